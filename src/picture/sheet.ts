import { headlineWords } from './headline'
import { type Legend, layLegend } from './layLegend'
import type { LegendEntry } from './legend'
import { area, corners, group, ink, path, stroke } from './makeMarks'
import type { Box, Mark, Point, Words } from './marks'
import type { PictureOptions } from './options'
import type { Palette } from './palette'
import { type MeasureText, sansFont, serifFont, TO_BASE_LINE } from './type'
import { LEADING, wrapText } from './wrap'

/** A picture's paper: where the map lies on it, and what is written around. */
export interface Sheet {
  /** As high as was asked for, or higher where the words need it: none is cut off. */
  readonly height: number
  readonly map: Box
  /** Under the map. */
  readonly under: readonly Mark[]
  /** Over the map. */
  readonly over: readonly Mark[]
  /** What lies over the map: no name may run under it. */
  readonly obstacles: readonly Box[]
}

interface SheetWish {
  readonly options: PictureOptions
  readonly palette: Palette
  readonly entries: readonly LegendEntry[]
  /** Empty where none are named. */
  readonly sources: string
  readonly measure: MeasureText
  /** Where the map must be, if that has been decided; null where it takes what is left. */
  readonly held: Box | null
}

const GAP = 12
const SOURCE = { size: 11, leading: 15, font: sansFont(400, 11) }
/** The map keeps at least this share of the height, however long the words are. */
const LEAST_MAP = 0.4

/** Title above, sources and legend below; the map takes what is left. */
export function laySheet(wish: SheetWish): Sheet {
  const { title, legend } = wish.options.parts
  return title || legend ? framedSheet(wish) : bareSheet(wish)
}

function framedSheet(wish: SheetWish): Sheet {
  const { options, palette, entries, measure, held } = wish
  const { width, parts, texts } = options
  const margin = width < 600 ? 14 : 22
  const [left, right] = [margin, width - margin]
  const inner = right - left
  const title = parts.title ? titleLines(texts.title ?? '', inner, measure) : NO_TITLE
  const legend = parts.legend
    ? layLegend(entries, inner, palette, texts.language, measure)
    : NO_LEGEND
  const lines = wrapText(wish.sources, inner, (line) => measure(line, SOURCE.font, 0))
  const toLegend = lines.length * SOURCE.leading + 4 + GAP
  const below = toLegend + (legend.height === 0 ? 0 : legend.height) + margin
  const top = margin + title.height
  const bottom = Math.max(top + options.height * LEAST_MAP, options.height - below)
  const map: Box = held ?? [left, top, right, bottom]
  const height = Math.max(options.height, map[3] + below)
  return {
    height,
    map,
    under: [area([corners([0, 0, width, height])], ink(palette.paper))],
    over: [
      path([corners(map)], [stroke(ink(palette.soft), 0.8)], true),
      group('title', title.marks([left, margin, right, top], palette, texts.language)),
      group('sources', sourceWords(lines, [right, map[3] + 6], 'right', wish)),
      legend.at(left, map[3] + toLegend),
    ],
    obstacles: [],
  }
}

/** Lines under one another, from a corner. */
function sourceWords(
  lines: readonly string[],
  [x, top]: Point,
  anchor: Words['anchor'],
  { palette, options }: SheetWish,
): readonly Words[] {
  return lines.map((text, index) => ({
    type: 'words',
    text,
    at: [x, top + SOURCE.leading * (index + 0.5) + SOURCE.size * TO_BASE_LINE],
    anchor,
    font: SOURCE.font,
    colour: palette.soft,
    halo: null,
    spacing: 0,
    language: options.texts.language,
  }))
}

/** The map to the edges; the sources, if they are named, in its lower left corner. */
function bareSheet(wish: SheetWish): Sheet {
  const { palette, sources, measure } = wish
  const { width, height } = wish.options
  const map: Box = [0, 0, width, height]
  const bare = { height, map, under: [], over: [], obstacles: [] }
  if (sources === '') return bare
  const lines = wrapText(sources, width * 0.6, (line) => measure(line, SOURCE.font, 0))
  const widest = Math.max(...lines.map((line) => measure(line, SOURCE.font, 0)))
  const top = height - 8 - lines.length * SOURCE.leading
  const halo = { ink: ink(palette.paper), width: 3 }
  const marks = sourceWords(lines, [10, top], 'left', wish).map((words) => ({ ...words, halo }))
  return {
    ...bare,
    over: [group('sources', marks)],
    obstacles: [[6, top - 2, 14 + widest, height]],
  }
}

interface Title {
  readonly height: number
  /** With its first line at the top of the box. */
  readonly marks: (box: Box, palette: Palette, language: string) => readonly Mark[]
}

const NO_TITLE: Title = { height: 0, marks: () => [] }
const NO_LEGEND: Legend = { height: 0, at: () => group('legend', []) }

function titleLines(title: string, width: number, measure: MeasureText): Title {
  const size = width < 560 ? 20 : 26
  const font = serifFont(700, size)
  const lines = wrapText(title, width, (line) => measure(line, font, 0))
  if (lines.length === 0) return NO_TITLE
  return {
    height: lines.length * size * LEADING + GAP,
    marks: ([left, top, right], palette, language) =>
      headlineWords({ lines, font, size, colour: palette.ink, language, left, right, top }),
  }
}
