import { useMemo } from 'react'
import type { StoryLayer } from '../model/types'
import { LayeredSvg } from './LayeredSvg'
import { ShapeLayer } from './ShapeLayer'
import { SiteMarker } from './SiteMarker'
import { toLatLng } from './toLatLngs'
import type { PlaceActions, PlaceState } from './useMapButton'

interface StoryLayersProps extends PlaceActions {
  readonly layers: readonly StoryLayer[]
  /** The ids of all layers, also of those not shown, in the order of drawing, lowest first. */
  readonly order: readonly string[]
  readonly stateOf: (place: string) => PlaceState
}

/** The story on the map: shapes in their layers' order, points above them all. */
export function StoryLayers({ layers, order, stateOf, onPick, onLight }: StoryLayersProps) {
  // Wider than the default, so that a shape is already there when the map is dragged to it.
  const renderer = useMemo(() => new LayeredSvg({ padding: 0.4 }), [])
  return (
    <>
      {layers.map(({ layer, places }) => (
        <ShapeLayer
          key={layer.id}
          renderer={renderer}
          level={order.indexOf(layer.id)}
          places={places.filter(({ place }) => isShape(place.geometry?.type))}
          stateOf={stateOf}
          onPick={onPick}
          onLight={onLight}
        />
      ))}
      {layers
        .flatMap(({ places }) => places)
        .map((place) => {
          const { geometry } = place.place
          if (geometry?.type !== 'Point') return null
          return (
            <SiteMarker
              key={place.id}
              place={place}
              at={toLatLng(geometry.coordinates)}
              onPick={onPick}
              onLight={onLight}
              {...stateOf(place.id)}
            />
          )
        })}
    </>
  )
}

function isShape(type: string | undefined): boolean {
  return type !== undefined && type !== 'Point'
}
