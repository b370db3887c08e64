import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ThreadEnds } from '../../src/thread/threadEnds'
import { threadPath } from '../../src/thread/threadPath'

const WORDS = { x: 100, y: 200, clear: 300 }
const PLACE = { x: 900, y: 600 }

describe('threadPath', () => {
  test.each([
    [
      'to the right',
      WORDS,
      PLACE,
      'M100.0,200.0 L300.0,200.0 C600.0,200.0 720.0,600.0 900.0,600.0',
    ],
    [
      'to the left',
      { x: 900, y: 600, clear: 700 },
      { x: 100, y: 200 },
      'M900.0,600.0 L700.0,600.0 C400.0,600.0 280.0,200.0 100.0,200.0',
    ],
    [
      'straight up',
      { x: 100, y: 200, clear: 100 },
      { x: 100, y: 0 },
      'M100.0,200.0 L100.0,200.0 C140.0,200.0 76.0,0.0 100.0,0.0',
    ],
  ])('goes %s', (_, from, to, path) => {
    expect(threadPath(from, to)).toBe(path)
  })

  test('law: it begins at the words, is level until it is clear of the text, and ends at the place', () => {
    const number = fc.integer()
    const start = fc.record({ x: number, y: number, clear: number })
    const end = fc.record({ x: number, y: number })
    fc.assert(
      fc.property(start, end, (from, to) => {
        const numbers = [...threadPath(from, to).matchAll(/-?\d+\.\d/gu)].map(Number)
        expect(numbers.slice(0, 4)).toEqual([from.x, from.y, from.clear, from.y])
        expect(numbers[5]).toBe(from.y)
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
