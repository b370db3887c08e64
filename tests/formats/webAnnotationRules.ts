import * as v from 'valibot'
import { expect } from 'vitest'

/** The rules of the Web Annotation Data Model for what we write, written down by hand. */
const address = v.pipe(v.string(), v.url())
const text = v.pipe(v.string(), v.minLength(1))
const quoted = {
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
}
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const positioned = { type: v.literal('TextPositionSelector'), start: count, end: count }
const finalSelectors = v.union([
  v.strictTuple([v.strictObject(quoted), v.strictObject(positioned)]),
  v.strictTuple([v.strictObject(quoted)]),
])
const refinedBy = v.optional(finalSelectors)
const selectors = v.union([
  v.strictTuple([
    v.strictObject({ ...quoted, refinedBy }),
    v.strictObject({ ...positioned, refinedBy }),
  ]),
  v.strictTuple([v.strictObject({ ...quoted, refinedBy })]),
])
export type Selector = v.InferOutput<typeof selectors>[number]

const item = v.strictObject({
  id: address,
  type: v.literal('Annotation'),
  motivation: v.literal('identifying'),
  body: v.array(
    v.union([
      v.strictObject({
        type: v.literal('SpecificResource'),
        purpose: v.picklist(['identifying', 'describing']),
        source: v.strictObject({
          id: address,
          type: v.optional(v.literal('Person')),
          name: v.optional(text),
          label: v.optional(text),
        }),
      }),
      v.strictObject({
        type: v.literal('TextualBody'),
        purpose: v.picklist(['tagging', 'classifying']),
        format: v.literal('text/plain'),
        value: text,
      }),
    ]),
  ),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: v.strictObject({
      id: address,
      type: v.literal('Text'),
      format: v.literal('text/plain'),
      language: v.optional(text),
    }),
    selector: selectors,
  }),
  passages: v.optional(v.looseObject({})),
})

export const RULES = v.pipe(
  v.strictObject({
    '@context': v.strictTuple([
      v.literal('http://www.w3.org/ns/anno.jsonld'),
      v.strictObject({ passages: v.strictObject({ '@id': address, '@type': v.literal('@json') }) }),
    ]),
    id: address,
    type: v.literal('AnnotationCollection'),
    label: text,
    total: count,
    first: v.optional(
      v.strictObject({
        id: address,
        type: v.literal('AnnotationPage'),
        partOf: address,
        startIndex: v.literal(0),
        items: v.pipe(v.array(item), v.minLength(1)),
      }),
    ),
    passages: v.looseObject({}),
  }),
  v.check(
    ({ id, total, first }) => (first?.items.length ?? 0) === total && (first?.partOf ?? id) === id,
    'expected the first page of this collection, with all of its annotations',
  ),
)

/**
 * What a selector selects, by the rules: code points, alternatives that agree, a quote that is
 * there once, a refinement within what it refines. Independent of how selectors are written.
 */
export function select(
  points: readonly string[],
  alternatives: readonly Selector[],
): readonly number[] {
  const found = alternatives.map((one) => {
    const [start, end] =
      one.type === 'TextPositionSelector' ? [one.start, one.end] : onlyMatch(points, one)
    if (!('refinedBy' in one) || one.refinedBy === undefined) return [start, end]
    const [from = 0, to = 0] = select(points.slice(start, end), one.refinedBy)
    return [start + from, start + to]
  })
  expect(new Set(found.map(String)).size).toBe(1)
  return found[0] ?? []
}

function onlyMatch(
  points: readonly string[],
  { prefix, exact, suffix }: { prefix: string; exact: string; suffix: string },
): readonly [number, number] {
  const [before, words, all] = [[...prefix], [...exact], [...prefix, ...exact, ...suffix]]
  const matches = points
    .map((_, at) => at)
    .filter((at) => all.every((character, index) => points[at + index] === character))
  expect(matches).toHaveLength(1)
  const start = (matches[0] ?? 0) + before.length
  return [start, start + words.length]
}
