import type { AnnotatedArticle, Mention, Sense, Speech } from '../model/types'

/** The words that the reader has asked for. An empty list asks for all. */
export interface Filter {
  /** Names, or `ARTICLE_SPEAKER`. */
  readonly speakers: readonly string[]
  readonly speech: readonly Speech[]
  readonly sense: readonly Sense[]
  /** The ids of the layers that their places lie in. */
  readonly layers: readonly string[]
}

export const NO_FILTER: Filter = { speakers: [], speech: [], sense: [], layers: [] }

/** Stands for the article itself among the speakers: no person is written with a small letter. */
export const ARTICLE_SPEAKER = 'article'

export const SPEECH: readonly Speech[] = ['direct', 'reported', 'narration']
export const SENSE: readonly Sense[] = ['location', 'polity']

/**
 * Why a mention is not shown: the first part of the filter that it does not pass, or else that
 * its place's layer is switched off on the map.
 */
export type Reason = 'speaker' | 'speech' | 'sense' | 'layer' | 'hidden'

export interface Shown {
  readonly filter: Filter
  readonly hidden: readonly string[]
}

export function isFiltering({ speakers, speech, sense, layers }: Filter): boolean {
  return speakers.length + speech.length + sense.length + layers.length > 0
}

export function speakerOf({ speaker }: Mention): string {
  return speaker?.name ?? ARTICLE_SPEAKER
}

/** Null where the mention is shown. Hidden layers count: list, map and tour obey one filter. */
export function whyHidden(
  mention: Mention,
  story: AnnotatedArticle,
  { filter, hidden }: Shown,
): Reason | null {
  if (!asksFor(filter.speakers, speakerOf(mention))) return 'speaker'
  if (!asksFor(filter.speech, mention.speech)) return 'speech'
  if (!asksFor(filter.sense, mention.sense)) return 'sense'
  const layer = story.places.get(mention.place)?.layer.id
  if (layer === undefined) return null
  if (!asksFor(filter.layers, layer)) return 'layer'
  return hidden.includes(layer) ? 'hidden' : null
}

function asksFor<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}
