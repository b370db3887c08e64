import type { AnnotatedArticle } from '../model/types'
import { firstPassage } from '../view/filterStory'
import type { View } from '../view/view'
import type { Refusal, Select } from './protocol'

/** What comes of a wish of the page around. */
export type Granted =
  | { readonly kind: 'show'; readonly place: string; readonly passage: string | null }
  | { readonly kind: 'close' }
  | { readonly kind: 'refuse'; readonly reason: Refusal }

/** Hold a wish against the story. A place without a passage gets its first that is shown. */
export function grant(wish: Select, story: AnnotatedArticle, view: View): Granted {
  if (wish.place === null) {
    return wish.passage === null ? { kind: 'close' } : refuse('malformed')
  }
  const place = story.places.get(wish.place)
  if (place === undefined) return refuse('unknown place')
  const { passage } = wish
  if (passage === null) {
    return { kind: 'show', place: place.id, passage: firstPassage(place, story, view) }
  }
  if (!place.mentions.some(({ id }) => id === passage)) return refuse('unknown passage')
  return { kind: 'show', place: place.id, passage }
}

function refuse(reason: Refusal): Granted {
  return { kind: 'refuse', reason }
}
