import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitText, LEADING, wrapText } from '../../src/picture/wrap'

/** Ten pixels for a letter. */
const measure = (line: string) => [...line].length * 10
const sized = (line: string, size: number) => [...line].length * size * 0.55

const title = fc
  .array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { maxLength: 60 })
  .map((words) => words.join(' '))

describe('wrapText', () => {
  test.each([
    ['one line', 'Osh', 200, ['Osh']],
    ['lines of about the same length', 'one two three four', 150, ['one two', 'three four']],
    ['no-break spaces kept together', 'in Osh\u00a0city now', 100, ['in', 'Osh\u00a0city', 'now']],
    ['a word too wide, broken', 'abcdefghij', 40, ['abcd', 'efgh', 'ij']],
    ['nothing', '  ', 100, []],
  ])('makes %s', (_, text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines)
  })

  test('law: no line is too wide, and every letter is there in its order', () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 40, max: 600 }), (text, width) => {
        const lines = wrapText(text, width, measure)
        const tooWide = lines.filter((line) => measure(line) > width)
        // A letter of several code points cannot be broken.
        expect(
          tooWide.filter((line) => [...new Intl.Segmenter().segment(line)].length > 1),
        ).toEqual([])
        const letters = (of: string) => of.replaceAll(/[ \t\r\n]/gu, '')
        expect(letters(lines.join(''))).toBe(letters(text))
      }),
    )
  })
})

describe('fitText', () => {
  test('law: whatever its length, all of a title is in its box', () => {
    const long = fc.string({ minLength: 1, maxLength: 3000, unit: fc.constantFrom(...'abcжщ  ') })
    fc.assert(
      fc.property(long, (text) => {
        const { size, lines } = fitText(text, [192, 205], 24, sized)
        expect(size).toBeLessThanOrEqual(24)
        expect(lines.length * size * LEADING).toBeLessThanOrEqual(205)
        for (const line of lines) expect(sized(line, size)).toBeLessThanOrEqual(192)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { numRuns: 40 },
    )
  })

  test('a short title is as large as it may be', () => {
    expect(fitText('Ош', [192, 205], 24, sized)).toEqual({ size: 24, lines: ['Ош'] })
  })
})
