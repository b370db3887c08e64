import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import {
  type Bounds,
  geometryBounds,
  pieces,
  unionBounds,
  unwrapLongitude,
} from '../../src/model/geometry'
import type { PlaceGeometry } from '../../src/model/types'

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

describe('geometryBounds', () => {
  test.each<[string, PlaceGeometry, Bounds]>([
    ['a point', { type: 'Point', coordinates: [74.85, 42.89] }, [74.85, 42.89, 74.85, 42.89]],
    ['a point at 0, 0', { type: 'Point', coordinates: [0, 0] }, [0, 0, 0, 0]],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [67.8, 37.2],
          [71.5, 36.4],
          [74.9, 37.2],
        ],
      },
      [67.8, 36.4, 74.9, 37.2],
    ],
    [
      'lines on both sides of 0',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [-1, 0],
            [0, 0],
          ],
          [
            [2, -3],
            [3, 1],
          ],
        ],
      },
      [-1, -3, 3, 1],
    ],
    [
      'a polygon by its outer ring',
      { type: 'Polygon', coordinates: [box(0, 0, 9, 9), box(2, 2, 3, 3)] },
      [0, 0, 9, 9],
    ],
    [
      'a country cut at 180 degrees',
      { type: 'MultiPolygon', coordinates: [[box(30, 50, 180, 70)], [box(-180, 60, -170, 70)]] },
      [30, 50, 190, 70],
    ],
    [
      'the same country, its eastern end first',
      { type: 'MultiPolygon', coordinates: [[box(-180, 60, -170, 70)], [box(30, 50, 180, 70)]] },
      [30, 50, 190, 70],
    ],
    [
      'islands around 180 degrees',
      {
        type: 'MultiPolygon',
        coordinates: [[box(-179, 0, -178, 1)], [box(177, 0, 178, 1)], [box(-176, 0, -175, 1)]],
      },
      [177, 0, 185, 1],
    ],
    [
      'one that goes all the way round',
      { type: 'Polygon', coordinates: [box(-180, -90, 180, -60)] },
      [-180, -90, 180, -60],
    ],
  ])('finds those of %s', (_, geometry, bounds) => {
    expect(geometryBounds(geometry)).toEqual(bounds)
  })

  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  const lines = fc.array(fc.array(position, { minLength: 2 }), { minLength: 1 })
  const geometry = lines.map(
    (coordinates): PlaceGeometry => ({ type: 'MultiLineString', coordinates }),
  )

  test('law: every position is inside the bounds, once its longitude is unwrapped', () => {
    fc.assert(
      fc.property(geometry, (given) => {
        const bounds = geometryBounds(given)
        const outside = pieces(given)
          .flat()
          .filter(([longitude = 0, latitude = 0]) => {
            const x = unwrapLongitude(longitude, bounds)
            return x < bounds[0] || x > bounds[2] || latitude < bounds[1] || latitude > bounds[3]
          })
        expect(outside).toEqual([])
      }),
    )
  })

  test('law: the bounds are no wider than without unwrapping, nor than the world', () => {
    fc.assert(
      fc.property(geometry, (given) => {
        const [west, , east] = geometryBounds(given)
        const longitudes = pieces(given)
          .flat()
          .map(([longitude = 0]) => longitude)
        const plain = Math.max(...longitudes) - Math.min(...longitudes)
        expect(east - west).toBeLessThanOrEqual(plain + 1e-9)
      }),
    )
  })

  test('law: the order of the pieces does not matter', () => {
    fc.assert(
      fc.property(lines, (coordinates) => {
        const boundsOf = (given: Position[][]) =>
          geometryBounds({ type: 'MultiLineString', coordinates: given })
        expect(boundsOf(coordinates.toReversed())).toEqual(boundsOf(coordinates))
      }),
    )
  })
})

describe('unionBounds', () => {
  test.each<[string, readonly Bounds[], Bounds | null]>([
    ['none', [], null],
    ['one', [[0, 0, 0, 0]], [0, 0, 0, 0]],
    [
      'two apart',
      [
        [1, 2, 3, 4],
        [-5, 0, -4, 1],
      ],
      [-5, 0, 3, 4],
    ],
    [
      'one in another',
      [
        [0, 0, 9, 9],
        [1, 1, 2, 2],
      ],
      [0, 0, 9, 9],
    ],
  ])('goes around %s', (_, all, bounds) => {
    expect(unionBounds(all)).toEqual(bounds)
  })
})
