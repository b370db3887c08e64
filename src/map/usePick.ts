import type { Map as LeafletMap } from 'leaflet'
import { useCallback } from 'react'
import type { StoryPlace } from '../model/types'
import { nextInStack } from './stack'

/** A click on points that lie on one another goes through them in turn. */
export function usePick(
  map: LeafletMap | null,
  places: readonly StoryPlace[],
  selected: string | null,
  onPick: (place: string) => void,
) {
  return useCallback(
    (clicked: string) => {
      const stack = map === null ? [] : pointsAround(map, places, clicked)
      onPick(nextInStack(stack, clicked, selected))
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
