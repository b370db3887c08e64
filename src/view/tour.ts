import type { AnnotatedArticle, Mention } from '../model/types'
import { filterStory } from './filterStory'
import type { View } from './view'

/**
 * The mentions that a tour goes through, in the order of the text: those that are shown. A
 * name that stands for a state is no place to go to, unless the filter asks for such names.
 */
export function tourOf(story: AnnotatedArticle, view: View): readonly Mention[] {
  const withStates = asksForStates(view)
  return filterStory(story, view).shown.filter(({ sense }) => withStates || sense !== 'polity')
}

export function asksForStates({ filter }: View): boolean {
  return filter.sense.includes('polity')
}

/** Lets states as actors into the tour, and out of it again. */
export function toggleStates(view: View): View {
  const sense = asksForStates(view) ? [] : (['location', 'polity'] as const)
  return { ...view, filter: { ...view.filter, sense } }
}

/**
 * The next of some mentions, or with -1 the one before; null at the end. From nowhere a step
 * leads to the first, or back to the last; from a mention that is none of them, to the nearest.
 */
export function stepFrom(
  mentions: readonly Mention[],
  at: Mention | null,
  by: 1 | -1,
): Mention | null {
  if (at === null) return mentions.at(by === 1 ? 0 : -1) ?? null
  const index = mentions.findIndex(({ id }) => id === at.id)
  if (index !== -1) return mentions[index + by] ?? null
  const found =
    by === 1
      ? mentions.find((mention) => order(mention, at) > 0)
      : mentions.findLast((mention) => order(mention, at) < 0)
  return found ?? null
}

/** As the story sorts them. */
function order(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end
}
