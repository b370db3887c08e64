import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from '../../src/model/mercator'

describe('Web Mercator', () => {
  test.each([
    ['the west edge', mercatorX(-180), 0],
    ['Greenwich', mercatorX(0), 0.5],
    ['the east edge', mercatorX(180), 1],
    ['beyond the east edge', mercatorX(190), 1 + 10 / 360],
    ['the top', mercatorY(85.0511287798066), 0],
    ['the equator', mercatorY(0), 0.5],
    ['the bottom', mercatorY(-85.0511287798066), 1],
  ])('has %s where it belongs', (_, share, expected) => {
    expect(share).toBeCloseTo(expected, 6)
  })

  test.each([
    [0, 256],
    [1, 512],
    [4.5, 5792.62],
    [11, 524_288],
  ])('at zoom %d the world is %d pixels wide', (zoom, pixels) => {
    expect(worldSize(zoom)).toBeCloseTo(pixels, 2)
  })

  const longitude = fc.double({ min: -360, max: 360, noNaN: true })
  const latitude = fc.double({ min: -85, max: 85, noNaN: true })

  test('law: a longitude comes back', () => {
    fc.assert(
      fc.property(longitude, (x) => {
        expect(longitudeAt(mercatorX(x))).toBeCloseTo(x, 9)
      }),
    )
  })

  test('law: a latitude comes back', () => {
    fc.assert(
      fc.property(latitude, (y) => {
        expect(latitudeAt(mercatorY(y))).toBeCloseTo(y, 9)
      }),
    )
  })

  test('law: farther north is higher up', () => {
    fc.assert(
      fc.property(latitude, latitude, (a, b) => {
        if (a > b + 1e-9) expect(mercatorY(a)).toBeLessThan(mercatorY(b))
      }),
    )
  })
})
