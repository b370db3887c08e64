import * as v from 'valibot'
import type { Span, TextQuoteSelector } from '../model/types'

export interface QuotedTarget {
  readonly quote: TextQuoteSelector
  /** Code units of UTF-16; null where the target is in no plain text. */
  readonly span: Span | null
  /** In words, for an issue. */
  readonly unused: readonly string[]
}

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.regex(/\S/u)),
  prefix: v.nullish(v.string(), ''),
  suffix: v.nullish(v.string(), ''),
})

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const position = v.object({
  type: v.literal('TextPositionSelector'),
  start: offset,
  end: offset,
})

const target = v.object({
  selector: v.union([
    v.array(v.looseObject({})),
    v.pipe(
      v.looseObject({}),
      v.transform((one) => [one]),
    ),
  ]),
})

/**
 * The words of a target: Recogito gives both selectors, in either order, its Studio puts them
 * into a list of targets. Null where no words are quoted, as on images and for whole documents.
 */
export function readTarget(input: unknown): QuotedTarget | null {
  const all: readonly unknown[] = Array.isArray(input) ? input : [input]
  const read = all.map(readOne).filter((one) => one !== null)
  const [first] = read
  if (first === undefined) return null
  const others = read.slice(1).map((one) => `the words "${one.quote.exact}"`)
  return { ...first, unused: others }
}

function readOne(input: unknown): QuotedTarget | null {
  const found = v.safeParse(target, input)
  if (!found.success) return null
  const { selector } = found.output
  const words = firstThat(quote, selector)
  if (words === undefined) return null
  const place = firstThat(position, selector)
  const span = place === undefined ? null : { start: place.start, end: place.end }
  return { quote: words, span, unused: [] }
}

function firstThat<T>(schema: v.GenericSchema<unknown, T>, items: readonly unknown[]) {
  for (const item of items) {
    const found = v.safeParse(schema, item)
    if (found.success) return found.output
  }
  return undefined
}
