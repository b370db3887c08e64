import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prettyJson } from '../../src/formats/prettyJson'

describe('JSON that people can read', () => {
  test('has what is short on one line, and coordinates always', () => {
    const long = Array.from({ length: 60 }, (_, at) => [at, at])
    const value = { type: 'LineString', coordinates: long, note: { a: 1 } }
    expect(prettyJson(value)).toBe(
      `{\n  "type": "LineString",\n  "coordinates": ${JSON.stringify(long)},\n  "note": {"a":1}\n}\n`,
    )
  })

  test('law: says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('leaves out what is undefined, short or long', () => {
    const value = { a: undefined, b: 'x'.repeat(200), c: { d: undefined } }
    expect(JSON.parse(prettyJson(value))).toEqual({ b: 'x'.repeat(200), c: {} })
  })
})
