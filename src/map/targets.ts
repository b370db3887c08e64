import { type Bounds, geometryBounds } from '../model/geometry'
import type { AnnotatedArticle, StoryPlace } from '../model/types'

/** Of the place, or, where no site is named, of the place that it lies in. */
export function placeBounds(selected: StoryPlace | null, story: AnnotatedArticle): Bounds | null {
  if (selected === null) return null
  const { geometry, properties } = selected.place
  if (geometry !== null) return geometryBounds(geometry)
  const parent = story.places.get(properties.within[0] ?? '')?.place.geometry ?? null
  return parent === null ? null : geometryBounds(parent)
}
