import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import type { Bounds } from '../model/geometry'
import { afterPaint } from '../view/frames'
import { cameraOf } from './CameraKeeper'
import { bringIntoView, pixelBox } from './camera'
import { COVERS_CAMERA, mapCovers, mapSize } from './covers'
import { contains, freeAreas } from './freeArea'
import { isLoaded } from './isLoaded'

interface KeepInSightProps {
  readonly map: LeafletMap
  readonly target: Bounds
  /** Changes when the sheet over the map takes more or less of it. */
  readonly room: string
  readonly reducedMotion: boolean
}

/**
 * What the reader had in sight stays there when the sheet grows over it, the window shrinks
 * or the phone is turned. What the reader has moved away from stays away.
 */
export function KeepInSight({ map, target, room, reducedMotion }: KeepInSightProps) {
  const seen = useRef<Bounds | null>(null)
  const latest = useRef(target)
  latest.current = target
  useEffect(
    function watch() {
      let size = mapSize(map)
      let cancel = () => {}
      const onRest = () => {
        const now = mapSize(map)
        // A turned phone ends a move too: it says nothing of where the reader looks.
        if (now.width !== size.width || now.height !== size.height) return
        seen.current = isInSight(map, latest.current) ? latest.current : null
      }
      const onResize = () => {
        size = mapSize(map)
        cancel()
        cancel = afterPaint(() => {
          if (seen.current === latest.current) bringBack(map, latest.current, false)
        })
      }
      map.on('moveend', onRest)
      map.on('resize', onResize)
      return function unwatch() {
        cancel()
        map.off('moveend', onRest)
        map.off('resize', onResize)
      }
    },
    [map],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is measured, not read
  useEffect(
    function makeWay() {
      return afterPaint(() => {
        if (seen.current === target) bringBack(map, target, !reducedMotion)
        else if (isInSight(map, target)) seen.current = target
      })
    },
    [map, target, room, reducedMotion],
  )
  return null
}

function isInSight(map: LeafletMap, target: Bounds): boolean {
  if (!isLoaded(map)) return false
  const size = mapSize(map)
  const box = pixelBox(target, cameraOf(map), size)
  return freeAreas(size, mapCovers(map, COVERS_CAMERA)).some((free) => contains(free, box))
}

function bringBack(map: LeafletMap, target: Bounds, animate: boolean): void {
  if (!isLoaded(map) || isInSight(map, target)) return
  const size = mapSize(map)
  const areas = freeAreas(size, mapCovers(map, COVERS_CAMERA))
  const next = bringIntoView(target, cameraOf(map), areas, size)
  if (next !== null) map.setView([next.latitude, next.longitude], next.zoom, { animate })
}
