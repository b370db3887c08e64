import { DivIcon, type Marker as LeafletMarker } from 'leaflet'
import { useMemo, useRef } from 'react'
import { Marker } from 'react-leaflet'
import {
  type ButtonTarget,
  markerElements,
  type PlaceState,
  useMapButton,
  useStateClasses,
} from './useMapButton'

interface SiteMarkerProps extends PlaceState, ButtonTarget {
  /** [latitude, longitude]. */
  readonly at: [number, number]
}

/** The symbol of a point: a disc with a ring of paper, 28 CSS pixels to hit. */
export function SiteMarker({ place, at, selected, lit, hinted, onPick, onLight }: SiteMarkerProps) {
  const ref = useRef<LeafletMarker>(null)
  const icon = useMemo(
    () => new DivIcon({ className: `site draw-${place.layer.draw}`, iconSize: [28, 28] }),
    [place],
  )
  const eventHandlers = useMapButton(ref, { place, onPick, onLight })
  useStateClasses(() => markerElements(ref), { selected, lit, hinted })
  return (
    <Marker
      ref={ref}
      position={at}
      icon={icon}
      keyboard={false}
      zIndexOffset={selected ? 1000 : 0}
      eventHandlers={eventHandlers}
    />
  )
}
