import { useState } from 'react'
import { ROOMY, useMediaQuery } from './useMediaQuery'

/**
 * Whether the panel of layers is unfolded, and a way to change it. Where there is room it is
 * until the reader folds it; elsewhere it lies over the map, and goes when a place is chosen.
 */
export function useLayersOpen(place: string | null): readonly [boolean, () => void] {
  const isRoomy = useMediaQuery(ROOMY)
  const [inRoom, setInRoom] = useState(true)
  /** The place beside whose card it was unfolded without room. */
  const [beside, setBeside] = useState<{ readonly place: string | null } | null>(null)
  const isBeside = beside !== null && beside.place === place
  const toggle = () => {
    if (isRoomy) setInRoom(!inRoom)
    else setBeside(isBeside ? null : { place })
  }
  return [isRoomy ? inRoom : isBeside, toggle]
}
