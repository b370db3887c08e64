import { describe, expect, test } from 'vitest'
import { formatPosition, graticuleStep } from '../../src/model/graticule'
import { worldSize } from '../../src/model/mercator'

describe('graticuleStep', () => {
  test('lines are neither crowded nor lost at any zoom, at the equator', () => {
    for (let zoom = 2; zoom <= 11; zoom += 0.5) {
      const pixels = (graticuleStep(zoom) / 360) * worldSize(zoom)
      expect(pixels, `zoom ${zoom}`).toBeGreaterThan(50)
      expect(pixels, `zoom ${zoom}`).toBeLessThan(900)
    }
  })
})

describe('formatPosition', () => {
  test.each([
    [74.85077, 42.89106, 11, '42.891° N, 74.851° E'],
    [74.85077, 42.89106, 6, '42.89° N, 74.85° E'],
    [74.85077, 42.89106, 2, '43° N, 75° E'],
    [0, 0, 6, '0.00° N, 0.00° E'],
    [-70.5, -33.25, 6, '33.25° S, 70.50° W'],
    [190, 66, 6, '66.00° N, 170.00° W'],
    [-190, 66, 6, '66.00° N, 170.00° E'],
  ])('%d, %d at zoom %d', (longitude, latitude, zoom, text) => {
    expect(formatPosition(longitude, latitude, zoom)).toBe(text)
  })
})
