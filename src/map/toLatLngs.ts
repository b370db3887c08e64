import type { Position } from 'geojson'
import { type Bounds, geometryBounds, unwrapLongitude } from '../model/geometry'
import type { PlaceGeometry } from '../model/types'

/** [latitude, longitude]: the last line before Leaflet turns coordinates round. */
export type LatLngPair = [latitude: number, longitude: number]

/** Polygons as Leaflet takes them; none for points, lines and places without a site. */
export function toPolygons(geometry: PlaceGeometry | null): LatLngPair[][][] {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const bounds = geometryBounds(geometry)
  return polygons.map((rings) => rings.map((ring) => turnAll(ring, bounds)))
}

/** Lines, and the edges of polygons, as Leaflet takes them. */
export function toLines(geometry: PlaceGeometry | null): LatLngPair[][] {
  switch (geometry?.type) {
    case 'LineString':
      return [turnAll(geometry.coordinates, geometryBounds(geometry))]
    case 'MultiLineString':
      return geometry.coordinates.map((line) => turnAll(line, geometryBounds(geometry)))
    case 'Polygon':
    case 'MultiPolygon':
      return toPolygons(geometry).flat()
    default:
      return []
  }
}

export function toLatLng([longitude = 0, latitude = 0]: Position): LatLngPair {
  return [latitude, longitude]
}

function turnAll(positions: readonly Position[], bounds: Bounds): LatLngPair[] {
  return positions.map(([longitude = 0, latitude = 0]) => [
    latitude,
    unwrapLongitude(longitude, bounds),
  ])
}
