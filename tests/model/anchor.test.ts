import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchor } from '../../src/model/anchor'
import type { TextQuoteSelector } from '../../src/model/types'

const TEXT = 'The base at Kant is old.\n\nA base in the south, near Kant or not, would be new.'

function quote(exact: string, prefix = '', suffix = ''): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}

describe('anchor', () => {
  test.each([
    ['words that stand once', quote('the south'), 'the south'],
    ['a word that stands twice, by its prefix', quote('Kant', 'near '), 'Kant'],
    ['a word that stands twice, by its suffix', quote('Kant', '', ' is old'), 'Kant'],
    ['the first words of the text', quote('The base'), 'The base'],
    ['the last words of the text', quote('new.'), 'new.'],
  ])('finds %s', (_, selector, expected) => {
    const found = anchor(TEXT, selector)
    expect(found.kind).toBe('found')
    if (found.kind === 'found') expect(TEXT.slice(found.start, found.end)).toBe(expected)
  })

  test.each([
    ['words that are not there', quote('Osh'), 0],
    ['words in another case', quote('kant'), 0],
    ['a plain space where the text has a no-break space', quote('The base'), 0],
    ['words that stand twice', quote('Kant'), 2],
    ['words whose prefix is elsewhere', quote('Kant', 'far from '), 0],
    ['no words at all', quote(''), 0],
  ])('leaves %s an orphan', (_, selector, found) => {
    const text = selector.exact === 'The base' ? TEXT.replaceAll(' ', '\u00a0') : TEXT
    expect(anchor(text, selector)).toEqual({ kind: 'orphan', found })
  })

  test('counts occurrences that overlap', () => {
    expect(anchor('aaa', quote('aa'))).toEqual({ kind: 'orphan', found: 2 })
  })

  test('law: what it finds is exactly the words, after the prefix and before the suffix', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.nat(),
        fc.nat(5),
        (text, a, b, c) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
          if (start === undefined || end === undefined || start === end) return
          const prefix = text.slice(Math.max(0, start - c), start)
          const suffix = text.slice(end, end + c)
          const found = anchor(text, quote(text.slice(start, end), prefix, suffix))
          if (found.kind === 'orphan') expect(found.found).toBeGreaterThan(1)
          else expect([found.start, found.end]).toEqual([start, end])
        },
      ),
    )
  })
})
