import type { Position } from 'geojson'
import polylabel from 'polylabel'
import type { PlaceGeometry } from '../model/types'

/**
 * The point of a shape that its name holds on to, [longitude, latitude]: the point, the
 * middle of the longest line, or the inner point farthest from the edges of the largest
 * polygon. It is where to write, not where the place "is".
 */
export function anchorPoint(geometry: PlaceGeometry): Position {
  const known = remembered.get(geometry)
  if (known !== undefined) return known
  const point = findAnchor(geometry)
  remembered.set(geometry, point)
  return point
}

/**
 * Where the thread from the words ends: as `anchorPoint`, but on a line a fifth of the way
 * along it, where its name, which is set at the middle, is out of the way.
 */
export function threadPoint(geometry: PlaceGeometry): Position {
  switch (geometry.type) {
    case 'LineString':
      return pointAlong(geometry.coordinates, 1 / 5)
    case 'MultiLineString':
      return pointAlong(longest(geometry.coordinates, lineLength), 1 / 5)
    default:
      return anchorPoint(geometry)
  }
}

/** The inner point of a country takes milliseconds to find, and its name and thread both ask. */
const remembered = new WeakMap<PlaceGeometry, Position>()

function findAnchor(geometry: PlaceGeometry): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates
    case 'LineString':
      return pointAlong(geometry.coordinates, 1 / 2)
    case 'MultiLineString':
      return pointAlong(longest(geometry.coordinates, lineLength), 1 / 2)
    case 'Polygon':
      return innerPoint(geometry.coordinates)
    case 'MultiPolygon':
      return innerPoint(longest(geometry.coordinates, ([outer]) => lineLength(outer ?? [])))
  }
}

/** Of the width of a shape: nobody sees a name stand a hundredth of a country aside. */
const PRECISION = 0.01

function innerPoint(rings: readonly Position[][]): Position {
  const pairs = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]))
  const [longitude, latitude] = polylabel(pairs, widthOf(rings) * PRECISION)
  return [longitude, latitude]
}

function widthOf([outer = []]: readonly Position[][]): number {
  const longitudes = outer.map(([longitude = 0]) => longitude)
  return Math.max(...longitudes) - Math.min(...longitudes)
}

function pointAlong(line: readonly Position[], share: number): Position {
  let left = lineLength(line) * share
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (from === undefined) continue
    const step = distance(from, to)
    if (step >= left) return between(from, to, step === 0 ? 0 : left / step)
    left -= step
  }
  return line.at(-1) ?? [0, 0]
}

function between(from: Position, to: Position, share: number): Position {
  const mean = (axis: 0 | 1) => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * share
  return [mean(0), mean(1)]
}

/** In degrees of the plane: enough to find a middle, never shown as a length. */
function lineLength(line: readonly Position[]): number {
  return line.reduce((sum, to, index) => sum + distance(line[index - 1] ?? to, to), 0)
}

function distance([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1)
}

function longest<T>(items: readonly T[], measure: (item: T) => number): T {
  return items.reduce((best, item) => (measure(item) > measure(best) ? item : best))
}
