import type { Span } from './types'

/**
 * The sentence or sentences that a stretch of a paragraph touches, without the white
 * space around them. Sentences are those of Unicode (UAX 29) in the given language.
 *
 * @param paragraph the text of one block
 * @param span offsets in `paragraph`, UTF-16 code units
 */
export function sentenceAround(paragraph: string, span: Span, language: string): Span {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  let { start, end } = span
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const last = index + segment.trimEnd().length
    const first = index + segment.length - segment.trimStart().length
    if (index < span.end && last > span.start) {
      start = Math.min(start, first)
      end = Math.max(end, last)
    }
  }
  return { start, end }
}
