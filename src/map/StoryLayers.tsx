import type { StoryLayer } from '../model/types'
import { ShapeLayer } from './ShapeLayer'
import { SiteMarker } from './SiteMarker'
import { toLatLng } from './toLatLngs'
import type { PlaceActions, PlaceState } from './useMapButton'

interface StoryLayersProps extends PlaceActions {
  /** In drawing order, lowest first. */
  readonly layers: readonly StoryLayer[]
  readonly stateOf: (place: string) => PlaceState
}

/** Above Leaflet's tiles (200), below its markers (600). */
const LOWEST_PANE = 410

/** The story on the map: shapes in their layers' order, points above them all. */
export function StoryLayers({ layers, stateOf, onPick, onLight }: StoryLayersProps) {
  return (
    <>
      {layers.map(({ layer, places }, index) => (
        <ShapeLayer
          key={layer.id}
          id={layer.id}
          zIndex={LOWEST_PANE + index}
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
