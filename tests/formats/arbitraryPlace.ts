import fc from 'fast-check'
import type { Position } from 'geojson'
import type { Place, PlaceGeometry, PlaceProperties, Source } from '../../src/model/types'
import { arbitrarySlug, arbitraryText, arbitraryTranslations } from './arbitraryText'

/** Places with everything optional there or not, and with shapes at the edges of the world. */

const source: fc.Arbitrary<Source> = some({
  name: arbitraryText,
  url: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
  version: arbitraryText,
  id: arbitraryText,
})

/** A record of which all but `name`, `label` and `value` may be missing. */
function some<T extends object>(parts: { [K in keyof T]-?: fc.Arbitrary<T[K]> }) {
  return fc.record(parts, { requiredKeys: ['name' as never] }) as fc.Arbitrary<T>
}

/** Degrees, with the edges of the world and both zeros' neighbours more often than by chance. */
function degrees(most: number): fc.Arbitrary<number> {
  const anywhere = fc.double({ min: -most, max: most, noNaN: true }).map((x) => (x === 0 ? 0 : x))
  const onGrid = fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((x) => x / 1e5 || 0)
  return fc.oneof(onGrid, anywhere, fc.constantFrom(0, most, -most, 74.85077, 42.89106))
}

const position = fc.tuple(degrees(180), degrees(90)).map(([x, y]): Position => [x, y])

const line = fc.array(position, { minLength: 2, maxLength: 5 })

/** Four corners anticlockwise (a box), also one that reaches to a pole or to 180 degrees. */
const box = fc
  .tuple(
    fc.integer({ min: -180, max: 179 }),
    fc.integer({ min: -90, max: 89 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([west, south, size]): Position[] => {
    const [east, north] = [west + size, south + size]
    return [west, south, east, north].every(Number.isFinite)
      ? [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ]
      : []
  })

/** A box with a smaller one cut out, clockwise, as RFC 7946 has its holes. */
const polygon = fc.tuple(box, fc.boolean()).map(([outer, hasHole]): Position[][] => {
  const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outer
  const inside = (share: number): Position => [
    west + (east - west) * share,
    south + (north - south) * share,
  ]
  const [[left = 0, low = 0], [right = 0, high = 0]] = [inside(0.25), inside(0.75)]
  const hole = [
    [left, low],
    [left, high],
    [right, high],
    [right, low],
    [left, low],
  ]
  return hasHole ? [outer, hole] : [outer]
})

/** What RFC 7946 makes of a shape across the antimeridian. */
const cutAt180 = fc.integer({ min: -80, max: 80 }).map((south): Position[][][] => {
  const north = south + 1
  const east: Position[] = [
    [179, south],
    [180, south],
    [180, north],
    [179, north],
    [179, south],
  ]
  const west: Position[] = [
    [-180, south],
    [-179, south],
    [-179, north],
    [-180, north],
    [-180, south],
  ]
  return [[east], [west]]
})

const arbitraryGeometry: fc.Arbitrary<PlaceGeometry> = fc.oneof(
  position.map((coordinates): PlaceGeometry => ({ type: 'Point', coordinates })),
  line.map((coordinates): PlaceGeometry => ({ type: 'LineString', coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((coordinates): PlaceGeometry => ({ type: 'MultiLineString', coordinates })),
  polygon.map((coordinates): PlaceGeometry => ({ type: 'Polygon', coordinates })),
  fc
    .oneof(fc.array(polygon, { minLength: 1, maxLength: 3 }), cutAt180)
    .map((coordinates): PlaceGeometry => ({ type: 'MultiPolygon', coordinates })),
)

const located = fc.tuple(arbitraryGeometry, fc.constantFrom('exact', 'approximate', 'vague'))
const unlocated = fc.constant([null, 'unlocated'] as const)

const fact = fc.record(
  {
    label: arbitraryText,
    labels: arbitraryTranslations,
    value: arbitraryText,
    values: arbitraryTranslations,
    source,
  },
  { requiredKeys: ['label', 'value', 'source'] },
)

const properties = fc.record(
  {
    name: arbitraryText,
    names: fc.oneof(fc.constant({}), arbitraryTranslations),
    country: fc.constantFrom('KG', 'TJ', 'AF'),
    kind: fc.oneof(fc.constantFrom('town', 'air base', 'country', 'boundary'), arbitraryText),
    kinds: arbitraryTranslations,
    shape: arbitraryText,
    shapes: arbitraryTranslations,
    within: fc.uniqueArray(arbitrarySlug, { maxLength: 2 }),
    source,
    licence: arbitraryText,
    facts: fc.array(fact, { maxLength: 2 }),
  },
  { requiredKeys: ['name', 'names', 'kind', 'shape', 'within', 'source', 'licence', 'facts'] },
)

export function arbitraryPlace(id: string): fc.Arbitrary<Place> {
  const where = fc.oneof({ weight: 4, arbitrary: located }, { weight: 1, arbitrary: unlocated })
  return fc.tuple(where, properties).map(([[geometry, certainty], rest]) => ({
    type: 'Feature',
    id,
    geometry,
    properties: { ...rest, certainty } as PlaceProperties,
  }))
}
