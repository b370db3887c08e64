import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Bounds } from '../model/geometry'
import { type Camera, roundCamera, sameCamera } from '../view/view'
import { bringIntoView } from './camera'
import { COVERS_CAMERA, mapCovers, mapSize } from './covers'
import { freeAreas } from './freeArea'

interface CameraKeeperProps {
  /** What the link says; null leaves it to the map to bring `target` into sight. */
  readonly camera: Camera | null
  readonly target: Bounds
  readonly reducedMotion: boolean
  /** The map has come to rest here. */
  readonly onCamera: (camera: Camera) => void
}

/** Brings Leaflet's camera in line with the view, and does nothing where it already is. */
export function CameraKeeper({ camera, target, reducedMotion, onCamera }: CameraKeeperProps) {
  const map = useMap()
  const latest = useRef({ reducedMotion, onCamera })
  latest.current = { reducedMotion, onCamera }
  useMapEvents({ moveend: () => latest.current.onCamera(cameraOf(map)) })
  useEffect(
    function moveCamera() {
      const now = isLoaded(map) ? cameraOf(map) : null
      if (camera !== null) {
        if (!sameCamera(camera, now)) look(map, camera, false)
        return
      }
      const size = mapSize(map)
      const next = bringIntoView(target, now, freeAreas(size, mapCovers(map, COVERS_CAMERA)), size)
      if (next !== null) look(map, next, now !== null && !latest.current.reducedMotion)
      else if (now !== null) latest.current.onCamera(now)
    },
    [map, camera, target],
  )
  return null
}

export function cameraOf(map: LeafletMap): Camera {
  const { lat: latitude, lng: longitude } = map.getCenter()
  return roundCamera({ zoom: map.getZoom(), latitude, longitude })
}

function look(map: LeafletMap, { zoom, latitude, longitude }: Camera, animate: boolean): void {
  map.setView([latitude, longitude], zoom, { animate })
}

/** Before its first view a Leaflet map has no zoom, whatever its type says. */
function isLoaded(map: LeafletMap): boolean {
  return (map.getZoom() as number | undefined) !== undefined
}
