import type { Catalogue } from './useLanguage'

/** What the map in a frame says at its foot, and what is said of how to put it into one. */
interface EmbedWords {
  readonly open: string
  readonly inNewTab: string
  readonly embed: string
  readonly about: string
  readonly element: string
  readonly frame: string
  readonly mapOf: (article: string) => string
}

export const EMBED_WORDS: Catalogue<EmbedWords> = {
  en: {
    open: 'Open in Passages',
    inNewTab: 'Opens in a new tab',
    embed: 'Embed',
    about: 'This map on another page, with the same place open. It fits itself to the room there.',
    element: 'With a script, as high as it needs to be',
    frame: 'Without a script, of one height',
    mapOf: (article) => `Map of the article “${article}”`,
  },
  ru: {
    open: 'Открыть в Passages',
    inNewTab: 'Откроется в новой вкладке',
    embed: 'Вставить на свою страницу',
    about: 'Эта карта на другой странице, с тем же местом. Она подстроится под ширину.',
    element: 'Со скриптом, высота по содержанию',
    frame: 'Без скрипта, постоянной высоты',
    mapOf: (article) => `Карта статьи «${article}»`,
  },
  ky: {
    open: 'Passages’те ачуу',
    inNewTab: 'Жаңы өтмөктө ачылат',
    embed: 'Өз бетиңизге коюу',
    about: 'Бул карта башка бетте, ошол эле жери менен. Ал бетке ылайыкташат.',
    element: 'Скрипт менен, бийиктиги мазмунуна жараша',
    frame: 'Скриптсиз, бийиктиги туруктуу',
    mapOf: (article) => `«${article}» макаласынын картасы`,
  },
}
