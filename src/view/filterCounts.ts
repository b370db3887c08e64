import type { AnnotatedArticle, Drawing, Mention, Sense, Speaker, Speech } from '../model/types'
import { ARTICLE_SPEAKER, type Filter, SENSE, type Shown, SPEECH, speakerOf } from './filter'
import { filterStory } from './filterStory'

/** Something that can be asked for, and how many passages there are of it. */
export interface Counted<T> {
  readonly value: T
  readonly count: number
}

export interface CountedSpeaker extends Counted<string> {
  /** Null: the article itself. */
  readonly speaker: Speaker | null
  /** How they speak in this article, whatever is shown of it. */
  readonly speech: readonly Speech[]
}

export interface CountedLayer extends Counted<string> {
  readonly draw: Drawing
}

export interface FilterCounts {
  /** In the order of the text, the article itself last. */
  readonly speakers: readonly CountedSpeaker[]
  readonly speech: readonly Counted<Speech>[]
  readonly sense: readonly Counted<Sense>[]
  /** In drawing order, lowest first. */
  readonly layers: readonly CountedLayer[]
}

/**
 * How many passages each wish would show, the other parts of the filter being as they are: so
 * the counts of what is ticked add up to what is shown.
 */
export function filterCounts(story: AnnotatedArticle, view: Shown): FilterCounts {
  const without = (part: Partial<Filter>) =>
    filterStory(story, { ...view, filter: { ...view.filter, ...part } }).shown
  const layerOf = ({ place }: Mention) => story.places.get(place)?.layer.id
  const heard = without({ speakers: [] })
  const seen = without({ layers: [] })
  return {
    speakers: speakersOf(story).map((each) => ({
      ...each,
      count: countOf(heard, speakerOf, each.value),
    })),
    speech: counted(SPEECH, without({ speech: [] }), ({ speech }) => speech),
    sense: counted(SENSE, without({ sense: [] }), ({ sense }) => sense),
    layers: story.layers.map(({ layer: { id, draw } }) => ({
      value: id,
      count: countOf(seen, layerOf, id),
      draw,
    })),
  }
}

function counted<T>(
  values: readonly T[],
  mentions: readonly Mention[],
  kindOf: (mention: Mention) => unknown,
): readonly Counted<T>[] {
  return values.map((value) => ({ value, count: countOf(mentions, kindOf, value) }))
}

function countOf(
  mentions: readonly Mention[],
  kindOf: (mention: Mention) => unknown,
  value: unknown,
): number {
  return mentions.filter((mention) => kindOf(mention) === value).length
}

function speakersOf({ mentions }: AnnotatedArticle): readonly Omit<CountedSpeaker, 'count'>[] {
  const names = [...new Set(mentions.map(speakerOf))]
  const people = names.filter((name) => name !== ARTICLE_SPEAKER)
  const inOrder = [...people, ...names.filter((name) => name === ARTICLE_SPEAKER)]
  return inOrder.map((value) => {
    const own = mentions.filter((mention) => speakerOf(mention) === value)
    return {
      value,
      speaker: own[0]?.speaker ?? null,
      speech: SPEECH.filter((speech) => own.some((mention) => mention.speech === speech)),
    }
  })
}
