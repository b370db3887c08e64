import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { scaleAt } from '../../src/map/ScaleBar'
import { blurPixels } from '../../src/model/scale'

// Leaflet wants a window as soon as it is imported; what is tested here needs none.
vi.mock('react-leaflet', () => ({ useMap: vi.fn(), useMapEvents: vi.fn() }))

const zoom = fc.integer({ min: 4, max: 22 }).map((half) => half / 2)
const latitude = fc.double({ min: -84, max: 84, noNaN: true })

describe('the scale bar', () => {
  test.each([
    [2, 0, 5_000_000, 128],
    [5, 40, 500_000, 133],
    [8, 42.89, 50_000, 112],
    [11, 42.89, 5_000, 89],
  ])('at zoom %d and latitude %d is %i m on %i pixels', (zoom, latitude, metres, pixels) => {
    expect(scaleAt(zoom, latitude)).toEqual({ metres, pixels })
  })

  test('law: it is a round length and fits', () => {
    fc.assert(
      fc.property(zoom, latitude, (z, at) => {
        const { metres, pixels } = scaleAt(z, at)
        expect(['1', '2', '5']).toContain(String(metres).replace(/0+$/u, ''))
        expect(pixels).toBeLessThanOrEqual(140)
        expect(pixels).toBeGreaterThanOrEqual(56)
      }),
    )
  })
})

describe('the soft edge', () => {
  test.each([
    [2, 41, 0.5],
    [6, 41, 5.5],
    [8, 41, 21.5],
    [11, 41, 60],
  ])('at zoom %d and latitude %d is blurred by %d pixels', (zoom, latitude, pixels) => {
    expect(blurPixels(zoom, latitude)).toBe(pixels)
  })

  test('law: it never shrinks when the map comes closer', () => {
    fc.assert(
      fc.property(zoom, latitude, (z, at) => {
        expect(blurPixels(z + 0.5, at)).toBeGreaterThanOrEqual(blurPixels(z, at))
      }),
    )
  })
})
