import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { threadPoint } from '../lettering/anchorPoint'
import type { StoryPlace } from '../model/types'
import { perFrame } from '../view/frames'
import { COVERS_CAMERA, mapCovers } from './covers'
import { isLoaded } from './isLoaded'
import { toLatLng } from './toLatLngs'

/** A point of the window, CSS pixels. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** Called with null when the place is out of sight, hidden, or has no site. */
export type AnchorListener = (point: ScreenPoint | null) => void

interface ThreadAnchorProps {
  readonly place: StoryPlace | null
  readonly onAnchor: AnchorListener
}

/** The name of an area is set on its point: the thread ends at the foot of it. CSS pixels. */
const BELOW_NAME = 14

/** Tells where the selected place is on the screen, for the thread that runs to it. */
export function ThreadAnchor({ place, onAnchor }: ThreadAnchorProps) {
  const map = useMap()
  const geometry = place?.place.geometry ?? null
  useEffect(
    function follow() {
      const latLng = geometry === null ? null : toLatLng(threadPoint(geometry))
      const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
      const tell = () => {
        if (latLng === null || !isLoaded(map)) return onAnchor(null)
        const { x, y } = map.latLngToContainerPoint(latLng)
        onAnchor(visiblePoint({ x, y: isArea ? y + BELOW_NAME : y }))
      }
      const visiblePoint = ({ x, y }: ScreenPoint): ScreenPoint | null => {
        const frame = map.getContainer().getBoundingClientRect()
        const inside = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height
        const covered = mapCovers(map, COVERS_CAMERA).some(
          ([l, t, r, b]) => x > l && x < r && y > t && y < b,
        )
        return inside && !covered ? { x: x + frame.left, y: y + frame.top } : null
      }
      const { ask, cancel } = perFrame(tell)
      // During an animated zoom Leaflet's points are those of its end: no thread meanwhile.
      const lose = () => {
        cancel()
        onAnchor(null)
      }
      ask()
      map.on('move moveend zoomend resize', ask)
      map.on('zoomstart', lose)
      return function stop() {
        cancel()
        map.off('move moveend zoomend resize', ask)
        map.off('zoomstart', lose)
        onAnchor(null)
      }
    },
    [map, geometry, onAnchor],
  )
  return null
}
