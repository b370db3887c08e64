import * as v from 'valibot'
import { anchor } from '../model/anchor'
import type { TextQuoteSelector } from '../model/types'

/** The words of a target: the innermost quote, and the quote that it refines, if any. */
export interface Quotes {
  readonly mention: TextQuoteSelector
  readonly passage: TextQuoteSelector | undefined
}

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
})

const refined = v.object({ refinedBy: v.unknown() })

/** Several selectors are alternatives for the same words: the first that quotes them is read. */
export function quotesIn(selectors: unknown): Quotes | null {
  const all = Array.isArray(selectors) ? selectors : [selectors]
  return all.map(quotesOf).find((found) => found !== null) ?? null
}

function quotesOf(selector: unknown): Quotes | null {
  const outer = v.safeParse(quote, selector)
  const narrower = v.safeParse(refined, selector)
  const inner = narrower.success ? quotesIn(narrower.output.refinedBy) : null
  if (inner === null) return outer.success ? { mention: outer.output, passage: undefined } : null
  if (inner.passage !== undefined || !outer.success) return inner
  return { mention: inner.mention, passage: outer.output }
}

/**
 * A mention that is found in its passage, as it is found in the whole text: what stands around
 * it may be there twice, the passage is not.
 */
export function inWholeText({ mention, passage }: Quotes): TextQuoteSelector {
  if (passage === undefined) return mention
  const found = anchor(passage.exact, mention)
  if (found.kind === 'orphan') return mention
  const { start, end } = found
  return { ...mention, prefix: passage.exact.slice(0, start), suffix: passage.exact.slice(end) }
}
