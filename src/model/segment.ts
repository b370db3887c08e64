import type { Span } from './types'

/** A run of text under the same spans from its first character to its last. */
export interface Run<S extends Span> extends Span {
  readonly spans: readonly S[]
}

/**
 * Cut a stretch of text at every edge of the spans, so that overlapping spans become
 * runs that lie side by side. The runs cover `whole` exactly and in order; each lists
 * its spans with the shortest first, which is the most particular thing said of it.
 */
export function segment<S extends Span>(whole: Span, spans: readonly S[]): readonly Run<S>[] {
  const inside = spans.filter((span) => span.start < whole.end && span.end > whole.start)
  const edges = [whole.start, whole.end, ...inside.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)]
    .filter((edge) => edge >= whole.start && edge <= whole.end)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? whole.start
    return { start, end, spans: covering(inside, start, end) }
  })
}

function covering<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  return spans
    .filter((span) => span.start <= start && span.end >= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
}
