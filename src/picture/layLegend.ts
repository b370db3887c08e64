import type { LegendEntry } from './legend'
import { legendSign } from './legendSigns'
import { group } from './makeMarks'
import type { Group, Mark, Words } from './marks'
import type { Palette } from './palette'
import { type MeasureText, sansFont, TO_BASE_LINE } from './type'
import { wrapText } from './wrap'

const SIGN = { width: 24, height: 16, gap: 9 }
const TITLE = { size: 13.5, height: 17, font: sansFont(600, 13.5) }
const NOTE = { size: 12, height: 15, font: sansFont(400, 12) }
const GAP = { across: 26, down: 10 }

interface SetEntry {
  readonly entry: LegendEntry
  readonly notes: readonly string[]
  readonly width: number
  readonly height: number
}

export interface Legend {
  readonly height: number
  /** Drawn with its upper left corner here. */
  readonly at: (left: number, top: number) => Group
}

/** Lay the legend out in rows, as wide as the picture. */
export function layLegend(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
  language: string,
  measure: MeasureText,
): Legend {
  const rows = rowsOf(
    entries.map((entry) => setEntry(entry, width, measure)),
    width,
  )
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)))
  const height = heights.reduce((sum, each) => sum + each + GAP.down, -GAP.down)
  return {
    height: Math.max(0, height),
    at(left, top) {
      let y = top
      const marks = rows.flatMap((row, index) => {
        const at = y
        y += (heights[index] ?? 0) + GAP.down
        let x = left
        return row.map((set) => {
          const drawn = entryMarks(set, x, at, palette, language)
          x += set.width + GAP.across
          return drawn
        })
      })
      return group('legend', marks)
    },
  }
}

function setEntry(entry: LegendEntry, width: number, measure: MeasureText): SetEntry {
  const room = width - SIGN.width - SIGN.gap
  const notes = wrapText(entry.note, room, (line) => measure(line, NOTE.font, 0))
  const widths = [
    measure(entry.title, TITLE.font, 0),
    ...notes.map((line) => measure(line, NOTE.font, 0)),
  ]
  return {
    entry,
    notes,
    width: SIGN.width + SIGN.gap + Math.min(room, Math.max(...widths)),
    height: TITLE.height + notes.length * NOTE.height,
  }
}

function rowsOf(entries: readonly SetEntry[], width: number): readonly (readonly SetEntry[])[] {
  const rows: SetEntry[][] = []
  let used = 0
  for (const entry of entries) {
    const last = rows.at(-1)
    if (last !== undefined && used + GAP.across + entry.width <= width) {
      last.push(entry)
      used += GAP.across + entry.width
    } else {
      rows.push([entry])
      used = entry.width
    }
  }
  return rows
}

function entryMarks(
  { entry, notes }: SetEntry,
  left: number,
  top: number,
  palette: Palette,
  language: string,
): Group {
  const x = left + SIGN.width + SIGN.gap
  const words = (
    text: string,
    middle: number,
    size: number,
    font: string,
    colour: string,
  ): Words => ({
    type: 'words',
    text,
    at: [x, middle + size * TO_BASE_LINE],
    anchor: 'left',
    font,
    colour,
    halo: null,
    spacing: 0,
    language,
  })
  const marks: readonly Mark[] = [
    ...legendSign(entry.sign, [left, top + (TITLE.height - SIGN.height) / 2], palette),
    words(entry.title, top + TITLE.height / 2, TITLE.size, TITLE.font, palette.ink),
    ...notes.map((note, index) => {
      const middle = top + TITLE.height + (index + 0.5) * NOTE.height
      return words(note, middle, NOTE.size, NOTE.font, palette.soft)
    }),
  ]
  return group('legend-entry', marks)
}
