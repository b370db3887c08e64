import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipLine, clipRing } from '../../src/picture/clip'
import { frameBounds, frameOf, projector, unprojector } from '../../src/picture/frame'
import type { Box, Line, Point } from '../../src/picture/marks'
import { placeRings, ringsIn } from '../../src/picture/outline'
import { ringArea, simplifyLine, simplifyRing } from '../../src/picture/simplify'
import { svgPath } from '../../src/picture/svgPath'
import { box } from '../fixtures/picture'
import { placeOf } from '../realFiles'

const BOX: Box = [0, 0, 100, 80]
const number = fc.double({ min: -60, max: 160, noNaN: true })
const point = fc.tuple(number, number) as fc.Arbitrary<Point>
const line = fc.array(point, { minLength: 2, maxLength: 40 }) as fc.Arbitrary<Line>
const ring = fc.array(point, { minLength: 3, maxLength: 40 }) as fc.Arbitrary<Line>

function isIn([x, y]: Point, slack = 1e-6): boolean {
  return x >= -slack && x <= 100 + slack && y >= -slack && y <= 80 + slack
}

function length(of: Line): number {
  return of.reduce((sum, to, index) => {
    const from = of[index - 1] ?? to
    return sum + Math.hypot(to[0] - from[0], to[1] - from[1])
  }, 0)
}

describe('cutting to a box', () => {
  test('law: what is left of a line lies in the box, and what was in it is left', () => {
    fc.assert(
      fc.property(line, (whole) => {
        const pieces = clipLine(whole, BOX)
        expect(pieces.flat().every((at) => isIn(at))).toBe(true)
        expect(pieces.reduce((sum, piece) => sum + length(piece), 0)).toBeLessThanOrEqual(
          length(whole) + 1e-6,
        )
        // Every stretch between two points in the box is still there.
        const inner = whole.slice(1).flatMap((to, index) => {
          const from = whole[index] ?? to
          return isIn(from, 0) && isIn(to, 0) ? [length([from, to])] : []
        })
        const kept = pieces.reduce((sum, piece) => sum + length(piece), 0)
        expect(kept).toBeGreaterThanOrEqual(inner.reduce((sum, each) => sum + each, 0) - 1e-6)
      }),
    )
  })

  test('a line that leaves and comes back is two pieces', () => {
    const pieces = clipLine(
      [
        [10, 10],
        [10, -10],
        [30, -10],
        [30, 10],
      ],
      BOX,
    )
    expect(pieces).toEqual([
      [
        [10, 10],
        [10, 0],
      ],
      [
        [30, 0],
        [30, 10],
      ],
    ])
  })

  test('law: what is left of an area lies in the box', () => {
    fc.assert(
      fc.property(ring, (whole) => {
        const left = clipRing(whole, BOX)
        expect(left.every((at) => isIn(at))).toBe(true)
      }),
    )
  })

  test.each<[string, Line, number]>([
    [
      'around the box',
      [
        [-50, -50],
        [150, -50],
        [150, 150],
        [-50, 150],
      ],
      8000,
    ],
    [
      'half in it',
      [
        [50, -50],
        [150, -50],
        [150, 150],
        [50, 150],
      ],
      4000,
    ],
    [
      'beside it',
      [
        [110, 0],
        [150, 0],
        [150, 80],
      ],
      0,
    ],
    [
      'in it',
      [
        [10, 10],
        [20, 10],
        [20, 20],
        [10, 20],
      ],
      100,
    ],
  ])('an area %s covers as much of it', (_, whole, area) => {
    expect(Math.abs(ringArea(clipRing(whole, BOX)))).toBeCloseTo(area, 6)
  })
})

describe('leaving points out', () => {
  test('law: no point strays farther than the tolerance from what is left', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (whole, tolerance) => {
        const kept = simplifyLine(whole, tolerance)
        expect([kept[0], kept.at(-1)]).toEqual([whole[0], whole.at(-1)])
        for (const each of whole) expect(toLine(each, kept)).toBeLessThanOrEqual(tolerance + 1e-9)
      }),
    )
  })

  test('an area too small to be seen is left out', () => {
    expect(
      simplifyRing(
        [
          [0, 0],
          [0.2, 0],
          [0.2, 0.2],
        ],
        0.5,
      ),
    ).toBeNull()
    expect(
      simplifyRing(
        [
          [0, 0],
          [9, 0],
          [9, 9],
        ],
        0.5,
      ),
    ).toHaveLength(3)
    expect(simplifyRing([], 0.5)).toBeNull()
  })
})

