import { useCallback, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { overlap } from '../lettering/labelBox'
import type { PlacedLabel } from '../lettering/placeLabels'
import { coveredWorld } from './coveredWorld'
import { useCovers } from './useCovers'

/** The ids of the names that a panel or the card would cut: not shown until the map moves on. */
export function useCovered(
  placed: ReadonlyMap<string, PlacedLabel>,
  covers: string,
): readonly string[] {
  const map = useMap()
  const [covered, setCovered] = useState('')
  const measure = useCallback(() => {
    const boxes = coveredWorld(map)
    const isCovered = ({ box }: PlacedLabel) => boxes.some((cover) => overlap(box, cover))
    setCovered(
      [...placed.values()]
        .filter(isCovered)
        .map(({ id }) => id)
        .join(),
    )
  }, [map, placed])
  useMapEvents({ moveend: measure })
  useCovers(covers, measure)
  return covered.split(',')
}
