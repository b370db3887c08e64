import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCodePoints, toCodeUnits } from '../../src/formats/codePoints'

describe('code points', () => {
  test.each([
    ['nothing', '', 0, 0],
    ['Latin', 'Kant', 4, 4],
    ['Cyrillic', 'Түштүк', 6, 6],
    ['one emoji', '😀 Kant', 3, 2],
    ['a family of three, joined', '👩‍👩‍👧', 8, 5],
    ['a mark that combines', 'e\u0301', 2, 2],
  ])('%s: "%s" has %i code units, %i code points', (_, text, units, points) => {
    expect(toCodePoints(text, units)).toBe(points)
    expect(toCodeUnits(text, points)).toBe(units)
  })

  test('end with the text', () => {
    expect(toCodePoints('😀', 99)).toBe(1)
    expect(toCodeUnits('😀', 99)).toBe(2)
  })

  test('law: there and back again, for every character of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const characters = [...text]
        for (let count = 0; count <= characters.length; count++) {
          const units = characters.slice(0, count).join('').length
          expect(toCodePoints(text, units)).toBe(count)
          expect(toCodeUnits(text, count)).toBe(units)
        }
      }),
    )
  })
})
