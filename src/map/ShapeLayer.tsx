import type { Path } from 'leaflet'
import { useMemo, useRef } from 'react'
import { Pane, Polygon, Polyline } from 'react-leaflet'
import type { StoryPlace } from '../model/types'
import { LayeredSvg } from './LayeredSvg'
import { shapeOf } from './shapeParts'
import { type LatLngPair, toLines, toPolygons } from './toLatLngs'
import {
  type ButtonTarget,
  type PlaceActions,
  type PlaceState,
  useMapButton,
  useStateClasses,
} from './useMapButton'

interface ShapeLayerProps extends PlaceActions {
  readonly id: string
  /** Height among the panes; Leaflet's markers are at 600. */
  readonly zIndex: number
  readonly places: readonly StoryPlace[]
  readonly stateOf: (place: string) => PlaceState
}

/** The lines and areas of one layer, in a pane of their own so that layers stay in order. */
export function ShapeLayer({ id, zIndex, places, stateOf, onPick, onLight }: ShapeLayerProps) {
  const pane = `story-${id}`
  // Wider than the default, so that a shape is already there when the map is dragged to it.
  const renderer = useMemo(() => new LayeredSvg({ pane, padding: 0.4 }), [pane])
  return (
    <Pane name={pane} style={{ zIndex }}>
      {places.map((place) => (
        <PlaceShape
          key={place.id}
          place={place}
          renderer={renderer}
          onPick={onPick}
          onLight={onLight}
          {...stateOf(place.id)}
        />
      ))}
    </Pane>
  )
}

interface PlaceShapeProps extends PlaceState, ButtonTarget {
  readonly renderer: LayeredSvg
}

function PlaceShape({ place, renderer, selected, lit, hinted, onPick, onLight }: PlaceShapeProps) {
  const ref = useRef<Path>(null)
  const { parts, target, filled } = useMemo(() => shapeOf(place.place, place.layer.draw), [place])
  const { geometry } = place.place
  const positions = useMemo(
    () => (filled ? toPolygons(geometry) : toLines(geometry)),
    [geometry, filled],
  )
  const eventHandlers = useMapButton(ref, { place, onPick, onLight })
  const elements = () => (ref.current === null ? [] : renderer.elementsOf(ref.current))
  useStateClasses(elements, { selected, lit, hinted })
  const options = {
    className: target,
    under: parts,
    renderer,
    bubblingMouseEvents: false,
    smoothFactor: 0.6,
    eventHandlers,
  }
  const keep = (path: Path | null) => {
    ref.current = path
  }
  if (filled) return <Polygon {...options} positions={positions} ref={keep} />
  return <Polyline {...options} positions={positions as LatLngPair[][]} fill={false} ref={keep} />
}
