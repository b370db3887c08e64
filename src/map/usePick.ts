import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useCallback } from 'react'
import type { StoryPlace } from '../model/types'
import { nextInStack } from './stack'
import type { Press } from './useMapButton'

/**
 * A click on points that lie on one another goes through them in turn; a key opens the very
 * place that has the focus.
 *
 * @param selected what is selected when the click comes, not what has been painted of it
 */
export function usePick(
  map: LeafletMap | null,
  places: readonly StoryPlace[],
  selected: RefObject<string | null>,
  onPick: (place: string) => void,
) {
  return useCallback(
    (clicked: string, by: Press) => {
      const stack = map === null || by === 'key' ? [] : pointsAround(map, places, clicked)
      onPick(nextInStack(stack, clicked, selected.current))
    },
    [map, places, selected, onPick],
  )
}

/** Closer than this, two markers cannot be told apart with a finger. CSS pixels. */
const STACKED = 16

function pointsAround(
  map: LeafletMap,
  places: readonly StoryPlace[],
  id: string,
): readonly string[] {
  const points = places.flatMap(({ id, place: { geometry } }) => {
    if (geometry?.type !== 'Point') return []
    const [longitude = 0, latitude = 0] = geometry.coordinates
    return [{ id, at: map.latLngToContainerPoint([latitude, longitude]) }]
  })
  const hit = points.find((point) => point.id === id)
  if (hit === undefined) return []
  return points.filter(({ at }) => at.distanceTo(hit.at) < STACKED).map((point) => point.id)
}
