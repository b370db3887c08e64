import type { Catalogue } from './useLanguage'

/** Who says a passage, how, in which article, and where it stands there. */
interface Cited {
  readonly quotation: string
  readonly who: string
  readonly how: string
  readonly article: string
  readonly where: string
  readonly link: string
}

interface ShareWords {
  readonly title: string
  readonly view: string
  readonly place: (name: string) => string
  readonly passage: string
  readonly words: string
  readonly citation: string
  readonly copy: string
  readonly copied: string
  readonly copyByHand: string
  readonly share: string
  readonly chooseFirst: string
  readonly cite: (cited: Cited) => string
}

export const SHARE_WORDS: Catalogue<ShareWords> = {
  en: {
    title: 'Share and cite',
    view: 'This view of the map',
    place: (name) => `The place: ${name}`,
    passage: 'The passage, its card open',
    words: 'The very words in the article',
    citation: 'Citation',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'This browser does not copy by itself. Copy the marked text by hand.',
    share: 'Share…',
    chooseFirst: 'Open a place to share its passage and to cite it.',
    cite: ({ quotation, who, how, article, where, link }) =>
      `${quotation} — ${who}, ${how}, in “${article}”, ${where}. ${link}`,
  },
  ru: {
    title: 'Поделиться и процитировать',
    view: 'Карта, как она сейчас видна',
    place: (name) => `Место: ${name}`,
    passage: 'Отрывок с открытой карточкой',
    words: 'Сами слова в статье',
    citation: 'Цитата',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyByHand: 'Этот браузер не копирует сам. Скопируйте выделенный текст вручную.',
    share: 'Поделиться…',
    chooseFirst: 'Откройте место, чтобы поделиться отрывком или процитировать его.',
    cite: ({ quotation, who, how, article, where, link }) =>
      `${quotation} — ${who}, ${how}, в статье «${article}», ${where}. ${link}`,
  },
  ky: {
    title: 'Бөлүшүү жана цитата келтирүү',
    view: 'Картанын азыркы көрүнүшү',
    place: (name) => `Жер: ${name}`,
    passage: 'Үзүндү, карточкасы ачык',
    words: 'Макаладагы сөздөрдүн өзү',
    citation: 'Цитата',
    copy: 'Көчүрүү',
    copied: 'Көчүрүлдү',
    copyByHand: 'Бул браузер өзү көчүрбөйт. Белгиленген текстти кол менен көчүрүңүз.',
    share: 'Бөлүшүү…',
    chooseFirst: 'Үзүндүнү бөлүшүү же цитата келтирүү үчүн жерди ачыңыз.',
    cite: ({ quotation, who, how, article, where, link }) =>
      `${quotation} — ${who}, ${how}, «${article}» макаласында, ${where}. ${link}`,
  },
}
