import { describe, expect, test } from 'vitest'
import { readAddress } from '../../scripts/address.mjs'

describe('PASSAGES_ADDRESS', () => {
  test.each([undefined, ''])('may be left out: %j', (value) => {
    expect(readAddress({ PASSAGES_ADDRESS: value })).toBe(null)
  })

  test.each(['https://news.example.org/', 'https://example.org/passages/'])('is %s', (value) => {
    expect(readAddress({ PASSAGES_ADDRESS: value })).toBe(value)
  })

  test.each([
    ['http://news.example.org/', 'must be an https address'],
    ['news.example.org', 'must be an https address'],
    ['https://news.example.org/?article=a', 'must be an https address'],
    ['https://news.example.org/#a', 'must be an https address'],
    ['https://me@news.example.org/', 'must be an https address'],
    ['https://news.example.org/passages', 'end in a slash'],
  ])('is not %s: it %s', (value, why) => {
    expect(() => readAddress({ PASSAGES_ADDRESS: value })).toThrow(why)
  })
})
