import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import type { Bounds } from '../model/geometry'
import { afterPaint } from '../view/frames'
import { type Camera, roundCamera } from '../view/view'
import { bringIntoView, looksTheSame } from './camera'
import { COVERS_CAMERA, mapCovers, mapSize } from './covers'
import { freeAreas } from './freeArea'
import { isLoaded } from './isLoaded'

interface CameraKeeperProps {
  readonly map: LeafletMap
  /** What the link says; null leaves it to the map to bring `target` into sight. */
  readonly camera: Camera | null
  readonly target: Bounds
  /** What will cover the map is not there yet: the target waits for it. */
  readonly awaited: boolean
  readonly reducedMotion: boolean
  /** The map has come to rest here. */
  readonly onCamera: (camera: Camera) => void
}

/** Brings Leaflet's camera in line with the view, and does nothing where it already is. */
export function CameraKeeper(props: CameraKeeperProps) {
  const { map, camera, target, awaited, reducedMotion, onCamera } = props
  const latest = useRef({ camera, reducedMotion, onCamera })
  latest.current = { camera, reducedMotion, onCamera }
  /** The map is about to bring a target into sight: where it rests until then is no news. */
  const isWaiting = useRef(false)
  useEffect(
    function tellRest() {
      let cancel = () => {}
      // In a task of its own: what a zoom costs is enough for one.
      const tell = () => {
        cancel()
        // Taken now: when its container is measured anew, Leaflet forgets the exact centre.
        const rest = cameraOf(map)
        cancel = afterPaint(() => {
          if (isWaiting.current) return
          const { camera: asked, onCamera } = latest.current
          // Leaflet pans by whole pixels: the link keeps what it says.
          onCamera(asked !== null && looksTheSame(asked, rest) ? asked : rest)
        })
      }
      // Where it rested for less than a paint is no news either.
      const forget = () => cancel()
      map.on('moveend', tell)
      map.on('movestart', forget)
      return function stopTelling() {
        cancel()
        map.off('moveend', tell)
        map.off('movestart', forget)
      }
    },
    [map],
  )
  useEffect(
    function moveCamera() {
      const now = isLoaded(map) ? cameraOf(map) : null
      if (camera !== null) {
        if (!looksTheSame(camera, now)) look(map, camera, false)
        return
      }
      const bring = () => {
        isWaiting.current = false
        bringTarget(map, target, !latest.current.reducedMotion, latest.current.onCamera)
      }
      if (now === null && !awaited) return bring()
      // The card first: what the reader asked for is painted before the map begins to move.
      isWaiting.current = true
      const cancel = awaited ? () => {} : afterPaint(bring)
      return function stopWaiting() {
        isWaiting.current = false
        cancel()
      }
    },
    [map, camera, target, awaited],
  )
  return null
}

/** Look at the target beside what covers the map, or say that the map already does. */
export function bringTarget(
  map: LeafletMap,
  target: Bounds,
  animate: boolean,
  onCamera: (camera: Camera) => void,
): void {
  const now = isLoaded(map) ? cameraOf(map) : null
  const size = mapSize(map)
  const next = bringIntoView(target, now, freeAreas(size, mapCovers(map, COVERS_CAMERA)), size)
  if (next !== null) look(map, next, now !== null && animate)
  else if (now !== null) onCamera(now)
}

export function cameraOf(map: LeafletMap): Camera {
  const { lat: latitude, lng: longitude } = map.getCenter()
  return roundCamera({ zoom: map.getZoom(), latitude, longitude })
}

function look(map: LeafletMap, { zoom, latitude, longitude }: Camera, animate: boolean): void {
  map.setView([latitude, longitude], zoom, { animate })
}
