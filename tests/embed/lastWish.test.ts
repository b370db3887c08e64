import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lastWish } from '../../src/embed/lastWish'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('of many wishes in a short time the last one counts', () => {
  const granted: number[] = []
  const { wish } = lastWish((value: number) => granted.push(value))
  for (let value = 0; value < 1000; value++) wish(value)
  expect(granted).toEqual([])
  vi.runAllTimers()
  expect(granted).toEqual([999])
})

test('a flood without end puts none of them off for ever', () => {
  const granted: number[] = []
  const { wish } = lastWish((value: number) => granted.push(value))
  for (let time = 0; time < 1000; time++) {
    wish(time)
    vi.advanceTimersByTime(1)
  }
  expect(granted.length).toBeGreaterThan(10)
  expect(granted.length).toBeLessThan(30)
})

test('what is called off is not granted', () => {
  const granted: number[] = []
  const { wish, cancel } = lastWish((value: number) => granted.push(value))
  wish(1)
  cancel()
  vi.runAllTimers()
  expect(granted).toEqual([])
})
