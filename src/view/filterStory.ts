import type { AnnotatedArticle, Mention, StoryPlace } from '../model/types'
import { type Reason, type Shown, whyHidden } from './filter'

/** A place under the filter. */
export interface FilteredPlace {
  /** In the order of the text. */
  readonly shown: readonly Mention[]
  /** Why none of its passages is shown; empty where one is, and where the text has none. */
  readonly faded: readonly Reason[]
}

/** The story under the filter: list, map, tour and counts all read it here. */
export interface FilteredStory {
  /** In the order of the text. */
  readonly shown: readonly Mention[]
  readonly places: ReadonlyMap<string, FilteredPlace>
}

export function filterStory(story: AnnotatedArticle, view: Shown): FilteredStory {
  const places = [...story.places.values()]
  return {
    shown: shownOf(story.mentions, story, view),
    places: new Map(places.map((place) => [place.id, filterPlace(place, story, view)])),
  }
}

export function filterPlace(
  { mentions }: StoryPlace,
  story: AnnotatedArticle,
  view: Shown,
): FilteredPlace {
  const shown = shownOf(mentions, story, view)
  if (shown.length > 0) return { shown, faded: [] }
  const reasons = mentions.map((mention) => whyHidden(mention, story, view))
  return { shown, faded: [...new Set(reasons.filter((reason) => reason !== null))] }
}

/** The passage that a place opens with: its first that is shown, or else its first. */
export function firstPassage(
  place: StoryPlace | undefined,
  story: AnnotatedArticle,
  view: Shown,
): string | null {
  if (place === undefined) return null
  const [first = place.mentions[0]] = shownOf(place.mentions, story, view)
  return first?.id ?? null
}

function shownOf(
  mentions: readonly Mention[],
  story: AnnotatedArticle,
  view: Shown,
): readonly Mention[] {
  return mentions.filter((mention) => whyHidden(mention, story, view) === null)
}
