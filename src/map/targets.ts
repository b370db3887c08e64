import { type Bounds, geometryBounds, unionBounds } from '../model/geometry'
import type { AnnotatedArticle, StoryPlace } from '../model/types'

/** Where the story is when it names nothing to show first. West, south, east, north. */
const CENTRAL_ASIA: Bounds = [52, 35, 88, 50]

/** What the first view shows whole. */
export function overviewBounds(story: AnnotatedArticle): Bounds {
  return boundsOf(story.article?.overview ?? [], story) ?? CENTRAL_ASIA
}

/** Of all places that have a site; null where none has one. */
export function boundsOf(places: readonly string[], story: AnnotatedArticle): Bounds | null {
  const bounds = places.flatMap((id) => {
    const geometry = story.places.get(id)?.place.geometry ?? null
    return geometry === null ? [] : [geometryBounds(geometry)]
  })
  return unionBounds(bounds)
}

/** Of the place, or, where no site is named, of the place that it lies in. */
export function placeBounds(selected: StoryPlace | null, story: AnnotatedArticle): Bounds | null {
  if (selected === null) return null
  const { geometry, properties } = selected.place
  if (geometry !== null) return geometryBounds(geometry)
  const parent = story.places.get(properties.within[0] ?? '')?.place.geometry ?? null
  return parent === null ? null : geometryBounds(parent)
}
