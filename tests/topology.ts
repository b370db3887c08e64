import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { nearestPosition } from '../src/model/greatCircle'
import type { PlaceGeometry } from '../src/model/types'
import { polygonsOf, readJson } from './realFiles'
import { distance, isInside } from './sphere'

export interface BaseShape {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: PlaceGeometry
}

/** A TopoJSON file of the base map, as it lies in the repository. */
export function readTopology(name: 'land' | 'water'): Topology {
  return readJson(`geo/basemap/${name}.topojson`) as Topology
}

/** The shapes of one object of a topology, in degrees. */
export function shapesOf(topology: Topology, name: string): readonly BaseShape[] {
  const object = topology.objects[name]
  if (object === undefined) throw new RangeError(`There is no object "${name}".`)
  const { features } = feature(topology, object as GeometryCollection)
  return features.map(({ id, properties, geometry }) => ({
    id: String(id ?? ''),
    properties: properties ?? {},
    geometry: geometry as PlaceGeometry,
  }))
}

/** A country among shapes, by its three letters. */
export function country(countries: readonly BaseShape[], id: string): BaseShape {
  return found(
    countries.find((each) => each.id === id),
    id,
  )
}

/** Kilometres from a position to a shape; 0 inside it. */
export function offBy(at: Position, geometry: BaseShape['geometry']): number {
  if (isInside(at, polygonsOf(geometry))) return 0
  return distance(at, nearestPosition(geometry, at))
}

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`There is no "${what}".`)
  return value
}

/** The arcs that each geometry of an object is made of; `~arc` is one that runs backwards. */
export function arcsOf(topology: Topology, name: string): readonly (readonly number[])[] {
  const { geometries } = topology.objects[name] as GeometryCollection
  return geometries.map(
    (each) => ('arcs' in each ? (each.arcs as unknown[]).flat(3) : []) as number[],
  )
}

/** All arcs in cells of the file's own grid: whole numbers, so that nothing is rounded. */
export function gridArcs({ arcs }: Topology): readonly (readonly Position[])[] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx
      y += dy
      return [x, y]
    })
  })
}

const CELL = 200

/** Where lines cross themselves or one another; lines that only touch do not. */
export function crossings(lines: readonly (readonly Position[])[]): readonly string[] {
  const cells = new Map<string, (readonly [Position, Position])[]>()
  const found = new Set<string>()
  for (const line of lines) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1]
      if (from === undefined) continue
      for (const key of cellsOf(from, to)) {
        const others = cells.get(key) ?? []
        if (others.some(([a, b]) => cross(from, to, a, b))) found.add(`near ${to}`)
        cells.set(key, others)
        others.push([from, to])
      }
    }
  }
  return [...found]
}

function cellsOf([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): readonly string[] {
  const keys: string[] = []
  const cell = (value: number) => Math.floor(value / CELL)
  for (let x = cell(Math.min(x1, x2)); x <= cell(Math.max(x1, x2)); x += 1) {
    for (let y = cell(Math.min(y1, y2)); y <= cell(Math.max(y1, y2)); y += 1) keys.push(`${x} ${y}`)
  }
  return keys
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** On which side of a line a position lies: -1, 0 or 1. */
function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}
