import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterKey,
  afterTap,
  HEIGHTS,
  type Sample,
  type SheetHeight,
  settle,
  velocityAt,
} from '../../src/sheet/heights'

const STOPS = { low: 70, half: 400, full: 800 }
const size = fc.double({ min: STOPS.low, max: STOPS.full, noNaN: true })
const slow = fc.double({ min: -0.3, max: 0.3, noNaN: true })
const quick = fc.double({ min: 0.4, max: 5, noNaN: true })

describe('a sheet that is let go', () => {
  test('goes to the nearest of its heights', () => {
    fc.assert(
      fc.property(size, slow, (size, velocity) => {
        const chosen = Math.abs(STOPS[settle(size, velocity, STOPS)] - size)
        const least = Math.min(...HEIGHTS.map((height) => Math.abs(STOPS[height] - size)))
        expect(chosen).toBe(least)
      }),
    )
  })

  test('goes on in the direction in which it is thrown, if there is a height', () => {
    fc.assert(
      fc.property(size, quick, (size, velocity) => {
        const up = STOPS[settle(size, velocity, STOPS)]
        expect(up > size || up === STOPS.full).toBe(true)
        const down = STOPS[settle(size, -velocity, STOPS)]
        expect(down < size || down === STOPS.low).toBe(true)
      }),
    )
  })

  test('never comes to rest lower for a harder throw upwards', () => {
    fc.assert(
      fc.property(size, quick, quick, (size, one, other) => {
        const soft = STOPS[settle(size, Math.min(one, other), STOPS)]
        const hard = STOPS[settle(size, Math.max(one, other), STOPS)]
        expect(hard).toBeGreaterThanOrEqual(soft)
      }),
    )
  })

  test.each<[string, number, number, SheetHeight]>([
    ['a flick up from one line stops at half', 90, 0.6, 'half'],
    ['a hard one goes all the way', 130, 4, 'full'],
    ['a flick down from all stops at half', 780, -0.6, 'half'],
    ['a flick up a little below half stops at half', 380, 0.5, 'half'],
  ])('%s', (_, size, velocity, height) => {
    expect(settle(size, velocity, STOPS)).toBe(height)
  })

  test('has one height where the screen is too small for more', () => {
    const stops = { low: 100, half: 100, full: 160 }
    expect(STOPS[settle(120, 0, stops)]).toBe(STOPS.low)
    expect(settle(100, 1, stops)).toBe('full')
  })
})

describe('the speed of the finger', () => {
  const steady: readonly Sample[] = [0, 16, 32, 48].map((at) => ({ at, size: 100 + at * 2 }))

  test.each<[string, number, readonly Sample[], number]>([
    ['is what it was at the end', 50, steady, 2],
    ['counts what came just before, not the way to there', 148, slowed(), 0],
    ['is none when the finger has rested', 400, steady, 0],
    ['is none when it has only been put down', 10, steady.slice(0, 1), 0],
    ['is none when nothing is known', 10, [], 0],
  ])('%s', (_, end, samples, velocity) => {
    expect(velocityAt(end, samples)).toBeCloseTo(velocity)
  })

  function slowed(): readonly Sample[] {
    return [...steady, ...[68, 88, 108, 128, 148].map((at) => ({ at, size: 196 }))]
  }
})

describe('keys and taps', () => {
  test.each<[string, SheetHeight, SheetHeight | null]>([
    ['ArrowUp', 'low', 'half'],
    ['ArrowRight', 'half', 'full'],
    ['PageUp', 'full', 'full'],
    ['ArrowDown', 'full', 'half'],
    ['ArrowLeft', 'half', 'low'],
    ['PageDown', 'low', 'low'],
    ['Home', 'full', 'low'],
    ['End', 'low', 'full'],
    ['Enter', 'half', 'full'],
    [' ', 'full', 'low'],
    ['Tab', 'half', null],
    ['a', 'half', null],
  ])('%s makes of %s: %s', (key, height, next) => {
    expect(afterKey(key, height)).toBe(next)
  })

  test('taps go through all heights and begin anew', () => {
    const seen = HEIGHTS.map((height) => afterTap(height))
    expect(seen.toSorted()).toEqual([...HEIGHTS].toSorted())
  })
})
