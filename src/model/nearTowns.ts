import type { Position } from 'geojson'
import { geometryBounds, pieces, unwrapLongitude } from './geometry'
import { distanceKm, nearestPosition } from './greatCircle'
import type { PlaceGeometry } from './types'

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

export type Compass = (typeof COMPASS)[number]

/** A town that many know, for saying where another place is. */
export interface Town {
  /** [longitude, latitude]. */
  readonly at: Position
  readonly population: number
}

/** Where two towns lie, as seen from a place. */
export type Bearings<T extends Town> =
  | { readonly type: 'within'; readonly towns: readonly [T, T] }
  | { readonly type: 'beside'; readonly towns: readonly Bearing<T>[] }

export interface Bearing<T extends Town> {
  readonly town: T
  readonly kilometres: number
  readonly direction: Compass
}

/**
 * The two greatest towns within an area, or else the two that are nearest to the place, with
 * distance and direction from its nearest point. A line or an area is as it is drawn.
 */
export function nearTowns<T extends Town>(
  geometry: PlaceGeometry,
  towns: readonly T[],
): Bearings<T> {
  const inside = isArea(geometry) ? towns.filter(({ at }) => contains(geometry, at)) : []
  const [first, second] = inside.toSorted(byPopulation)
  if (first !== undefined && second !== undefined) {
    return { type: 'within', towns: [first, second] }
  }
  const bearings = towns.map((town) => bearingOf(geometry, town))
  const nearest = bearings.toSorted((a, b) => a.kilometres - b.kilometres)
  return { type: 'beside', towns: nearest.slice(0, 2) }
}

function bearingOf<T extends Town>(geometry: PlaceGeometry, town: T): Bearing<T> {
  const from = nearestPosition(geometry, town.at)
  return { town, kilometres: distanceKm(from, town.at), direction: compass(from, town.at) }
}

/** The eighth of the compass in which one sets out along the great circle. */
export function compass(from: Position, to: Position): Compass {
  const [x1, y1, x2, y2] = [...from.slice(0, 2), ...to.slice(0, 2)].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number, number]
  const east = Math.sin(x2 - x1) * Math.cos(y2)
  const north = Math.cos(y1) * Math.sin(y2) - Math.sin(y1) * Math.cos(y2) * Math.cos(x2 - x1)
  const eighth = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * COMPASS.length)
  return COMPASS[(eighth + COMPASS.length) % COMPASS.length] ?? 'n'
}

function isArea({ type }: PlaceGeometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

/** By crossings of all rings, so that a hole is outside; an area may cross 180 degrees. */
function contains(geometry: PlaceGeometry, [longitude = 0, y = 0]: Position): boolean {
  const bounds = geometryBounds(geometry)
  const x = unwrapLongitude(longitude, bounds)
  if (x > bounds[2] || y < bounds[1] || y > bounds[3]) return false
  return pieces(geometry).reduce((inside, ring) => {
    const crossings = ring.filter((to, index) => {
      const from = ring[index - 1]
      return from !== undefined && crosses(from, to, x, y, bounds[0])
    })
    return crossings.length % 2 === 1 ? !inside : inside
  }, false)
}

function crosses(from: Position, to: Position, x: number, y: number, west: number): boolean {
  const [x1, y1] = [unwrap(from[0], west), from[1] ?? 0]
  const [x2, y2] = [unwrap(to[0], west), to[1] ?? 0]
  return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
}

function unwrap(longitude = 0, west: number): number {
  return longitude < west ? longitude + 360 : longitude
}

function byPopulation(a: Town, b: Town): number {
  return b.population - a.population
}
