import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alongLine, lineLength, type Point } from '../../src/lettering/alongLine'

const TEN = Array.from({ length: 10 }, () => 8)

describe('alongLine', () => {
  test('on a level line letters stand upright, around its middle', () => {
    const stands = alongLine(
      [
        [0, 50],
        [200, 50],
      ],
      TEN,
    )
    expect(stands.map(({ angle }) => angle)).toEqual(TEN.map(() => 0))
    expect(stands.map(({ x }) => x)).toEqual(TEN.map((width, index) => 64 + width * index))
    expect(stands.every(({ y }) => y === 50)).toBe(true)
  })

  test('a line that runs to the west is written from its other end', () => {
    const line: readonly Point[] = [
      [200, 50],
      [100, 40],
      [0, 50],
    ]
    expect(alongLine(line, TEN)).toEqual(alongLine(line.toReversed(), TEN))
  })

  test('a line that is too short is prolonged at both ends', () => {
    const stands = alongLine(
      [
        [90, 0],
        [110, 0],
      ],
      TEN,
    )
    expect(stands[0]?.x).toBe(64)
    expect(stands.at(-1)?.x).toBe(136)
  })

  test('a line bent like a hairpin is straightened', () => {
    const stands = alongLine(
      [
        [0, 0],
        [60, 0],
        [62, 60],
        [2, 60],
      ],
      TEN,
    )
    expect(new Set(stands.map(({ angle }) => angle.toFixed(6))).size).toBe(1)
  })

  test('letters lean with a range that climbs', () => {
    const stands = alongLine(
      [
        [0, 100],
        [100, 50],
        [200, 40],
      ],
      TEN,
    )
    expect(stands[0]?.angle).toBeLessThan(stands.at(-1)?.angle ?? 0)
    expect(stands.at(-1)?.angle).toBeLessThan(0)
  })

  const point = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }))
  const lines = fc.uniqueArray(point, {
    minLength: 2,
    maxLength: 6,
    selector: ([x, y]) => `${x} ${y}`,
  })
  const widths = fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 24 })

  test('law: no letter turns sharply from the one before it, and none stands on its head', () => {
    fc.assert(
      fc.property(lines, widths, (line, given) => {
        const angles = alongLine(line, given).map(({ angle }) => angle)
        for (const [index, angle] of angles.entries()) {
          expect(Math.abs(angle)).toBeLessThanOrEqual(1.75)
          expect(Math.abs(angle - (angles[index - 1] ?? angle))).toBeLessThanOrEqual(0.5)
        }
      }),
    )
  })

  test('law: letters never stand farther apart than they are wide', () => {
    fc.assert(
      fc.property(lines, widths, (line, given) => {
        const stands = alongLine(line, given)
        for (const [index, { x, y }] of stands.entries()) {
          const before = stands[index - 1]
          if (before === undefined) continue
          const apart = Math.hypot(x - before.x, y - before.y)
          expect(apart).toBeLessThanOrEqual(
            ((given[index] ?? 0) + (given[index - 1] ?? 0)) / 2 + 1e-6,
          )
        }
      }),
    )
  })
})

test('the length of a line is the sum of its pieces', () => {
  expect(
    lineLength([
      [0, 0],
      [3, 4],
      [3, 10],
    ]),
  ).toBe(11)
})
