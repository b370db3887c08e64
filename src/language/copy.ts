import type { Catalogue } from './useLanguage'

interface CopyWords {
  readonly page: string
  readonly kept: string
  readonly renewed: string
  readonly refused: string
  readonly file: string
  readonly inside: string
  readonly hash: string
  readonly check: string
  readonly licences: string
}

/** What is said of the copy that the reader has: kept by the browser, or a file of its own. */
export const COPY_WORDS: Catalogue<CopyWords> = {
  en: {
    page: 'This page',
    kept: 'It is kept in this browser, and opens without a connection too.',
    renewed: 'A newer edition of this page has come. Reload to read it.',
    refused: 'It is not kept in this browser: reading it needs a connection.',
    file: 'This file',
    inside:
      'The article, its places and the map are all inside. It needs no connection, and its content policy lets it make none.',
    hash: 'SHA-256 of all its lines but the last, where this stands:',
    check: 'To check:',
    licences: 'Licences of the software inside',
  },
  ru: {
    page: 'Эта страница',
    kept: 'Она сохранена в этом браузере и открывается без сети.',
    renewed: 'Есть новая редакция страницы. Обновите её, чтобы прочитать.',
    refused: 'В этом браузере она не сохранена: для чтения нужна сеть.',
    file: 'Этот файл',
    inside:
      'Статья, места и карта — всё внутри. Сеть ему не нужна, и правила безопасности не дают ему к ней обращаться.',
    hash: 'SHA-256 всех строк, кроме последней, где он записан:',
    check: 'Проверить:',
    licences: 'Лицензии программ внутри файла',
  },
  ky: {
    page: 'Бул барак',
    kept: 'Ал ушул браузерде сакталган, тармаксыз да ачылат.',
    renewed: 'Барактын жаңы редакциясы бар. Окуу үчүн аны жаңыртыңыз.',
    refused: 'Ал бул браузерде сакталган эмес: окуу үчүн тармак керек.',
    file: 'Бул файл',
    inside:
      'Макала, жерлер жана карта – баары ичинде. Ага тармак керек эмес, коопсуздук эрежеси тармакка чыгууга жол бербейт.',
    hash: 'Акыркысынан башка бардык саптарынын SHA-256 суммасы (акыркы сапта жазылган):',
    check: 'Текшерүү:',
    licences: 'Ичиндеги программалардын лицензиялары',
  },
}
