import { describe, expect, test } from 'vitest'
import { isNewEnough } from '../../scripts/prepare.mjs'
import { readJson } from '../realFiles'

describe('isNewEnough', () => {
  test.each([
    [18, 20, false],
    [20, 18, false],
    [20, 19, true],
    [20, 99, true],
    [21, 7, false],
    [22, 11, false],
    [22, 12, true],
    [23, 0, true],
    [24, 0, true],
  ])('Node %i.%i: %s', (major, minor, expected) => {
    expect(isNewEnough(major, minor)).toBe(expected)
  })

  test('is the range that package.json gives', () => {
    const range = { node: '^20.19.0 || >=22.12.0' }
    expect(readJson('package.json')).toMatchObject({ engines: range })
  })
})
