import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAround } from '../../src/model/sentence'

const PARAGRAPH = 'The base is at Kant. «Is Osh far?» he asked. It is.'

function around(paragraph: string, words: string): string {
  const start = paragraph.indexOf(words)
  const { start: from, end } = sentenceAround(paragraph, { start, end: start + words.length }, 'en')
  return paragraph.slice(from, end)
}

describe('sentenceAround', () => {
  test.each([
    ['the first sentence', 'base', 'The base is at Kant.'],
    ['the last one', 'It', 'It is.'],
    ['a sentence to its full stop', 'Kant.', 'The base is at Kant.'],
    ['both sentences that the words touch', 'Kant. «Is', 'The base is at Kant. «Is Osh far?»'],
    ['the whole paragraph for all of its words', PARAGRAPH, PARAGRAPH],
  ])('finds %s', (_, words, sentence) => {
    expect(around(PARAGRAPH, words)).toBe(sentence)
  })

  test.each([
    [
      'a figure with a point in it',
      'It is 4.2 km from Kant. Osh is far.',
      'Kant',
      'It is 4.2 km from Kant.',
    ],
    ['a no-break space after the full stop', 'Kant is old.\u00a0Osh is new.', 'Osh', 'Osh is new.'],
    ['white space at the end', 'Kant is old.  ', 'Kant', 'Kant is old.'],
    ['white space at the beginning', '  Kant is old.', 'Kant', 'Kant is old.'],
    ['a text without a full stop', 'A base near Kant', 'Kant', 'A base near Kant'],
  ])('is not misled by %s', (_, paragraph, words, sentence) => {
    expect(around(paragraph, words)).toBe(sentence)
  })

  test('law: the sentence contains the words and stays in the paragraph', () => {
    const paragraph = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\u00a0', '?', '»') })
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        )
        const found = sentenceAround(text, { start, end }, 'en')
        expect(found.start).toBeLessThanOrEqual(start)
        expect(found.end).toBeGreaterThanOrEqual(end)
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
