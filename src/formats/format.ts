import type { Annotations, Article, Layer, Parsed, Place } from '../model/types'

/** A story as its files say it: what formats carry, and what `annotateArticle` ties together. */
export interface Story {
  readonly id: string
  /** Null where a format carries no text, or its text could not be used. */
  readonly article: Article | null
  readonly annotations: Annotations
  /** In drawing order, lowest first. */
  readonly layers: readonly StoryPlaces[]
}

export interface StoryPlaces {
  readonly layer: Layer
  readonly places: readonly Place[]
}

/** What a written file leaves out, and where it was: `places.kant.facts`. */
export interface Loss {
  readonly path: string
  readonly message: string
}

export interface Written {
  readonly content: string | Uint8Array
  /** Empty where the file holds the whole story. */
  readonly losses: readonly Loss[]
}

/** What a file holds, before anyone has looked into it. */
export type FileContent = string | Uint8Array

/**
 * One way to write a story into a file, to read it from one, or both.
 *
 * Law, for a format with both: `parse(format(story).content)` gives `keeps(story)` without an
 * issue, and every difference between `story` and `keeps(story)` is among the losses.
 */
export interface Format {
  readonly id: FormatId
  /** With the dot: ".geojson". */
  readonly extension: string
  readonly mediaType: string
  readonly format?: (story: Story, options?: WriteOptions) => Written
  /** What of a story survives in this format. */
  readonly keeps?: (story: Story) => Story
  /** `file` is the name for issues. What is sound is kept, the rest is told. */
  readonly parse?: (input: FileContent, file: string, options?: ReadOptions) => Parsed<Story>
}

export interface WriteOptions {
  /** For CSV: begin with a byte order mark, as some spreadsheets want. */
  readonly byteOrderMark?: boolean
  /** The address the page has: ids in linked data begin with it. */
  readonly base?: string
  /** The day of writing, "2026-11-20"; left out: today. Linked places want a time. */
  readonly date?: string
}

export interface ReadOptions {
  /** What the file is about, if it is at hand: offsets find the words in it. */
  readonly text?: string
}

export type FormatId =
  | 'geojson'
  | 'web-annotation'
  | 'linked-places'
  | 'tei'
  | 'csv'
  | 'kml'
  | 'story'
  | 'recogito-csv'
  | 'recogito-jsonld'
  | 'recogito-studio'
