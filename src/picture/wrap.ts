/** Measures one line of type, CSS pixels. */
type MeasureLine = (line: string) => number

/**
 * Break a text into lines that are no wider than `width`, as few as it takes, and of about
 * the same length. No-break spaces hold; a word that is wider than a line is broken anywhere.
 */
export function wrapText(text: string, width: number, measure: MeasureLine): readonly string[] {
  const words = text
    .split(/[ \t\r\n]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word, width, measure))
  const lines = fillLines(words, width, measure)
  // The narrowest column that takes no more lines: halve the doubt eight times.
  let [narrow, wide, best] = [0, width, lines]
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2
    const tried = fillLines(words, middle, measure)
    const isGood = tried.length === lines.length && tried.every((line) => measure(line) <= width)
    if (isGood) [wide, best] = [middle, tried]
    else narrow = middle
  }
  return best
}

/** As many words on each line as it holds; a word alone may be wider. */
function fillLines(
  words: readonly string[],
  width: number,
  measure: MeasureLine,
): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function breakWord(word: string, width: number, measure: MeasureLine): readonly string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1)
    if (last !== undefined && measure(last + segment) <= width)
      parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
}

/** From one line of type to the next, as a share of its size. */
export const LEADING = 1.2

/**
 * Set a text as large as a box allows, and never larger than `largest`: however long it is,
 * all of it is there.
 *
 * @param measure the width of a line at a size
 */
export function fitText(
  text: string,
  [width, height]: readonly [number, number],
  largest: number,
  measure: (line: string, size: number) => number,
): FittedText {
  for (let size = largest; ; size = Math.floor(size * 9.4) / 10) {
    const lines = wrapText(text, width, (line) => measure(line, size))
    const isFit =
      lines.length * size * LEADING <= height && lines.every((line) => measure(line, size) <= width)
    if (isFit || size <= 1) return { size, lines }
  }
}