describe('frames', () => {
  const bounds = fc
    .tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 0.2, max: 60, noNaN: true }),
      fc.double({ min: 0.2, max: 12, noNaN: true }),
    )
    .map(([west, south, width, height]) => [west, south, west + width, south + height] as const)

  test('law: bounds that are to be seen are in the frame, and fill one side of it', () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const frame = frameOf({ type: 'fit', bounds: all }, [10, 20, 810, 620])
        const toPixel = projector(frame)
        const [left, bottom] = toPixel([all[0], all[1]])
        const [right, top] = toPixel([all[2], all[3]])
        expect(left).toBeGreaterThanOrEqual(10)
        expect(top).toBeGreaterThanOrEqual(20)
        expect(right).toBeLessThanOrEqual(810)
        expect(bottom).toBeLessThanOrEqual(620)
        const filled = Math.max((right - left) / 800, (bottom - top) / 600)
        if (frame.zoom < 11) expect(filled).toBeGreaterThan(0.85)
      }),
    )
  })

  test('law: the way back leads to the same position', () => {
    fc.assert(
      fc.property(bounds, ([west, south, east, north]) => {
        const frame = frameOf({ type: 'fit', bounds: [west, south, east, north] }, BOX)
        const [longitude, latitude] = unprojector(frame)(projector(frame)([east, north]))
        expect(longitude).toBeCloseTo(east, 6)
        expect(latitude).toBeCloseTo(north, 6)
      }),
    )
  })

  test('a camera looks at the middle of the box, and never beyond the poles', () => {
    const frame = frameOf(
      { type: 'camera', camera: { zoom: 5, latitude: 42, longitude: 70 } },
      [100, 0, 500, 300],
    )
    expect(projector(frame)([70, 42]).map(Math.round)).toEqual([300, 150])
    const far = frameOf({ type: 'camera', camera: { zoom: 0, latitude: 80, longitude: 0 } }, BOX)
    const [, south, , north] = frameBounds(far)
    expect(south).toBeGreaterThanOrEqual(-85.06)
    expect(north).toBeLessThanOrEqual(85.06)
  })

  test('the world goes on where the frame does, but a place of the story is drawn once', () => {
    const seen = (zoom: number) => {
      const camera = { zoom, latitude: 40, longitude: 150 }
      return {
        frame: frameOf({ type: 'camera', camera }, [0, 0, 900, 300]),
        tolerance: 0.3,
        beyond: 0,
      }
    }
    // From 8° W over 180° to 52° W; and, farther off, all around and more.
    const count = (zoom: number, west: number) =>
      ringsIn(seen(zoom), [box(west, 30, west + 10, 50)]).length
    expect([-110, -30, 20, 140].map((west) => count(2, west))).toEqual([1, 0, 1, 1])
    expect([-30, 20].map((west) => count(1, west))).toEqual([2, 2])
    const outliner = seen(1)
    const { geometry } = placeOf('russia').place
    if (geometry === null) throw new Error('Russia has a shape')
    const [xs] = [
      placeRings(outliner, geometry)
        .flat()
        .map(([x]) => x),
    ]
    // Chukotka lies beyond 180 degrees, next to the rest.
    const steps = xs.toSorted((a, b) => a - b).map((x, index, all) => x - (all[index - 1] ?? x))
    expect(Math.max(...steps)).toBeLessThan(20)
  })
})

describe('paths', () => {
  test.each<[string, readonly Line[], boolean, string]>([
    [
      'steps',
      [
        [
          [1, 2],
          [3, 5],
          [2.5, 5],
        ],
      ],
      false,
      'M1 2l2 3-.5 0',
    ],
    [
      'rings',
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
      ],
      true,
      'M0 0l1 0 0 1z',
    ],
    [
      'points that fall together',
      [
        [
          [0, 0],
          [0.01, 0.02],
          [0, 4],
        ],
      ],
      false,
      'M0 0l0 4',
    ],
    [
      'fractions without a nought',
      [
        [
          [0.5, 0.25],
          [1, 1],
        ],
      ],
      false,
      'M.5.3l.5.7',
    ],
    ['nothing', [[]], false, ''],
  ])('are written as %s', (_, lines, closed, d) => {
    expect(svgPath(lines, closed)).toBe(d)
  })

  test('law: read again, no point is farther off than the rounding', () => {
    fc.assert(
      fc.property(line, (whole) => {
        const read = readPath(svgPath([whole], false))
        for (const each of whole) {
          const nearest = Math.min(
            ...read.map((at) => Math.hypot(at[0] - each[0], at[1] - each[1])),
          )
          expect(nearest).toBeLessThan(0.08)
        }
      }),
    )
  })
})

function toLine(at: Point, along: Line): number {
  const distances = along.slice(1).map((to, index) => {
    const from = along[index] ?? to
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const square = dx * dx + dy * dy
    const share = square === 0 ? 0 : ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / square
    const held = Math.min(1, Math.max(0, share))
    return Math.hypot(at[0] - from[0] - held * dx, at[1] - from[1] - held * dy)
  })
  return Math.min(...distances)
}

/** The points of a path of one `M` and one `l`, by the rules of SVG's own grammar. */
function readPath(d: string): readonly Point[] {
  const numbers = [...d.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/gu)].map(([text]) => Number(text))
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index < numbers.length; index += 2) {
    x += numbers[index] ?? 0
    y += numbers[index + 1] ?? 0
    points.push([x, y])
  }
  return points
}
