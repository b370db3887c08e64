import type { Feature, Geometry, Position } from 'geojson'
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from '../model/mercator'

/** At a half zoom the world is as wide as this share of the world at the whole zoom above. */
const SHARE = Math.SQRT1_2

/** What lies west of this is there once more, beyond 180° E: the map can be dragged so far. */
const AGAIN_WEST_OF = -90

/**
 * The features drawn so small, into the north-west corner of the world, that tiles cut from
 * them at a whole zoom are the tiles of the half zoom below. Degrees in, degrees out.
 */
export function halfZoomWorld(features: readonly Feature[]): readonly Feature[] {
  const again = features.filter(({ geometry }) => westernmost(geometry) < AGAIN_WEST_OF)
  return [...features.map((each) => shrink(each, 0)), ...again.map((each) => shrink(each, 360))]
}

function shrink(feature: Feature, eastward: number): Feature {
  const position = ([longitude = 0, latitude = 0]: Position): Position => {
    const y = Math.min(1, Math.max(0, mercatorY(latitude)))
    return [longitudeAt(mercatorX(longitude + eastward) * SHARE), latitudeAt(y * SHARE)]
  }
  return { ...feature, geometry: mapPositions(feature.geometry, position) }
}

function westernmost(geometry: Geometry): number {
  let west = Number.POSITIVE_INFINITY
  mapPositions(geometry, (position) => {
    west = Math.min(west, position[0] ?? west)
    return position
  })
  return west
}

function mapPositions(geometry: Geometry, map: (position: Position) => Position): Geometry {
  const line = (positions: readonly Position[]) => positions.map(map)
  const lines = (many: readonly (readonly Position[])[]) => many.map(line)
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) }
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: lines(geometry.coordinates) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(lines) }
    default:
      // The base map has lines and areas only; points are names.
      return geometry
  }
}
