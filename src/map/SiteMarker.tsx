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

interface SiteMarkerProps extends PlaceState, Omit<ButtonTarget, 'filtered'> {
  /** [latitude, longitude]. */
  readonly at: [number, number]
}

/** The symbol of a point: a disc with a ring of paper, 28 CSS pixels to hit. */
export function SiteMarker({ place, at, onPick, onLight, ...state }: SiteMarkerProps) {
  const ref = useRef<LeafletMarker>(null)
  const icon = useMemo(
    () => new DivIcon({ className: `site draw-${place.layer.draw}`, iconSize: [28, 28] }),
    [place],
  )
  const eventHandlers = useMapButton(ref, { place, filtered: state.filtered, onPick, onLight })
  useStateClasses(() => markerElements(ref), state)
  return (
    <Marker
      ref={ref}
      position={at}
      icon={icon}
      keyboard={false}
      zIndexOffset={state.selected ? 1000 : 0}
      eventHandlers={eventHandlers}
    />
  )
}
