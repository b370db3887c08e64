import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxArea, contains, freeAreas, type PixelBox } from '../../src/map/freeArea'

const SIZE = { width: 800, height: 600 }

describe('freeAreas', () => {
  test.each<[string, readonly PixelBox[], readonly PixelBox[]]>([
    ['nothing', [], [[24, 24, 776, 576]]],
    ['a card on the right', [[500, 0, 800, 600]], [[24, 24, 476, 576]]],
    ['a sheet at the bottom', [[0, 400, 800, 600]], [[24, 24, 776, 376]]],
    [
      'a button in the corner',
      [[700, 0, 800, 100]],
      [
        [24, 124, 776, 576],
        [24, 24, 676, 576],
      ],
    ],
    [
      'a card in the middle',
      [[300, 200, 500, 400]],
      [
        [24, 24, 276, 576],
        [524, 24, 776, 576],
        [24, 24, 776, 176],
        [24, 424, 776, 576],
      ],
    ],
    ['a card beside the map', [[900, 0, 1000, 600]], [[24, 24, 776, 576]]],
    ['a card without a size', [[300, 200, 300, 400]], [[24, 24, 776, 576]]],
    ['everything', [[0, 0, 800, 600]], [[24, 24, 776, 576]]],
    ['a narrow strip left', [[40, 0, 800, 600]], [[10, 24, 30, 576]]],
  ])('under %s are what is left, largest first', (_, covers, areas) => {
    const found = freeAreas(SIZE, covers)
    expect(found).toHaveLength(areas.length)
    expect(found).toEqual(expect.arrayContaining([...areas]))
    expect(boxArea(found[0] ?? [0, 0, 0, 0])).toBe(Math.max(...areas.map(boxArea)))
  })

  const size = fc.record({
    width: fc.integer({ min: 1, max: 2000 }),
    height: fc.integer({ min: 1, max: 2000 }),
  })
  const edge = fc.integer({ min: -100, max: 2100 })
  const cover = fc
    .tuple(edge, edge, edge, edge)
    .map(
      ([a, b, c, d]): PixelBox => [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)],
    )
  const covers = fc.array(cover, { maxLength: 4 })

  test('law: there is at least one, with room in it, on the map', () => {
    fc.assert(
      fc.property(size, covers, (given, boxes) => {
        const areas = freeAreas(given, boxes)
        expect(areas.length).toBeGreaterThan(0)
        const whole: PixelBox = [0, 0, given.width, given.height]
        expect(areas.filter((free) => boxArea(free) <= 0 || !contains(whole, free))).toEqual([])
      }),
    )
  })

  test('law: none lies under a cover, unless all of the map does', () => {
    fc.assert(
      fc.property(size, covers, (given, boxes) => {
        const [first, ...others] = freeAreas(given, boxes)
        const meets = (free: PixelBox) => boxes.some((box) => overlaps(box, free))
        expect(others.filter(meets)).toEqual([])
        if (first === undefined || !meets(first)) return
        expect(others).toEqual([])
        expect(isCovered(given, boxes)).toBe(true)
      }),
    )
  })
})

function overlaps(a: PixelBox, b: PixelBox): boolean {
  if (boxArea(a) === 0) return false
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** Every cell between the edges of the covers lies under one of them. */
function isCovered(size: { width: number; height: number }, covers: readonly PixelBox[]): boolean {
  const middles = (most: number, edges: readonly number[]) => {
    const inside = [0, most, ...edges].filter((edge) => edge >= 0 && edge <= most)
    const sorted = [...new Set(inside)].toSorted((a, b) => a - b)
    return sorted.slice(1).map((edge, index) => (edge + (sorted[index] ?? 0)) / 2)
  }
  const columns = middles(
    size.width,
    covers.flatMap(([left, , right]) => [left, right]),
  )
  const rows = middles(
    size.height,
    covers.flatMap(([, top, , bottom]) => [top, bottom]),
  )
  return columns.every((x) => rows.every((y) => covers.some((box) => contains(box, [x, y, x, y]))))
}
