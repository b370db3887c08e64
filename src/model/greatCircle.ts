import type { Position } from 'geojson'
import { pieces } from './geometry'
import type { PlaceGeometry } from './types'

/** Mean radius of the Earth, kilometres (IUGG). The sphere is within 0.6 % of the ellipsoid. */
const RADIUS_KM = 6371.0088

/**
 * Kilometres between two positions [longitude, latitude], by the haversine formula: good to
 * a millimetre, and to some metres between opposite ends of the Earth.
 */
export function distanceKm(from: Position, to: Position): number {
  const [x1, y1] = radians(from)
  const [x2, y2] = radians(to)
  const share = Math.sin((y2 - y1) / 2) ** 2
  const across = Math.cos(y1) * Math.cos(y2) * Math.sin((x2 - x1) / 2) ** 2
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share + across)))
}

/**
 * The position of a geometry that is nearest to another: the point, or a point of the line
 * or of the edge as it is drawn. It is sought on a plane that is true around `from`, which
 * is close enough for segments of a few hundred kilometres.
 */
export function nearestPosition(geometry: PlaceGeometry, from: Position): Position {
  let best: Position = from
  let least = Number.POSITIVE_INFINITY
  for (const piece of pieces(geometry)) {
    for (const [index, to] of piece.entries()) {
      const at = nearestOnSegment(piece[index - 1] ?? to, to, from)
      const distance = distanceKm(from, at)
      if (distance < least) [best, least] = [at, distance]
    }
  }
  return best
}

/** Positions along the great circle between two others, both included, for drawing it. */
export function greatCircle(from: Position, to: Position, steps: number): readonly Position[] {
  const [a, b] = [vector(from), vector(to)]
  const angle = distanceKm(from, to) / RADIUS_KM
  if (angle === 0) return [from, to]
  return Array.from({ length: steps + 1 }, (_, index) => {
    if (index === 0) return from
    if (index === steps) return to
    const share = index / steps
    const [near, far] = [Math.sin((1 - share) * angle), Math.sin(share * angle)]
    const [x, y, z] = [0, 1, 2].map((axis) => (a[axis] ?? 0) * near + (b[axis] ?? 0) * far)
    return position(x ?? 0, y ?? 0, z ?? 0)
  })
}

function nearestOnSegment(a: Position, b: Position, from: Position): Position {
  const [longitude = 0, latitude = 0] = from
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const plane = ([x = 0, y = 0]: Position) => [(x - longitude) * shrink, y - latitude] as const
  const [[x1, y1], [x2, y2]] = [plane(a), plane(b)]
  const square = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = square === 0 ? 0 : -(x1 * (x2 - x1) + y1 * (y2 - y1)) / square
  const share = Math.min(1, Math.max(0, along))
  return [
    (a[0] ?? 0) + ((b[0] ?? 0) - (a[0] ?? 0)) * share,
    (a[1] ?? 0) + ((b[1] ?? 0) - (a[1] ?? 0)) * share,
  ]
}

function radians([longitude = 0, latitude = 0]: Position): readonly [number, number] {
  return [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
}

function vector(at: Position): readonly [number, number, number] {
  const [x, y] = radians(at)
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)]
}

function position(x: number, y: number, z: number): Position {
  const degrees = 180 / Math.PI
  return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees]
}
