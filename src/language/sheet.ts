import type { Catalogue } from './useLanguage'

/** What the sheet of small screens says of itself; it is loaded with its grip. */
export interface SheetWords {
  readonly size: string
  readonly height: Readonly<Record<'low' | 'half' | 'full', string>>
  readonly aboutPlace: (name: string) => string
}

export const SHEET_WORDS: Catalogue<SheetWords> = {
  en: {
    size: 'Size of the sheet',
    height: { low: 'one line', half: 'half the screen', full: 'the whole screen' },
    aboutPlace: (name) => `About this place: ${name}`,
  },
  ru: {
    size: 'Размер панели',
    height: { low: 'одна строка', half: 'половина экрана', full: 'весь экран' },
    aboutPlace: (name) => `Об этом месте: ${name}`,
  },
  ky: {
    size: 'Панелдин өлчөмү',
    height: { low: 'бир сап', half: 'экрандын жарымы', full: 'толук экран' },
    aboutPlace: (name) => `Бул жер жөнүндө: ${name}`,
  },
}
