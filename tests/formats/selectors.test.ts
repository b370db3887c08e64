import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteAt } from '../../src/formats/selectors'
import { anchor } from '../../src/model/anchor'

describe('a quote made from a place in the text', () => {
  test('has about four words on either side', () => {
    const text = 'The base at Kant is old. A new one, near Osh, would be large.'
    const start = text.indexOf('Osh')
    expect(quoteAt(text, { start, end: start + 3 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Osh',
      prefix: 'is old. A new one, near ',
      suffix: ', would be large.',
    })
  })

  test('has more where the same words are there again', () => {
    const text = 'Kant is a town. '.repeat(9)
    const second = { start: 16, end: 20 }
    expect(anchor(text, quoteAt(text, second))).toMatchObject({ kind: 'found', ...second })
  })

  test('never ends in the middle of a character', () => {
    const text = `${'😀'.repeat(13)}Kant${'😀'.repeat(13)}`
    const { prefix, suffix } = quoteAt(`a${text}`, { start: 27, end: 31 })
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true])
  })

  test.each([
    ['a letter and its mark', 'e\u0301'],
    ['a family', '👩‍👩‍👧'],
  ])('never ends between %s', (_, character) => {
    for (let shift = 0; shift < 9; shift++) {
      const before = `${'a'.repeat(30)}${character.repeat(9)}${'b'.repeat(shift)}`
      const text = `${before}Kant${'c'.repeat(shift)}${character.repeat(9)}${'d'.repeat(30)}`
      const { prefix, suffix } = quoteAt(text, { start: before.length, end: before.length + 4 })
      const characters = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index)
      expect(characters).toContain(before.length - prefix.length)
      expect(characters).toContain(before.length + 4 + suffix.length)
    }
  })

  test('comes to an end where the text ends with a joiner, and no width is enough to find it once', () => {
    const joiners = '\u200d\u200d'
    expect(quoteAt(joiners, { start: 0, end: 1 })).toMatchObject({ prefix: '', suffix: '\u200d' })
  })

  test('law: is found in the text exactly there', () => {
    const texts = fc.array(fc.constantFrom('a', 'ab', ' ', '😀', 'e\u0301', '\u200d'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('')
        const edges = [...text, ''].map((_, at) => [...text].slice(0, at).join('').length)
        const [start = 0, end = 0] = [edges[a % edges.length], edges[b % edges.length]].toSorted(
          (one = 0, other = 0) => one - other,
        )
        fc.pre(start < end)
        expect(anchor(text, quoteAt(text, { start, end }))).toEqual({ kind: 'found', start, end })
      }),
    )
  })
})
