import { headlineWords } from './headline'
import { type Legend, type LegendEntry, layLegend } from './legend'
import {
  area,
  type Box,
  corners,
  group,
  ink,
  type Mark,
  type Point,
  path,
  stroke,
  type Words,
} from './marks'
import type { PictureOptions } from './options'
import type { Palette } from './palette'
import { type MeasureText, sansFont, serifFont, TO_BASE_LINE } from './type'
import { LEADING, wrapText } from './wrap'

/** A picture's paper: where the map lies on it, and what is written around. */
export interface Sheet {
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

function framedSheet({ options, palette, entries, sources, measure }: SheetWish): Sheet {
  const { width, height, parts, texts } = options
  const margin = width < 600 ? 14 : 22
  const inner = width - 2 * margin
  const title = parts.title ? titleLines(texts.title ?? '', inner, measure) : NO_TITLE
  const sourceLines = wrapText(sources, inner, (line) => measure(line, SOURCE.font, 0))
  const legend = parts.legend
    ? layLegend(entries, inner, palette, texts.language, measure)
    : NO_LEGEND
  const below = [
    sourceLines.length * SOURCE.leading + 4,
    legend.height === 0 ? 0 : legend.height + GAP,
  ]
  const top = margin + title.height
  const bottom = Math.max(
    top + height * LEAST_MAP,
    height - margin - (below[0] ?? 0) - (below[1] ?? 0),
  )
  const map: Box = [margin, top, width - margin, bottom]
  const right = width - margin
  const sourceMarks = sourceLines.map((text, index): Words => {
    const at: Point = [
      right,
      bottom + 6 + SOURCE.leading * (index + 0.5) + SOURCE.size * TO_BASE_LINE,
    ]
    return words(text, at, 'right', SOURCE.font, palette.soft, texts.language)
  })
  return {
    map,
    under: [area([corners([0, 0, width, height])], ink(palette.paper))],
    over: [
      path([corners(map)], [stroke(ink(palette.soft), 0.8)], true),
      group('title', title.marks([margin, margin, right, top], palette, texts.language)),
      group('sources', sourceMarks),
      legend.at(margin, bottom + (below[0] ?? 0) + GAP),
    ],
    obstacles: [],
  }
}

/** The map to the edges; the sources, if they are named, in its lower left corner. */
function bareSheet({ options, palette, sources, measure }: SheetWish): Sheet {
  const { width, height, texts } = options
  const map: Box = [0, 0, width, height]
  if (sources === '') return { map, under: [], over: [], obstacles: [] }
  const room = width * 0.6
  const lines = wrapText(sources, room, (line) => measure(line, SOURCE.font, 0))
  const widest = Math.max(...lines.map((line) => measure(line, SOURCE.font, 0)))
  const top = height - 8 - lines.length * SOURCE.leading
  const marks = lines.map((text, index): Words => {
    const at: Point = [10, top + SOURCE.leading * (index + 0.5) + SOURCE.size * TO_BASE_LINE]
    const halo = { ink: ink(palette.paper), width: 3 }
    return { ...words(text, at, 'left', SOURCE.font, palette.soft, texts.language), halo }
  })
  return {
    map,
    under: [],
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

function words(
  text: string,
  at: Point,
  anchor: Words['anchor'],
  font: string,
  colour: string,
  language: string,
): Words {
  return { type: 'words', text, at, anchor, font, colour, halo: null, spacing: 0, language }
}
