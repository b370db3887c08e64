import type { AnnotatedArticle, Sense, Speech } from '../model/types'
import { isFiltering, NO_FILTER, SENSE, SPEECH, speakerOf } from './filter'
import { toggleLayer, type View } from './view'

/** One wish of the filter: words of this kind only, or a layer that is switched off. */
export type Wish =
  | { readonly part: 'speakers'; readonly value: string }
  | { readonly part: 'speech'; readonly value: Speech }
  | { readonly part: 'sense'; readonly value: Sense }
  | { readonly part: 'layers'; readonly value: string }
  | { readonly part: 'hidden'; readonly value: string }

export function hasWish({ filter, hidden }: View, { part, value }: Wish): boolean {
  const wanted: readonly string[] = part === 'hidden' ? hidden : filter[part]
  return wanted.includes(value)
}

export function toggleWish(view: View, wish: Wish): View {
  const { filter } = view
  switch (wish.part) {
    case 'speakers':
      return { ...view, filter: { ...filter, speakers: toggled(filter.speakers, wish.value) } }
    case 'speech':
      return { ...view, filter: { ...filter, speech: toggled(filter.speech, wish.value) } }
    case 'sense':
      return { ...view, filter: { ...filter, sense: toggled(filter.sense, wish.value) } }
    case 'layers':
      return { ...view, filter: { ...filter, layers: toggled(filter.layers, wish.value) } }
    case 'hidden':
      return toggleLayer(view, wish.value)
  }
}

/** All words and all layers, as the plain page shows them. */
export function clearFilter(view: View): View {
  return { ...view, filter: NO_FILTER, hidden: [] }
}

export function isNarrowed({ filter, hidden }: View): boolean {
  return isFiltering(filter) || hidden.length > 0
}

/** The wishes that leave something out: to ask for all there is of a part is no such wish. */
export function wishesOf(story: AnnotatedArticle, { filter, hidden }: View): readonly Wish[] {
  const speakers = new Set(story.mentions.map(speakerOf))
  return [
    ...narrowing(filter.speakers, speakers.size).map(
      (value) => ({ part: 'speakers', value }) as const,
    ),
    ...narrowing(filter.speech, SPEECH.length).map((value) => ({ part: 'speech', value }) as const),
    ...narrowing(filter.sense, SENSE.length).map((value) => ({ part: 'sense', value }) as const),
    ...narrowing(filter.layers, story.layers.length).map(
      (value) => ({ part: 'layers', value }) as const,
    ),
    ...hidden.map((value) => ({ part: 'hidden', value }) as const),
  ]
}

function narrowing<T>(wanted: readonly T[], all: number): readonly T[] {
  return wanted.length < all ? wanted : []
}

function toggled<T extends string>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value].toSorted()
}
