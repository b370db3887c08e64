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
 * leave out the widest empty gap around the globe, wherever it is.
 */
export function geometryBounds(geometry: PlaceGeometry): Bounds {
  const positions = pieces(geometry).flat()
  const latitudes = positions.map(latitudeOf)
  const intervals = pieces(geometry)
    .map((piece) => piece.map(longitudeOf))
    .map((longitudes): Interval => [least(longitudes), greatest(longitudes)])
  const [west, east] = shortestCover(intervals)
  return [west, least(latitudes), east, greatest(latitudes)]
}

/** Bounds around all of them; with none, null. */
export function unionBounds(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null
  return [
    least(all.map(([west]) => west)),
    least(all.map(([, south]) => south)),
    greatest(all.map(([, , east]) => east)),
    greatest(all.map(([, , , north]) => north)),
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
  let widest = { gap: first[0] + 360 - greatest(sorted.map(([, east]) => east)), west: first[0] }
  for (const [west, east] of sorted) {
    if (west - reach > widest.gap) widest = { gap: west - reach, west }
    reach = Math.max(reach, east)
  }
  const { west } = widest
  const ends = sorted.map(([start, end]) => (start < west ? end + 360 : end))
  return [west, greatest(ends)]
}

function longitudeOf([longitude = 0]: Position): number {
  return longitude
}

function latitudeOf([, latitude = 0]: Position): number {
  return latitude
}

// Not Math.min(...values): a country has more vertices than a call may have arguments.
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}
