import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { distanceKm, greatCircle, nearestPosition } from '../../src/model/greatCircle'
import { placeOf } from '../realFiles'

const KANT: Position = [74.85077, 42.89106]
const OSH: Position = [72.7985, 40.5283]

const positions = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

describe('distanceKm', () => {
  test.each<[string, Position, Position, number]>([
    ['a place and itself', KANT, KANT, 0],
    ['a quarter of the equator', [0, 0], [90, 0], 10_007.6],
    ['pole and pole', [0, 90], [0, -90], 20_015.1],
    ['across 180 degrees', [179.5, 0], [-179.5, 0], 111.2],
    ['the town of Kant and its air base (4.2 km, as stated)', KANT, [74.8465, 42.8532], 4.2],
  ])('%s', (_, from, to, kilometres) => {
    expect(distanceKm(from, to)).toBeCloseTo(kilometres, 0)
  })

  test('law: there and back are the same way, and none is shorter by a detour', () => {
    fc.assert(
      fc.property(positions, positions, positions, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 3)
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 0.01)
      }),
    )
  })
})

describe('nearestPosition', () => {
  const line = (...coordinates: Position[]) => ({ type: 'LineString' as const, coordinates })

  test.each<[string, Position, Position]>([
    ['in the middle of a segment', [1, 1], [1, 0]],
    ['at an end', [-2, 1], [0, 0]],
    ['at the other end', [9, -1], [4, 0]],
  ])('%s', (_, from, at) => {
    const [longitude, latitude] = nearestPosition(line([0, 0], [4, 0]), from)
    expect(longitude).toBeCloseTo(at[0] ?? 0, 9)
    expect(latitude).toBeCloseTo(at[1] ?? 0, 9)
  })

  test('of a point it is the point', () => {
    expect(nearestPosition({ type: 'Point', coordinates: OSH }, KANT)).toEqual(OSH)
  })

  test('the border is nearest to Kant in Badakhshan, some 490 km away', () => {
    const { geometry } = placeOf('tajik-afghan-border').place
    if (geometry === null) throw new Error('the border is drawn')
    const at = nearestPosition(geometry, KANT)
    expect(distanceKm(KANT, at)).toBeGreaterThan(400)
    expect(distanceKm(KANT, at)).toBeLessThan(620)
    // No vertex is nearer.
    const vertices = geometry.type === 'LineString' ? geometry.coordinates : []
    const nearest = Math.min(...vertices.map((vertex) => distanceKm(KANT, vertex)))
    expect(distanceKm(KANT, at)).toBeLessThanOrEqual(nearest)
  })
})

describe('greatCircle', () => {
  test('law: it begins and ends where it should, and its pieces add up to the distance', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        // Opposite points have no one way between them.
        fc.pre(distanceKm(from, to) < 19_900)
        const line = greatCircle(from, to, 16)
        expect(line[0]).toEqual(from)
        expect(line.at(-1)).toEqual(to)
        const sum = line.reduce((all, at, index) => all + distanceKm(line[index - 1] ?? at, at), 0)
        expect(sum).toBeCloseTo(distanceKm(from, to), 3)
      }),
    )
  })
})
