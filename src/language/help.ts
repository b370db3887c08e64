import type { Catalogue } from './useLanguage'

export type KeyAction =
  | 'find'
  | 'next'
  | 'previous'
  | 'tab'
  | 'open'
  | 'close'
  | 'move'
  | 'zoom'
  | 'help'

interface HelpWords {
  readonly title: string
  readonly intro: string
  readonly space: string
  readonly does: Readonly<Record<KeyAction, string>>
}

export const HELP_WORDS: Catalogue<HelpWords> = {
  en: {
    title: 'Keys',
    intro: 'Everything on the map is in the list of places too.',
    space: 'Space',
    does: {
      find: 'find a place or passage',
      next: 'next passage of the article',
      previous: 'previous passage',
      tab: 'from one place to the next, in the text and on the map',
      open: 'open the place that has the focus',
      close: 'close the card or panel',
      move: 'move the map that has the focus, or the divider',
      zoom: 'bring the map closer or farther',
      help: 'this list',
    },
  },
  ru: {
    title: 'Клавиши',
    intro: 'Всё, что есть на карте, есть и в списке мест.',
    space: 'Пробел',
    does: {
      find: 'найти место или отрывок',
      next: 'следующий отрывок статьи',
      previous: 'предыдущий отрывок',
      tab: 'от места к месту, в тексте и на карте',
      open: 'открыть выбранное место',
      close: 'закрыть карточку или окно',
      move: 'двигать карту или границу текста, если она выбрана',
      zoom: 'приблизить или отдалить карту',
      help: 'этот список',
    },
  },
  ky: {
    title: 'Баскычтар',
    intro: 'Картада эмне бар болсо, жерлердин тизмесинде да бар.',
    space: 'Боштук',
    does: {
      find: 'жерди же үзүндүнү табуу',
      next: 'макаланын кийинки үзүндүсү',
      previous: 'мурунку үзүндү',
      tab: 'жерден жерге өтүү, текстте да, картада да',
      open: 'тандалган жерди ачуу',
      close: 'карточканы же терезени жабуу',
      move: 'тандалган картаны же бөлгүчтү жылдыруу',
      zoom: 'картаны жакындатуу же алыстатуу',
      help: 'ушул тизме',
    },
  },
}
