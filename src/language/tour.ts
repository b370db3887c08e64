import type { Catalogue } from './useLanguage'

/** What the bar of the tour says. */
export interface TourWords {
  readonly next: string
  readonly previous: string
  readonly start: string
  readonly end: string
  readonly states: string
  readonly leave: string
}

export const TOUR_WORDS: Catalogue<TourWords> = {
  en: {
    next: 'Next on the tour',
    previous: 'Previous on the tour',
    start: 'start',
    end: 'end',
    states: 'States as actors, too',
    leave: 'End tour',
  },
  ru: {
    next: 'Следующая остановка',
    previous: 'Предыдущая остановка',
    start: 'начало',
    end: 'конец',
    states: 'И государства как участники',
    leave: 'Закончить тур',
  },
  ky: {
    next: 'Саякаттын кийинки кадамы',
    previous: 'Саякаттын мурунку кадамы',
    start: 'башы',
    end: 'аягы',
    states: 'Мамлекеттин өзү аталганда да',
    leave: 'Саякатты бүтүрүү',
  },
}
