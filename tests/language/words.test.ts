import { describe, expect, test } from 'vitest'
import { AID_WORDS } from '../../src/language/aids'
import { COMFORT_WORDS } from '../../src/language/comfort'
import { COPY_WORDS } from '../../src/language/copy'
import { DOWNLOAD_WORDS } from '../../src/language/download'
import { EMBED_WORDS } from '../../src/language/embed'
import { EMBEDDED_WORDS } from '../../src/language/embedded'
import { en } from '../../src/language/en'
import { FIND_WORDS } from '../../src/language/find'
import { HELP_WORDS } from '../../src/language/help'
import { ky } from '../../src/language/ky'
import { PICTURE_WORDS } from '../../src/language/pictures'
import { list, number, plural } from '../../src/language/plural'
import { PRINT_WORDS } from '../../src/language/print'
import { ru } from '../../src/language/ru'
import { SHARE_WORDS } from '../../src/language/share'
import { SHEET_WORDS } from '../../src/language/sheet'
import { SPEAKER_WORDS } from '../../src/language/speakers'
import { TOOL_WORDS } from '../../src/language/tools'
import { TOUR_WORDS } from '../../src/language/tour'
import { chooseLanguage } from '../../src/language/useLanguage'

describe('counts', () => {
  test.each([
    [en, 1, '1 passage'],
    [en, 0, '0 passages'],
    [en, 5, '5 passages'],
    [ru, 1, '1 отрывок'],
    [ru, 2, '2 отрывка'],
    [ru, 5, '5 отрывков'],
    [ru, 21, '21 отрывок'],
    [ru, 11, '11 отрывков'],
    [ky, 1, '1 үзүндү'],
    [ky, 5, '5 үзүндү'],
  ])('have the form that their language asks for', (words, count, text) => {
    expect(words.passages(count)).toBe(text)
  })

  test('a form that is not given is the other one', () => {
    expect(plural('ru', 2, { other: 'мест' })).toBe('2 мест')
  })

  test.each([
    ['en', '1,357.5'],
    ['ru', '1\u00a0357,5'],
    ['ky', '1\u00a0357,5'],
  ] as const)('numbers in %s are written %s', (language, text) => {
    expect(number(language, 1357.5, 1)).toBe(text)
  })

  test.each([
    ['en', 'Osh, Batken and Kant'],
    ['ru', 'Osh, Batken и Kant'],
    ['ky', 'Osh, Batken жана Kant'],
  ] as const)('lists in %s are joined as "%s"', (language, text) => {
    expect(list(language, ['Osh', 'Batken', 'Kant'])).toBe(text)
    expect(list(language, ['Osh'])).toBe('Osh')
    expect(list(language, [])).toBe('')
  })
})

describe('the language of the page', () => {
  test.each([
    ['what the link says', 'ky', 'ru', ['en-US'], 'ky'],
    ['else what the device remembers', null, 'ru', ['en-US'], 'ru'],
    ['else the first that the browser wants', null, null, ['tg', 'ky-KG', 'ru'], 'ky'],
    ['else English', null, null, ['tg', 'uz'], 'en'],
    ['nonsense on the device counts for nothing', null, 'xx', ['ru-RU'], 'ru'],
  ] as const)('is %s', (_, asked, remembered, wanted, language) => {
    expect(chooseLanguage(asked, remembered, wanted)).toBe(language)
  })
})

describe('what is said', () => {
  /** Every text of a catalogue with the path to it; functions are called with small values. */
  function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value === 'function') return [[path, String(value('2', '3', '4', '5'))]]
    return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
  }

  test.each([
    ['the page', { en, ru, ky }],
    ['the tools of the map', TOOL_WORDS],
    ['the sheet', SHEET_WORDS],
    ['the map in a frame', EMBEDDED_WORDS],
    ['its foot there, and how to put it there', EMBED_WORDS],
    ['the menu', COMFORT_WORDS],
    ['the panel of speakers', SPEAKER_WORDS],
    ['the bar of the tour', TOUR_WORDS],
    ['the box that finds', FIND_WORDS],
    ['sharing and citing', SHARE_WORDS],
    ['the list of keys', HELP_WORDS],
    ['the files to download', DOWNLOAD_WORDS],
    ['pictures of the map', PICTURE_WORDS],
    ['the printed sheet', PRINT_WORDS],
    ['the copy that the reader has', COPY_WORDS],
    ['where a place is', AID_WORDS],
  ])('by %s is said in three languages, and nothing is left in English', (_, catalogue) => {
    const english = new Map(texts(catalogue.en))
    for (const other of [catalogue.ru, catalogue.ky]) {
      const said = texts(other)
      // A direction is no word.
      const told = said.filter(([path]) => path !== '.direction')
      expect(said.map(([path]) => path)).toEqual([...english.keys()])
      const same = told.filter(([path, text]) => path !== '.language' && text === english.get(path))
      expect(same).toEqual([])
      expect(told.filter(([, text]) => !/[а-яё]/iu.test(text)).map(([path]) => path)).toEqual(
        ['.language'].filter(() => 'language' in other),
      )
    }
  })
})
