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

/** Back to where a character begins, with the marks on it: half of one could not be read. */
function wholeCharacter(text: string, at: number): number {
  // At its end every text may be cut, whatever it ends with: the whole of it must be within reach.
  if (at === text.length) return at
  let begin = at
  while (begin > 0 && isInside(text, begin)) begin--
  return begin
}

function isInside(text: string, at: number): boolean {
  const isSplit = (text.codePointAt(at - 1) ?? 0) > 0xffff
  return isSplit || /^[\p{M}\u200d]/u.test(text.slice(at, at + 2)) || text[at - 1] === '\u200d'
}
