import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'

/** What is wrong in a file, and where. `path` is in the words of the file: `features[3].id`. */
export interface Issue {
  readonly file: string
  readonly path: string
  readonly message: string
}

/** What a parser could use, and what it could not. */
export interface Parsed<T> {
  readonly value: T
  readonly issues: readonly Issue[]
}

/** The same text in other languages, by BCP 47 code. */
export type Translations = Readonly<Record<string, string>>

/** A stretch of `articleText(article)`: UTF-16 code units, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Article {
  readonly id: string
  /** BCP 47. */
  readonly language: string
  readonly blocks: readonly Block[]
  readonly credit: string
  readonly rights: string
  /** Ids of the places that the first view shows together. */
  readonly overview: readonly string[]
}

export type Block =
  | { readonly type: 'title' | 'paragraph'; readonly text: string }
  | { readonly type: 'quotation'; readonly text: string; readonly attribution: string }

/** W3C Web Annotation Data Model 4.2.4. An empty prefix or suffix constrains nothing. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** `direct`: inside quotation marks; `reported`: retold; `narration`: the article's own words. */
export type Speech = 'direct' | 'reported' | 'narration'

/** `polity`: the name stands for a state as an actor ("the President of Kyrgyzstan"). */
export type Sense = 'location' | 'polity'

export interface Speaker {
  readonly name: string
  readonly names?: Translations | undefined
  /** For "in his own words". */
  readonly pronoun: 'he' | 'she' | 'they'
}

/** These words name that place, and these wider words describe it, as written in the file. */
export interface Annotation {
  readonly id: string
  readonly place: string
  readonly mention: TextQuoteSelector
  /** Left out: the sentence around the mention. */
  readonly passage?: TextQuoteSelector | undefined
  /** The name of a speaker of the same file; null where the article itself speaks. */
  readonly speaker: string | null
  readonly speech: Speech
  readonly sense: Sense
}

/** One file of annotations, after parsing. */
export interface Annotations {
  readonly speakers: readonly Speaker[]
  readonly annotations: readonly Annotation[]
}

export type Certainty = 'exact' | 'approximate' | 'vague' | 'unlocated'

export type PlaceGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon

export interface Source {
  readonly name: string
  readonly url?: string | undefined
  readonly version?: string | undefined
  /** What the thing is called there. */
  readonly id?: string | undefined
}

export interface Fact {
  readonly label: string
  readonly labels?: Translations | undefined
  readonly value: string
  readonly values?: Translations | undefined
  readonly source: Source
}

export interface PlaceProperties {
  readonly name: string
  /** Other names by BCP 47 language. */
  readonly names: Translations
  /** ISO 3166-1 alpha-2, where it lies in one country: tells which name is the local one. */
  readonly country?: string | undefined
  readonly kind: string
  readonly kinds?: Translations | undefined
  readonly certainty: Certainty
  /** One sentence: what was drawn, and why. */
  readonly shape: string
  readonly shapes?: Translations | undefined
  /** Ids of the places that contain this one, nearest first. */
  readonly within: readonly string[]
  readonly source: Source
  readonly licence: string
  readonly facts: readonly Fact[]
}

/** A GeoJSON Feature with an id. A null geometry means that no site is named. */
export interface Place extends Feature<PlaceGeometry | null, PlaceProperties> {
  readonly id: string
}

/** How a layer is drawn; the map and the legend know a symbol for each. */
export type Drawing = 'tint' | 'soft-area' | 'boundary' | 'marker'

/** Places drawn, listed and hidden together. */
export interface Layer {
  readonly id: string
  readonly title: string
  readonly titles?: Translations | undefined
  readonly file: string
  readonly draw: Drawing
  readonly legend: string
  readonly legends?: Translations | undefined
}

/** An annotation whose words were found in the text. */
export interface Mention extends Span {
  readonly id: string
  readonly place: string
  readonly passage: Span
  /** Index into `AnnotatedArticle.blocks`. */
  readonly block: number
  readonly speaker: Speaker | null
  readonly speech: Speech
  readonly sense: Sense
}

/** A block with its place in the text. Paragraphs and quotations are numbered from 1. */
export interface TextBlock extends Span {
  readonly type: Block['type'] | 'attribution'
  readonly text: string
  readonly number: number | null
}

export interface StoryPlace {
  readonly id: string
  readonly place: Place
  readonly layer: Layer
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
}

export interface StoryLayer {
  readonly layer: Layer
  /** In the order in which the text first names them; places it never names come last. */
  readonly places: readonly StoryPlace[]
}

/** The article, its places and the words that tie them: built once, read by everyone. */
export interface AnnotatedArticle {
  readonly id: string
  readonly article: Article | null
  readonly text: string
  readonly blocks: readonly TextBlock[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  /** In drawing order, lowest first. */
  readonly layers: readonly StoryLayer[]
  readonly places: ReadonlyMap<string, StoryPlace>
}
