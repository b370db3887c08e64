import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { anchorPoint, threadPoint } from '../../src/lettering/anchorPoint'
import { shapeOf } from '../../src/map/shapeParts'
import { toLatLng, toLines, toPolygons } from '../../src/map/toLatLngs'
import type { Certainty, Drawing, PlaceGeometry } from '../../src/model/types'
import { KANT, place } from '../fixtures/story'
import { placeOf, polygonsOf, story } from '../realFiles'
import { isInside } from '../sphere'

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const LINE: PlaceGeometry = {
  type: 'LineString',
  coordinates: [
    [70, 0],
    [71, 0],
    [74, 0],
  ],
}
const SQUARE: PlaceGeometry = { type: 'Polygon', coordinates: [box(0, 0, 4, 4)] }
const RING: PlaceGeometry = { type: 'Polygon', coordinates: [box(0, 0, 10, 10), box(1, 1, 9, 9)] }
const HORSESHOE: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [9, 0],
      [9, 9],
      [8, 9],
      [8, 1],
      [1, 1],
      [1, 9],
      [0, 9],
      [0, 0],
    ],
  ],
}
const CUT: PlaceGeometry = {
  type: 'MultiPolygon',
  coordinates: [[box(170, 60, 180, 65)], [box(-180, 60, -175, 65)]],
}

describe('anchorPoint', () => {
  test.each<[string, PlaceGeometry, Position]>([
    ['the point itself', KANT, [74.85, 42.89]],
    ['the middle of a line, not its middle vertex', LINE, [72, 0]],
    [
      'the middle of the longest of lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 0],
          ],
          LINE.coordinates as Position[],
        ],
      },
      [72, 0],
    ],
    ['the middle of a square', SQUARE, [2, 2]],
    ['the inside of the larger polygon', CUT, [175, 62.5]],
    [
      'a line that goes nowhere',
      {
        type: 'LineString',
        coordinates: [
          [5, 0],
          [5, 0],
        ],
      },
      [5, 0],
    ],
  ])('is %s', (_, geometry, expected) => {
    const [longitude, latitude] = anchorPoint(geometry)
    expect(longitude).toBeCloseTo(expected[0] ?? 0)
    expect(latitude).toBeCloseTo(expected[1] ?? 0)
  })

  test.each<readonly [string, PlaceGeometry | null]>([
    ['a horseshoe', HORSESHOE],
    ['a ring', RING],
    ...[...story.places.values()].map(({ id, place }) => [id, place.geometry] as const),
  ])('is inside %s, if that is an area', (_, geometry) => {
    const polygons = polygonsOf(geometry)
    if (geometry === null || polygons.length === 0) return
    expect(isInside(anchorPoint(geometry), polygons)).toBe(true)
  })
})

describe('threadPoint', () => {
  test('is on a line, apart from its name', () => {
    const [longitude, latitude] = threadPoint(LINE)
    expect(longitude).toBeCloseTo(70.8)
    expect(latitude).toBeCloseTo(0)
  })

  test.each([
    ['of a point', KANT],
    ['of an area', SQUARE],
  ])('%s is that of its name', (_, geometry) => {
    expect(threadPoint(geometry)).toEqual(anchorPoint(geometry))
  })
})

describe('coordinates for Leaflet', () => {
  test('turn round: latitude first', () => {
    expect(toLatLng([74.85, 42.89])).toEqual([42.89, 74.85])
    expect(toLines(LINE)).toEqual([
      [
        [0, 70],
        [0, 71],
        [0, 74],
      ],
    ])
    expect(toPolygons(SQUARE)).toEqual([
      [
        [
          [0, 0],
          [0, 4],
          [4, 4],
          [4, 0],
          [0, 0],
        ],
      ],
    ])
  })

  test('of a country cut at 180 degrees go on beyond it', () => {
    const longitudes = toPolygons(CUT)
      .flat(2)
      .map(([, longitude]) => longitude)
    expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([170, 185])
  })

  test('of Russia draw no line across the map', () => {
    const steps = toLines(placeOf('russia').place.geometry).flatMap((line) =>
      line.slice(1).map(([, to], index) => Math.abs(to - (line[index]?.[1] ?? to))),
    )
    const longitudes = toLines(placeOf('russia').place.geometry)
      .flat()
      .map(([, to]) => to)
    expect(Math.max(...steps)).toBeLessThan(30)
    expect(Math.min(...longitudes)).toBeGreaterThan(0)
    expect(Math.max(...longitudes)).toBeGreaterThan(180)
  })

  test.each<[string, PlaceGeometry | null, number, number]>([
    ['no site', null, 0, 0],
    ['a point', KANT, 0, 0],
    ['a line', LINE, 0, 1],
    ['a polygon with a hole', RING, 1, 2],
    ['two polygons', CUT, 2, 2],
  ])('%s', (_, geometry, polygons, lines) => {
    expect(toPolygons(geometry)).toHaveLength(polygons)
    expect(toLines(geometry)).toHaveLength(lines)
  })
})

describe('shapeOf', () => {
  test.each<[string, PlaceGeometry, Certainty, Drawing, readonly string[], string]>([
    ['a border', LINE, 'exact', 'boundary', ['line-halo', 'line exact'], 'target target-line'],
    [
      'a line somewhere',
      LINE,
      'vague',
      'boundary',
      ['line-halo', 'line vague'],
      'target target-line',
    ],
    ['a vague area', SQUARE, 'vague', 'soft-area', ['soft'], 'target'],
    [
      'an approximate area',
      CUT,
      'approximate',
      'soft-area',
      ['edge-halo', 'edge approximate'],
      'target target-line',
    ],
    ['a state', CUT, 'exact', 'tint', ['tint'], 'target'],
  ])('draws %s so that one sees how sure it is', (_, geometry, certainty, draw, parts, target) => {
    const shape = shapeOf(place('it', geometry, { certainty }), draw)
    const name = (part: string) => `shape draw-${draw} ${part}`
    expect(shape.parts).toEqual(parts.map(name))
    expect(shape.target).toBe(name(target))
    expect(shape.filled).toBe(!target.includes('line'))
  })
})
