import { expect, test } from 'vitest'
import { stepOf } from '../../src/reader/useSwipe'

test.each([
  ['to the left is a step forwards', -60, 0, 1],
  ['to the right is a step back', 60, 0, -1],
  ['a little askew still counts', -80, 39, 1],
  ['a short one is a tap that slipped', -47, 0, null],
  ['up is the sheet’s', 0, -200, null],
  ['down and a little aside is the sheet’s', 60, 200, null],
  ['on the diagonal is neither', -100, 100, null],
])('a sweep %s', (_, x, y, step) => {
  expect(stepOf({ clientX: 200, clientY: 600 }, { clientX: 200 + x, clientY: 600 + y })).toBe(step)
})
