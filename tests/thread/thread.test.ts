import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ThreadEnds } from '../../src/thread/threadEnds'
import { threadPath } from '../../src/thread/threadPath'

const WORDS = { x: 100, y: 200 }
const PLACE = { x: 900, y: 600 }

describe('threadPath', () => {
  test.each([
    ['to the right', WORDS, PLACE, 'M100.0,200.0 C500.0,200.0 660.0,600.0 900.0,600.0'],
    ['to the left', PLACE, WORDS, 'M900.0,600.0 C500.0,600.0 340.0,200.0 100.0,200.0'],
    ['straight down', WORDS, { x: 100, y: 0 }, 'M100.0,200.0 C140.0,200.0 76.0,0.0 100.0,0.0'],
  ])('goes %s', (_, from, to, path) => {
    expect(threadPath(from, to)).toBe(path)
  })

  test('law: it begins at the words, level with them, and ends at the place', () => {
    const end = fc.record({ x: fc.integer(), y: fc.integer() })
    fc.assert(
      fc.property(end, end, (from, to) => {
        const numbers =
          threadPath(from, to)
            .match(/-?\d+\.\d/gu)
            ?.map(Number) ?? []
        expect(numbers.slice(0, 2)).toEqual([from.x, from.y])
        expect(numbers[3]).toBe(from.y)
        expect(numbers.slice(-2)).toEqual([to.x, to.y])
      }),
    )
  })
})

describe('ThreadEnds', () => {
  test('tells the watcher both ends, first as they are and then as they change', () => {
    const ends = new ThreadEnds()
    const watcher = vi.fn()
    ends.setFrom(WORDS)
    ends.watch(watcher)
    ends.setTo(PLACE)
    ends.setFrom(null)
    expect(watcher.mock.calls).toEqual([
      [WORDS, null],
      [WORDS, PLACE],
      [null, PLACE],
    ])
  })

  test('tells nothing to one that has stopped watching', () => {
    const ends = new ThreadEnds()
    const watcher = vi.fn()
    ends.watch(watcher)()
    ends.setTo(PLACE)
    expect(watcher).toHaveBeenCalledTimes(1)
  })
})
