import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BoxIndex } from '../../src/lettering/boxIndex'
import { type LabelBox, overlap } from '../../src/lettering/labelBox'
import { type LabelCandidate, labelBox, placeLabels } from '../../src/lettering/placeLabels'

function candidate(id: string, x: number, y: number, rest: Partial<LabelCandidate> = {}) {
  const sides = ['right', 'left', 'above', 'below'] as const
  return { id, x, y, width: 40, height: 10, sides, dot: 3, pinned: false, ...rest }
}

function sidesOf(...candidates: readonly LabelCandidate[]) {
  return [...placeLabels(candidates)].map(([id, { side }]) => [id, side])
}

describe('labelBox', () => {
  test.each([
    ['right', [107, 45, 147, 55]],
    ['left', [53, 45, 93, 55]],
    ['above', [80, 35, 120, 45]],
    ['below', [80, 55, 120, 65]],
    ['centre', [80, 45, 120, 55]],
  ] as const)('on the side "%s" keeps clear of the dot', (side, box) => {
    expect(labelBox(candidate('kant', 100, 50), side)).toEqual(box)
  })
})

describe('placeLabels', () => {
  test('takes the best side where there is room', () => {
    expect(sidesOf(candidate('kant', 0, 0), candidate('osh', 200, 0))).toEqual([
      ['kant', 'right'],
      ['osh', 'right'],
    ])
  })

  test('takes another side where the best one is taken', () => {
    expect(sidesOf(candidate('kant', 0, 0), candidate('osh', -45, 0))).toEqual([
      ['kant', 'right'],
      ['osh', 'left'],
    ])
  })

  test('leaves out a name without room, with its dot', () => {
    const middle = { sides: ['centre'] as const, dot: 0 }
    const found = sidesOf(candidate('alay', 0, 0, middle), candidate('osh', 10, 0, middle))
    expect(found).toEqual([['alay', 'centre']])
  })

  test('keeps names off a symbol that is there in any case, though it comes later', () => {
    const pin = candidate('base', 20, 0, { pinned: true, sides: [] })
    expect(sidesOf(candidate('kant', 0, 0), pin)).toEqual([['kant', 'left']])
  })

  test('names two places that lie on one another', () => {
    const found = sidesOf(
      candidate('kant', 0, 0, { pinned: true }),
      candidate('base', 1, 2, { pinned: true }),
    )
    expect(found).toEqual([
      ['kant', 'right'],
      ['base', 'left'],
    ])
  })

  const side = fc.constantFrom('right', 'left', 'above', 'below', 'centre')
  const whole = (least: number, most: number) => fc.integer({ min: least, max: most })
  const arbitrary = fc.record({
    x: whole(0, 300),
    y: whole(0, 200),
    width: whole(1, 80),
    height: whole(1, 20),
    sides: fc.uniqueArray(side, { minLength: 1 }),
    dot: whole(0, 7),
    pinned: fc.boolean(),
  })
  const candidates = fc
    .array(arbitrary, { maxLength: 30 })
    .map((all) => all.map((given, index): LabelCandidate => ({ id: `n${index}`, ...given })))
  const unpinned = candidates.map((all) => all.map((given) => ({ ...given, pinned: false })))

  test('law: no two names overlap', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const boxes = [...placeLabels(given).values()].map(({ box }) => box)
        const meets = (box: LabelBox, at: number) =>
          boxes.slice(at + 1).some((other) => overlap(box, other))
        expect(boxes.filter(meets)).toEqual([])
      }),
    )
  })

  test('law: no name lies on a symbol, but for symbols that lie on its own', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const placed = placeLabels(given)
        const dots = given.filter(({ id, dot, pinned }) => dot > 0 && (pinned || placed.has(id)))
        for (const { id } of given) {
          const box = placed.get(id)?.box
          const own = given.filter((one) => one.id === id).map(dotBox)
          const others = dots.filter(
            (one) => one.id !== id && !own.some((o) => overlap(o, dotBox(one))),
          )
          if (box !== undefined)
            expect(others.filter((one) => overlap(dotBox(one), box))).toEqual([])
        }
      }),
    )
  })

  test('law: a name is where it would be without those that come after it', () => {
    fc.assert(
      fc.property(unpinned, fc.nat(), (given, count) => {
        const first = given.slice(0, count % (given.length + 1))
        const all = placeLabels(given)
        for (const { id } of first) expect(placeLabels(first).get(id)).toEqual(all.get(id))
      }),
    )
  })

  test('law: every name is on the first of its sides that is free', () => {
    fc.assert(
      fc.property(unpinned, (given) => {
        const placed = placeLabels(given)
        const taken: LabelBox[] = []
        for (const one of given) {
          const at = placed.get(one.id)
          const isFree = (box: LabelBox) => !taken.some((other) => overlap(other, box))
          const free = one.sides.filter((side) => isFree(labelBox(one, side)))
          if (at === undefined) expect(free.length > 0 && isFree(dotBox(one))).toBe(false)
          else expect(at.side).toBe(free[0])
          if (at !== undefined) taken.push(at.box, ...(one.dot > 0 ? [dotBox(one)] : []))
        }
      }),
    )
  })

  test('law: the symbol of a story is named if any of its sides is free', () => {
    fc.assert(
      fc.property(unpinned, arbitrary, (given, first) => {
        const pin = { ...first, id: 'pin', pinned: true }
        expect(placeLabels([pin, ...given]).get('pin')?.side).toBe(pin.sides[0])
      }),
    )
  })
})

function dotBox({ x, y, dot }: LabelCandidate): LabelBox {
  return [x - dot, y - dot, x + dot, y + dot]
}

test('law: the index finds exactly what a look at every box would', () => {
  const at = fc.integer({ min: -400, max: 400 })
  const side = fc.integer({ min: 0, max: 200 })
  const box = fc
    .tuple(at, at, side, side)
    .map(([x, y, width, height]): LabelBox => [x, y, x + width, y + height])
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), box, (boxes, asked) => {
      const index = new BoxIndex()
      for (const each of boxes) index.add(each)
      expect(index.meets(asked)).toBe(boxes.some((each) => overlap(each, asked)))
    }),
  )
})
