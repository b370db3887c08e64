import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, wordsIn } from '../../src/search/fold'

describe('spellings of one name fold onto one another', () => {
  test.each([
    ['Osh', 'Ош', 'ОШ', 'osh'],
    ['Jalal', 'Dzhalal', 'Джалал', 'Жалал'],
    ['Abad', 'Абад'],
    ['Kyrgyzstan', 'Кыргызстан'],
    ['Khujand', 'Хуҷанд', 'Худжанд', 'Hujand'],
    ['Qirgʻiziston', 'Qirg’iziston', 'Qirgiziston', 'Қирғизистон'],
    ['Batken', 'Баткен', 'BATKEN'],
    ['Jeenbekov', 'Жээнбеков'],
    ['Shoigu', 'Шойгу'],
    ['Köl', 'Көл', 'Kol'],
  ])('%s', (first, ...others) => {
    expect(others.map(fold)).toEqual(others.map(() => fold(first)))
  })

  test.each([
    ['Osh', 'Ush'],
    ['Kant', 'Kand'],
    ['Batken', 'Bakten'],
  ])('but %s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('law: capitals fold as small letters do, and accents count for nothing', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'oshdzhkhqyжйхңөүғӣқӯҳҷ') })
    fc.assert(
      fc.property(letters, (word) => {
        expect(fold(word.toUpperCase())).toBe(fold(word))
        expect(fold(word.normalize('NFD'))).toBe(fold(word))
      }),
    )
  })
})

describe('wordsIn', () => {
  test('goes by letters: no-break spaces, hyphens and guillemets stand between words', () => {
    const words = wordsIn('«We\u00a0also» Tajik-Afghan, Qirgʻiziston')
    expect(words).toEqual([
      { text: 'We', start: 1 },
      { text: 'also', start: 4 },
      { text: 'Tajik', start: 10 },
      { text: 'Afghan', start: 16 },
      { text: 'Qirgʻiziston', start: 24 },
    ])
  })

  test('law: each word stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: word, start } of wordsIn(text)) {
          expect(text.slice(start, start + word.length)).toBe(word)
        }
      }),
    )
  })
})
