import type { Path } from 'leaflet'
import { useMemo, useRef } from 'react'
import { Polygon, Polyline } from 'react-leaflet'
import type { StoryPlace } from '../model/types'
import type { LayeredSvg } from './LayeredSvg'
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
  readonly renderer: LayeredSvg
  /** In the order of drawing, lowest first. */
  readonly level: number
  readonly places: readonly StoryPlace[]
  readonly stateOf: (place: string) => PlaceState
}

/** The lines and areas of one layer. */
export function ShapeLayer({ places, stateOf, ...rest }: ShapeLayerProps) {
  return places.map((place) => (
    <PlaceShape key={place.id} place={place} {...rest} {...stateOf(place.id)} />
  ))
}

interface PlaceShapeProps extends PlaceState, Omit<ButtonTarget, 'filtered'> {
  readonly renderer: LayeredSvg
  readonly level: number
}

function PlaceShape(props: PlaceShapeProps) {
  const { place, renderer, level, filtered, onPick, onLight } = props
  const ref = useRef<Path>(null)
  const { parts, target, filled } = useMemo(() => shapeOf(place.place, place.layer.draw), [place])
  const { geometry } = place.place
  const positions = useMemo(
    () => (filled ? toPolygons(geometry) : toLines(geometry)),
    [geometry, filled],
  )
  const eventHandlers = useMapButton(ref, { place, filtered, onPick, onLight })
  const elements = () => (ref.current === null ? [] : renderer.elementsOf(ref.current))
  useStateClasses(elements, props)
  const options = {
    className: target,
    under: parts,
    level,
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
