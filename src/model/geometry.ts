import type { Position } from 'geojson'
import type { PlaceGeometry } from './types'

/** [west, south, east, north] in degrees; east is over 180 where the antimeridian is crossed. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The positions of a geometry as separate pieces: points, lines, or outer and inner rings. */
export function pieces(geometry: PlaceGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}

/**
 * The smallest bounds, also for a geometry that RFC 7946 cuts at 180 degrees: the bounds
 * leave out the widest empty gap around the globe, wherever it is. Remembered for as long
 * as the geometry lives: a country has thousands of vertices, and many ask.
 */
export function geometryBounds(geometry: PlaceGeometry): Bounds {
  const known = remembered.get(geometry)
  if (known !== undefined) return known
  const boxes = pieces(geometry).map(pieceBounds)
  const [west, east] = shortestCover(boxes.map(([left, , right]) => [left, right]))
  const south = Math.min(...boxes.map((box) => box[1]))
  const north = Math.max(...boxes.map((box) => box[3]))
  const bounds: Bounds = [west, south, east, north]
  remembered.set(geometry, bounds)
  return bounds
}

const remembered = new WeakMap<PlaceGeometry, Bounds>()

function pieceBounds(piece: readonly Position[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [longitude = 0, latitude = 0] of piece) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return [west, south, east, north]
}

/** Bounds around all of them; with none, null. */
export function unionBounds(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ]
}

/**
 * A longitude as the drawing of a geometry needs it: pieces west of the bounds belong
 * beyond 180 degrees, so that a country cut at the antimeridian is drawn in one piece.
 */
export function unwrapLongitude(longitude: number, bounds: Bounds): number {
  return longitude < bounds[0] ? longitude + 360 : longitude
}

type Interval = readonly [west: number, east: number]

function shortestCover(intervals: readonly Interval[]): Interval {
  const sorted = intervals.toSorted((a, b) => a[0] - b[0])
  const first = sorted[0] ?? [0, 0]
  let reach = first[1]
  let widest = { gap: first[0] + 360 - Math.max(...sorted.map(([, east]) => east)), west: first[0] }
  for (const [west, east] of sorted) {
    if (west - reach > widest.gap) widest = { gap: west - reach, west }
    reach = Math.max(reach, east)
  }
  const { west } = widest
  const ends = sorted.map(([start, end]) => (start < west ? end + 360 : end))
  return [west, Math.max(...ends)]
}
