import type { PlaceGeometry } from '../model/types'
import type { Story } from './format'

/** The story with every geometry made over. */
export function withGeometries(
  story: Story,
  tidy: (geometry: PlaceGeometry) => PlaceGeometry,
): Story {
  return {
    ...story,
    layers: story.layers.map(({ layer, places }) => ({
      layer,
      places: places.map((place) =>
        place.geometry === null ? place : { ...place, geometry: tidy(place.geometry) },
      ),
    })),
  }
}
