import type { Words } from './marks'
import { TO_BASE_LINE } from './type'
import { LEADING } from './wrap'

export interface Headline {
  readonly lines: readonly string[]
  readonly font: string
  readonly size: number
  readonly colour: string
  /** BCP 47. */
  readonly language: string
  readonly left: number
  readonly right: number
  readonly top: number
}

/** Lines of type under one another, from the side at which their script begins. */
export function headlineWords(headline: Headline): readonly Words[] {
  const { lines, font, size, colour, language, left, right, top } = headline
  const isTurned = runsLeft(lines.join(' '))
  return lines.map((line, index) => ({
    type: 'words',
    // Isolated, so that a full stop at its end stands at its left.
    text: isTurned ? `\u2067${line}\u2069` : line,
    at: [isTurned ? right : left, top + size * (LEADING * (index + 0.5) + TO_BASE_LINE)],
    anchor: isTurned ? 'right' : 'left',
    font,
    colour,
    halo: null,
    spacing: 0,
    language,
  }))
}

/** By its first letter, as browsers do for `dir="auto"`. */
function runsLeft(text: string): boolean {
  const [first = ''] = text.match(/\p{L}/u) ?? []
  return /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u.test(first)
}
