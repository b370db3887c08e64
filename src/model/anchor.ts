import type { Span, TextQuoteSelector } from './types'

export type Anchored =
  | ({ readonly kind: 'found' } & Span)
  | { readonly kind: 'orphan'; readonly found: number }

/**
 * Find the one place in the text that a selector names (offsets in UTF-16 code units).
 *
 * Matching is exact, prefix and suffix included, and must be unique. A near miss is an
 * editor's job: a guess here would point at the wrong words without saying so.
 */
export function anchor(text: string, selector: TextQuoteSelector): Anchored {
  const { exact, prefix, suffix } = selector
  if (exact === '') return { kind: 'orphan', found: 0 }
  const starts = occurrences(text, prefix + exact + suffix).map((at) => at + prefix.length)
  const [start] = starts
  if (start === undefined || starts.length > 1) return { kind: 'orphan', found: starts.length }
  return { kind: 'found', start, end: start + exact.length }
}

/** Where `words` begin in `text`; occurrences may overlap ("aa" is twice in "aaa"). */
function occurrences(text: string, words: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}
