import { nameIn } from '../model/nameIn'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { type Frame, frameOf } from './frame'
import { type LegendEntry, legendEntries } from './legend'
import { mapMarks, type PictureSubject, showsDisputed, showsPlace } from './mapMarks'
import type { Box, Picture } from './marks'
import type { LinkOf, PictureOptions } from './options'
import { paletteOf } from './palette'
import { formOf } from './placeStyles'
import { laySheet, type Sheet } from './sheet'
import type { MeasureText } from './type'

/**
 * A story on its map, as a list of what is to be drawn. Places without a site are not on the
 * map: the legend names them.
 */
export function drawMap(
  subject: PictureSubject,
  options: PictureOptions,
  measure: MeasureText,
  linkOf: LinkOf = () => null,
): Picture {
  const { width, theme, texts } = options
  const { sheet, frame } = layOut(subject, options, measure)
  const places = shownPlaces(subject.story, options.hidden)
  const map = mapMarks(subject.basemap, places, {
    ...options,
    frame,
    obstacles: sheet.obstacles,
    measure,
    linkOf,
  })
  const marks = [...sheet.under, map, ...sheet.over]
  return { width, height: sheet.height, theme, language: texts.language, label: texts.label, marks }
}

function shownPlaces(story: AnnotatedArticle, hidden: readonly string[]): readonly StoryPlace[] {
  return story.layers
    .filter(({ layer }) => !hidden.includes(layer.id))
    .flatMap(({ places }) => places)
}

interface LaidOut {
  readonly sheet: Sheet
  readonly frame: Frame
}

/** What the map shows decides on the legend, which takes its room from the map: go round. */
function layOut(subject: PictureSubject, options: PictureOptions, measure: MeasureText): LaidOut {
  const palette = paletteOf(options.theme)
  const sources = sourcesOf(subject, options)
  const lay = (entries: readonly LegendEntry[], held: Box | null): LaidOut => {
    const sheet = laySheet({ options, palette, entries, sources, measure, held })
    return { sheet, frame: frameOf(options.look, sheet.map) }
  }
  const needed = ({ frame }: LaidOut) => neededEntries(subject, options, frame)
  if (!options.parts.legend) return lay([], null)
  let entries: readonly LegendEntry[] = []
  let smallest = lay(entries, null)
  for (let [round, laid] = [0, smallest]; round < ROUNDS; round += 1) {
    const next = needed(laid)
    if (JSON.stringify(next) === JSON.stringify(entries)) return laid
    entries = next
    laid = lay(entries, null)
    if (laid.sheet.map[3] < smallest.sheet.map[3]) smallest = laid
  }
  // A place at the very edge comes and goes with the legend: then there is room to spare.
  return lay(needed(smallest), smallest.sheet.map)
}

const ROUNDS = 4

function sourcesOf({ basemap }: PictureSubject, { parts, texts }: PictureOptions): string {
  if (!parts.sources) return ''
  const hasRelief = parts.ground === 'full' && basemap.relief !== null
  return hasRelief ? `${texts.sources} · ${texts.reliefSource}` : texts.sources
}

function neededEntries(
  { story, basemap }: PictureSubject,
  options: PictureOptions,
  frame: Frame,
): readonly LegendEntry[] {
  const { hidden, numbers, texts } = options
  const places = shownPlaces(story, hidden)
  const inSight = places.filter(({ place }) => showsPlace(frame, place))
  const layers = story.layers.map(({ layer }) => layer)
  const nameOf = ({ id, place }: StoryPlace) => {
    const number = numbers.get(id)
    const { text } = nameIn(place.properties, options.names)
    return number === undefined ? text : `${number}\u00a0${text}`
  }
  // Who looks for a number must find it, on the map or beside it.
  const isOutside = (each: StoryPlace) =>
    numbers.has(each.id) && each.place.geometry !== null && !inSight.includes(each)
  return legendEntries(
    {
      layers: layers.filter(({ id }) =>
        inSight.some(({ layer, place }) => layer.id === id && formOf(place) !== 'edge'),
      ),
      approximate: inSight.some(({ place }) => formOf(place) === 'edge'),
      disputed: options.parts.ground === 'full' && showsDisputed(frame, basemap),
      unlocated: places.filter(({ place }) => place.geometry === null).map(nameOf),
      outside: places.filter(isOutside).map(nameOf),
    },
    texts,
  )
}
