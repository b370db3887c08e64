import { expect, test } from 'vitest'
import { nameIn } from '../../src/model/nameIn'

const BISHKEK = {
  name: 'Bishkek',
  names: { ru: 'Бишкек', ky: 'Бишкек', fa: 'بیشکک' },
  country: 'KG',
}

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
] as const)('%s', (_, named, language, text, of) => {
  expect(nameIn(named, language)).toEqual({ text, language: of })
})
