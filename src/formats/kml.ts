import type { Format, Story, Written } from './format'
import { lossesBetween } from './losses'
import { readKml } from './readKml'
import { writeKml } from './writeKml'
import { withoutUnwritable } from './writeXml'

/** KML 2.2: the places, each with its passages as plain text. */
export const kml: Format = {
  id: 'kml',
  extension: '.kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  format,
  keeps,
  parse: readKml,
}

/** Everything that XML can hold. */
function keeps(story: Story): Story {
  return withoutUnwritable(story)
}

function format(story: Story): Written {
  const kept = keeps(story)
  const because = () => 'holds characters that XML cannot, written as U+FFFD'
  return { content: writeKml(kept), losses: lossesBetween(story, kept, because) }
}
