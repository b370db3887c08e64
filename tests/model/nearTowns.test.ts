import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPASS, compass, nearTowns } from '../../src/model/nearTowns'
import type { PlaceGeometry } from '../../src/model/types'

const BISHKEK = { name: 'Bishkek', at: [74.59, 42.87], population: 900_000 }
const OSH = { name: 'Osh', at: [72.8, 40.53], population: 200_000 }
const TALAS = { name: 'Talas', at: [72.24, 42.52], population: 35_000 }
const TOWNS = [OSH, TALAS, BISHKEK]

const square = (west: number, south: number, size: number): PlaceGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})

describe('nearTowns', () => {
  test('gives a point the two nearest, with distance and direction from it', () => {
    const kant: PlaceGeometry = { type: 'Point', coordinates: [74.85, 42.89] }
    const { type, towns } = nearTowns(kant, TOWNS)
    expect(type).toBe('beside')
    expect(towns).toMatchObject([
      { town: BISHKEK, direction: 'w' },
      { town: TALAS, direction: 'w' },
    ])
  })

  test('gives an area the two greatest within it, the greater first', () => {
    expect(nearTowns(square(72, 40, 3), TOWNS)).toEqual({ type: 'within', towns: [BISHKEK, OSH] })
  })

  test('gives an area with one town in it the two that are nearest', () => {
    const { type } = nearTowns(square(72.7, 40, 1), TOWNS)
    expect(type).toBe('beside')
  })

  test('counts a hole as outside', () => {
    const [[ring]] = [(square(72, 40, 3) as { coordinates: number[][][] }).coordinates]
    const [[hole]] = [(square(72.5, 40.2, 1) as { coordinates: number[][][] }).coordinates]
    const holed = { type: 'Polygon', coordinates: [ring, hole] } as PlaceGeometry
    expect(nearTowns(holed, TOWNS)).toEqual({ type: 'within', towns: [BISHKEK, TALAS] })
  })

  test('knows an area on both sides of 180 degrees', () => {
    const both: PlaceGeometry = {
      type: 'MultiPolygon',
      coordinates: [square(170, 60, 10), square(-180, 60, 10)].map(
        (part) => (part as { coordinates: number[][][] }).coordinates,
      ),
    }
    const anadyr = { name: 'Anadyr', at: [177.5, 64.7], population: 1 }
    const uelen = { name: 'Uelen', at: [-175, 66], population: 2 }
    expect(nearTowns(both, [anadyr, uelen, OSH])).toEqual({
      type: 'within',
      towns: [uelen, anadyr],
    })
  })

  test('says nothing where no town is known', () => {
    expect(nearTowns(square(0, 0, 1), [])).toEqual({ type: 'beside', towns: [] })
  })
})

describe('compass', () => {
  test.each([
    [[70, 40], [70, 41], 'n'],
    [[70, 40], [71, 40.8], 'ne'],
    [[70, 40], [71, 40], 'e'],
    [[70, 40], [70, 39], 's'],
    [[70, 40], [69, 39.2], 'sw'],
    [[179, 0], [-179, 0], 'e'],
    [[-179, 0], [179, 0], 'w'],
  ])('from %j to %j is %s', (from, to, direction) => {
    expect(compass(from, to)).toBe(direction)
  })

  test('law: the way back is the opposite way, over short distances', () => {
    const at = fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    )
    // The middle of each eighth, so that rounding cannot tip it into the next.
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 7 }), ([x, y], eighth) => {
        const angle = (eighth * Math.PI) / 4
        const shrink = Math.cos((y * Math.PI) / 180)
        const to = [x + (0.01 * Math.sin(angle)) / shrink, y + 0.01 * Math.cos(angle)]
        expect(compass([x, y], to)).toBe(COMPASS[eighth])
        expect(compass(to, [x, y])).toBe(COMPASS[(eighth + 4) % 8])
      }),
    )
  })
})
