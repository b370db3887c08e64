import { expect, test } from 'vitest'
import { nameIn } from '../../src/model/nameIn'

const BISHKEK = {
  name: 'Bishkek',
  names: { ru: 'Бишкек', ky: 'Бишкек', fa: 'بیشکک' },
  country: 'KG',
}

const SOUTH = { name: 'The south', names: { ru: 'Юг', ky: 'Түштүк' }, country: 'UZ' }

test.each([
  ['the English name', BISHKEK, 'en', 'Bishkek', 'en'],
  ['the Russian name', BISHKEK, 'ru', 'Бишкек', 'ru'],
  ['the name of its own country', BISHKEK, 'local', 'Бишкек', 'ky'],
  [
    'of a place in Tajikistan the Tajik name, though it has a Kyrgyz one',
    {
      name: 'Lenin Peak',
      names: { ky: 'Ленин чокусу', tg: 'Қуллаи Абӯалӣ ибни Сино' },
      country: 'TJ',
    },
    'local',
    'Қуллаи Абӯалӣ ибни Сино',
    'tg',
  ],
  [
    'of what lies in no one country the first local name that there is',
    { name: 'Syr Darya', names: { ru: 'Сырдарья', uz: 'Sirdaryo', kk: 'Сырдария' } },
    'local',
    'Sirdaryo',
    'uz',
  ],
  [
    'the English name where nobody has written a Russian one',
    { name: 'K2', names: {} },
    'ru',
    'K2',
    'en',
  ],
  [
    'the English name where a country has no language of ours',
    { name: 'Gilgit', names: { ru: 'Гилгит' }, country: 'PK' },
    'local',
    'Gilgit',
    'en',
  ],
  [
    'the English name rather than one in a neighbour’s language',
    { name: 'China', names: { ru: 'Китай', ky: 'Кытай' }, country: 'CN' },
    'local',
    'China',
    'en',
  ],
  ['the Kyrgyz name, whichever country it is in', SOUTH, 'ky', 'Түштүк', 'ky'],
  [
    'for a Kyrgyz name that nobody has written, the Tajik one, which is in Cyrillic too',
    { name: 'Dushanbe', names: { ru: 'Душанбе', tg: 'Душанбе' }, country: 'TJ' },
    'ky',
    'Душанбе',
    'tg',
  ],
  [
    'for a Kyrgyz name that nobody has written, no name in another script',
    { name: 'Kabul', names: { ru: 'Кабул', fa: 'کابل' }, country: 'AF' },
    'ky',
    'Kabul',
    'en',
  ],
  [
    'across borders, for a Kyrgyz name, the first local one in Cyrillic',
    { name: 'Syr Darya', names: { ru: 'Сырдарья', uz: 'Sirdaryo', kk: 'Сырдария' } },
    'ky',
    'Сырдария',
    'kk',
  ],
] as const)('%s', (_, named, language, text, of) => {
  expect(nameIn(named, language)).toEqual({ text, language: of })
})
