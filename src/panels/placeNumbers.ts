import type { AnnotatedArticle } from '../model/types'

/** The number of each place in print: in the order in which the text first names them. */
export function placeNumbers(story: AnnotatedArticle): ReadonlyMap<string, string> {
  const named = story.mentions.map(({ place }) => place)
  const ids = [...new Set([...named, ...story.places.keys()])]
  return new Map(ids.map((id, index) => [id, String(index + 1)]))
}
