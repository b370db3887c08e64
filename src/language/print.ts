import type { Catalogue } from './useLanguage'

interface PrintWords {
  readonly title: string
  readonly places: string
  readonly note: string
  readonly from: string
}

/** What only the printed sheet says. */
export const PRINT_WORDS: Catalogue<PrintWords> = {
  en: {
    title: 'Print',
    places: 'The places and what is said of them',
    note: 'The numbers in the text are those of the map and of the list of places.',
    from: 'Read on the map:',
  },
  ru: {
    title: 'Печать',
    places: 'Места и что о них сказано',
    note: 'Числа в тексте — номера мест на карте и в списке.',
    from: 'Читать на карте:',
  },
  ky: {
    title: 'Басып чыгаруу',
    places: 'Жерлер жана алар тууралуу айтылгандар',
    note: 'Тексттеги сандар картадагы жана тизмедеги жерлердин номерлери.',
    from: 'Картада окуу:',
  },
}
