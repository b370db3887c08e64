import { placeLabel } from '../language/describe'
import type { Words } from '../language/words'
import { latitudeAt, mercatorX, mercatorY, worldSize } from '../model/mercator'
import { nameIn } from '../model/nameIn'
import { overviewBounds } from '../model/overview'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { drawMap } from '../picture/drawMap'
import type { PictureSubject } from '../picture/mapMarks'
import { OUTLINE_PARTS } from '../picture/options'
import type { SvgElement } from '../picture/svgElement'
import { englishTexts } from '../picture/texts'
import { toSvg } from '../picture/toSvg'
import type { MeasureText } from '../picture/type'
import type { Camera } from '../view/view'
import { passageHref } from './addresses'
import { fitForPage } from './fitForPage'

/** Enough for a wide window: what is not seen is cut off by the frame. CSS pixels. */
const SIZE = { width: 1600, height: 1200 } as const
/** The part of the map that the story opens with takes at most so much of it. CSS pixels. */
const ROOM = 560
/** Leaflet's, so that the map of the app can come in the place of this one without a jump. */
const ZOOM_STEP = 0.5

/**
 * The map of the story before any script has run: outlines, the story's shapes as links, their
 * names. It says how large the first view is in it, and the style sheet lays it out by that.
 */
export function mapSketch(subject: PictureSubject, words: Words, measure: MeasureText): SvgElement {
  const { story } = subject
  const { camera, across, down } = firstView(story)
  const hrefs = new Map([...story.places.values()].map((place) => [place, hrefOf(place)]))
  const picture = drawMap(
    subject,
    {
      ...SIZE,
      look: { type: 'camera', camera },
      theme: 'page',
      texts: { ...englishTexts(story), language: words.language, label: words.mapOfPlaces },
      names: words.language,
      selected: null,
      hidden: [],
      numbers: new Map(),
      parts: OUTLINE_PARTS,
    },
    measure,
    (place) => {
      const href = hrefs.get(place) ?? null
      return href === null ? null : { href, label: placeLabel(words, place) }
    },
  )
  return fitForPage(toSvg(picture, { prefix: 'sketch' }), {
    across,
    down,
    hrefs: new Map(
      [...hrefs].map(([{ place }, href]) => [nameIn(place.properties, words.language).text, href]),
    ),
  })
}

interface FirstView {
  readonly camera: Camera
  /** Of what the app shows first, on this map; CSS pixels. */
  readonly across: number
  readonly down: number
}

function firstView(story: AnnotatedArticle): FirstView {
  const [west, south, east, north] = overviewBounds(story)
  const across = mercatorX(east) - mercatorX(west)
  const [top, bottom] = [mercatorY(north), mercatorY(south)]
  // A single point has no size: it is shown as close as the app shows one, or about so.
  const largest = Math.max(across, bottom - top, 1 / 256)
  const zoom = Math.max(2, Math.floor(Math.log2(ROOM / 256 / largest) / ZOOM_STEP) * ZOOM_STEP)
  const world = worldSize(zoom)
  return {
    camera: { zoom, latitude: latitudeAt((top + bottom) / 2), longitude: (west + east) / 2 },
    across: across * world,
    down: (bottom - top) * world,
  }
}

/** To the first words about a place; null where there are none. */
function hrefOf({ mentions }: StoryPlace): string | null {
  const [first] = mentions
  return first === undefined ? null : passageHref(first.id)
}
