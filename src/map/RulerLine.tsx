import type { Position } from 'geojson'
import { CircleMarker, LayerGroup, type Map as LeafletMap, Polyline, SVG } from 'leaflet'
import { useEffect } from 'react'
import { greatCircle } from '../model/greatCircle'
import { toLatLng } from './toLatLngs'

interface RulerLineProps {
  readonly map: LeafletMap
  readonly from: Position
  readonly to: Position
}

const PANE = 'ruler'
const STEPS = 64

/** The great circle on the map, above the shapes. It takes no clicks. */
export function RulerLine({ map, from, to }: RulerLineProps) {
  useEffect(
    function draw() {
      const group = lineGroup(map, from, to)
      group.addTo(map)
      return function erase() {
        group.remove()
      }
    },
    [map, from, to],
  )
  return null
}

function lineGroup(map: LeafletMap, from: Position, to: Position): LayerGroup {
  const pane = map.getPane(PANE) ?? map.createPane(PANE)
  pane.style.zIndex = '630'
  pane.style.pointerEvents = 'none'
  const options = { pane: PANE, renderer: new SVG({ pane: PANE }), interactive: false }
  const line = greatCircle(from, to, STEPS).map(toLatLng)
  const ends = [from, to].map(
    (at) => new CircleMarker(toLatLng(at), { ...options, radius: 4, className: 'ruler-end' }),
  )
  return new LayerGroup([
    new Polyline(line, { ...options, className: 'ruler-casing' }),
    new Polyline(line, { ...options, className: 'ruler-line' }),
    ...ends,
  ])
}
