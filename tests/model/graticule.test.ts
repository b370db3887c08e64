import { describe, expect, test } from 'vitest'
import { graticuleStep } from '../../src/model/graticule'
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
