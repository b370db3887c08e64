import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxSizes, softMask } from '../../src/picture/softMask'

/** A filled square in the middle of an empty picture. */
function square(size: number, side: number) {
  const alpha = new Uint8ClampedArray(size * size)
  const from = (size - side) / 2
  for (let y = from; y < from + side; y += 1)
    alpha.fill(255, y * size + from, y * size + from + side)
  return { width: size, height: size, alpha }
}

describe('a soft edge', () => {
  test('is nothing at the edge, full inside, and grows between', () => {
    const { alpha, width } = softMask(square(120, 80), 6)
    const row = Array.from({ length: 40 }, (_, x) => alpha[60 * width + 20 + x] ?? 0)
    expect(row[0]).toBeLessThan(25)
    expect(row.at(-1)).toBe(255)
    expect(row).toEqual(row.toSorted((a, b) => a - b))
    // Two standard deviations inside, nearly all of it.
    expect(row[12]).toBeGreaterThan(230)
  })

  test('never reaches over the edge', () => {
    const { alpha, width } = softMask(square(120, 80), 6)
    expect(Math.max(...alpha.slice(0, 20 * width))).toBe(0)
    expect(alpha[60 * width + 18]).toBe(0)
  })

  test('is the same from all sides, in a picture that is no square', () => {
    const alpha = new Uint8ClampedArray(60 * 40)
    for (let y = 10; y < 30; y += 1) alpha.fill(255, y * 60 + 20, y * 60 + 40)
    const soft = softMask({ width: 60, height: 40, alpha }, 2)
    const at = (x: number, y: number) => soft.alpha[y * 60 + x] ?? 0
    for (let step = 0; step < 10; step += 1) {
      expect(at(20 + step, 20)).toBe(at(39 - step, 20))
      expect(Math.abs(at(20 + step, 20) - at(30, 10 + step))).toBeLessThanOrEqual(2)
    }
  })

  test('law: three boxes blur as much as is asked for, as nearly as odd sizes can', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 120, noNaN: true }), (deviation) => {
        const sizes = boxSizes(deviation)
        const variance = sizes.reduce((sum, size) => sum + (size * size - 1) / 12, 0)
        expect(sizes.every((size) => size % 2 === 1)).toBe(true)
        // Half of what the next larger box would add.
        const step = (Math.min(...sizes) + 1) / 6
        expect(Math.abs(variance - deviation ** 2)).toBeLessThanOrEqual(step + 1e-6)
      }),
    )
  })
})
