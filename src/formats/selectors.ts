import { anchor } from '../model/anchor'
import type { Span, TextQuoteSelector } from '../model/types'

/** About four words: what an editor would write down. */
const CONTEXT = 24

/**
 * The words of a span with as much before and after them as it takes to find them once.
 * Wider and wider, at last the whole text, which is there once for certain.
 */
export function quoteAt(text: string, { start, end }: Span): TextQuoteSelector {
  for (let width = CONTEXT; ; width *= 2) {
    const from = wholeCharacter(text, Math.max(0, start - width))
    const to = wholeCharacter(text, Math.min(text.length, end + width))
    const selector: TextQuoteSelector = {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    }
    const isWhole = from === 0 && to === text.length
    if (isWhole || anchor(text, selector).kind === 'found') return selector
  }
}

/** Never between the two halves of one character: half of it could not be written to a file. */
function wholeCharacter(text: string, at: number): number {
  const isSplit = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return isSplit ? at - 1 : at
}
