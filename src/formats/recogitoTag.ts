import type { Span, TextQuoteSelector } from '../model/types'

/** One annotation of Recogito, whichever of its files it comes from. */
export interface Tag {
  readonly path: string
  readonly theirId: string
  readonly quote: TextQuoteSelector
  /** Code units of UTF-16, in which Recogito counts; null where it says none. */
  readonly span: Span | null
  readonly place: TaggedPlace
  /** In words, for an issue. */
  readonly unused: readonly string[]
}

export interface TaggedPlace {
  /** In a gazetteer; null where nobody has found it in one. */
  readonly address: string | null
  readonly name: string | null
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
}
