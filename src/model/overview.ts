import { type Bounds, geometryBounds, unionBounds } from './geometry'
import type { AnnotatedArticle } from './types'

/** Where the story is when it names nothing to show first. West, south, east, north. */
const CENTRAL_ASIA: Bounds = [52, 35, 88, 50]

/** What the first view shows whole. */
export function overviewBounds(story: AnnotatedArticle): Bounds {
  return placesBounds(story, story.article?.overview ?? [])
}

/** Around those of the places that have a site. */
export function placesBounds(story: AnnotatedArticle, ids: readonly string[]): Bounds {
  const bounds = ids.flatMap((id) => {
    const geometry = story.places.get(id)?.place.geometry ?? null
    return geometry === null ? [] : [geometryBounds(geometry)]
  })
  return unionBounds(bounds) ?? CENTRAL_ASIA
}
