import type { Format, Story, WriteOptions, Written } from './format'
import { lossesBetween } from './losses'
import { readTei } from './readTei'
import { writeTei } from './writeTei'
import { withoutUnwritable } from './writeXml'

/** TEI P5: the text with its places marked in it, as editions of texts are kept. */
export const tei: Format = {
  id: 'tei',
  extension: '.tei.xml',
  mediaType: 'application/tei+xml',
  format,
  keeps,
  parse: readTei,
}

/** Everything that XML can hold. Whoever speaks is a person of the file. */
function keeps(story: Story): Story {
  const { annotations, ...rest } = withoutUnwritable(story)
  const listed = new Set(annotations.speakers.map(({ name }) => name))
  const others = annotations.annotations
    .map(({ speaker }) => speaker)
    .filter((name) => name !== null && !listed.has(name))
    .map((name) => ({ name: name ?? '', pronoun: 'they' as const }))
  const unique = others.filter(({ name }, at) => others.findIndex((o) => o.name === name) === at)
  return {
    ...rest,
    annotations: { ...annotations, speakers: [...annotations.speakers, ...unique] },
  }
}

function format(story: Story, { base }: WriteOptions = {}): Written {
  const kept = keeps(story)
  const because = (path: string) =>
    path.startsWith('speakers.') ? null : 'holds characters that XML cannot, written as U+FFFD'
  return { content: writeTei(kept, base), losses: lossesBetween(story, kept, because) }
}
