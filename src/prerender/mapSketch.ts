import { placeLabel } from '../language/describe'
import type { Words } from '../language/words'
import { latitudeAt, mercatorX, mercatorY, worldSize } from '../model/mercator'
import { overviewBounds } from '../model/overview'
import type { StoryPlace } from '../model/types'
import { drawMap } from '../picture/drawMap'
import type { PictureSubject } from '../picture/mapMarks'
import type { Link } from '../picture/marks'
import { OUTLINE_PARTS } from '../picture/options'
import { element, type SvgElement } from '../picture/svgElement'
import { englishTexts } from '../picture/texts'
import { toSvg } from '../picture/toSvg'
import type { MeasureText } from '../picture/type'
import { passageHref } from './addresses'

/** Enough for a wide window: what is not seen is cut off by the frame. CSS pixels. */
const SIZE = { width: 1600, height: 1200 } as const
/** The part of the map that the story opens with takes about so much of it. CSS pixels. */
const ROOM = 560
/** Leaflet's, so that the map of the app can come in the place of this one without a jump. */
const ZOOM_STEP = 0.5

/**
 * The map of the story before any script has run: outlines, the story's shapes as links, their
 * names. It says how large the first view is in it, and the style sheet lays it out by that.
 */
export function mapSketch(
  subject: PictureSubject,
  words: Words,
  measure: MeasureText,
): SvgElement {
  const [west, south, east, north] = overviewBounds(subject.story)
  const [left, right] = [mercatorX(west), mercatorX(east)]
  const [top, bottom] = [mercatorY(north), mercatorY(south)]
  const fits = Math.log2(ROOM / 256 / Math.max(right - left, bottom - top))
  const zoom = Math.max(2, Math.floor(fits / ZOOM_STEP) * ZOOM_STEP)
  const latitude = latitudeAt((top + bottom) / 2)
  const picture = drawMap(
    subject,
    {
      ...SIZE,
      look: { type: 'camera', camera: { zoom, latitude, longitude: (west + east) / 2 } },
      theme: 'page',
      texts: { ...englishTexts(subject.story), language: words.language, label: words.mapOfPlaces },
      names: words.language,
      selected: null,
      hidden: [],
      numbers: new Map(),
      parts: OUTLINE_PARTS,
    },
    measure,
    (place) => linkTo(place, words),
  )
  const svg = unnamed(toSvg(picture, { prefix: 'sketch' }))
  const world = worldSize(zoom)
  return element(svg.name, {
    ...svg.attributes,
    'data-across': (right - left) * world,
    'data-down': (bottom - top) * world,
  }, svg.children)
}

function linkTo(place: StoryPlace, words: Words): Link | null {
  const [first] = place.mentions
  return first === undefined ? null : { href: passageHref(first.id), label: placeLabel(words, place) }
}

/** Without the classes and place ids of a picture: in the page these are the app's own. */
function unnamed({ name, attributes, children }: SvgElement): SvgElement {
  const { class: _, 'data-place': __, ...rest } = attributes
  return element(
    name,
    rest,
    children.map((child) => (typeof child === 'string' ? child : unnamed(child))),
  )
}
