import { type Path, SVG } from 'leaflet'
import { useMemo, useRef } from 'react'
import { Pane, Polygon, Polyline } from 'react-leaflet'
import type { StoryPlace } from '../model/types'
import { type ShapePart, shapeOf } from './shapeParts'
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
  const renderer = useMemo(() => new SVG({ pane, padding: 0.4 }), [pane])
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
  readonly renderer: SVG
}

function PlaceShape({ place, renderer, selected, lit, hinted, onPick, onLight }: PlaceShapeProps) {
  const { parts, target } = useMemo(() => shapeOf(place.place, place.layer.draw), [place])
  const { geometry } = place.place
  const polygons = useMemo(() => toPolygons(geometry), [geometry])
  const lines = useMemo(() => toLines(geometry), [geometry])
  return [...parts, target].map((part) => (
    <ShapePath
      key={part.className}
      part={part}
      polygons={polygons}
      lines={lines}
      renderer={renderer}
      selected={selected}
      lit={lit}
      hinted={hinted}
      target={part === target ? { place, onPick, onLight } : null}
    />
  ))
}

interface ShapePathProps extends PlaceState {
  readonly part: ShapePart
  readonly polygons: LatLngPair[][][]
  readonly lines: LatLngPair[][]
  readonly renderer: SVG
  readonly target: ButtonTarget | null
}

function ShapePath({
  part,
  polygons,
  lines,
  renderer,
  selected,
  lit,
  hinted,
  target,
}: ShapePathProps) {
  const ref = useRef<Path>(null)
  const eventHandlers = useMapButton(ref, target)
  useStateClasses(ref, { selected, lit, hinted })
  const options = {
    className: part.className,
    renderer,
    interactive: target !== null,
    bubblingMouseEvents: false,
    smoothFactor: 0.6,
    eventHandlers,
  }
  const keep = (path: Path | null) => {
    ref.current = path
  }
  if (part.filled) return <Polygon {...options} positions={polygons} ref={keep} />
  return <Polyline {...options} positions={lines} fill={false} ref={keep} />
}
