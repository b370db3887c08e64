import type { Position } from 'geojson'
import type { PlaceGeometry } from '../model/types'

/** RFC 7946, 3.1.6: outer rings anticlockwise, holes clockwise. */
export function rightHanded(geometry: PlaceGeometry): PlaceGeometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(turned) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(turned)) }
    default:
      return geometry
  }
}

/** Five decimals, about a metre, as everywhere in `geo/`; what falls together becomes one. */
export function rounded(geometry: PlaceGeometry): PlaceGeometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: roundPosition(geometry.coordinates) }
    case 'LineString':
      return { ...geometry, coordinates: roundLine(geometry.coordinates, 2) }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => roundLine(line, 2)) }
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => roundLine(ring, 4)) }
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => roundLine(ring, 4))),
      }
  }
}

function turned(ring: Position[], at: number): Position[] {
  const area = signedArea(ring)
  const isRight = at === 0 ? area >= 0 : area <= 0
  return isRight ? ring : ring.toReversed()
}

/** Twice the area in square degrees, positive where the ring runs anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  const [[left = 0, low = 0] = []] = ring
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? ring[0] ?? []
    // From the first corner on: far from 0, 0 a small ring would drown in rounding.
    return sum + (x - left) * (nextY - low) - (nextX - left) * (y - low)
  }, 0)
}

/** A line or ring is never left with fewer positions than it must have. */
function roundLine(line: readonly Position[], least: number): Position[] {
  const all = line.map(roundPosition)
  const apart = all.filter((position, at) => at === 0 || String(position) !== String(all[at - 1]))
  return apart.length >= least ? apart : all
}

function roundPosition([x = 0, y = 0]: Position): Position {
  return [round(x), round(y)]
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5 || 0
}
