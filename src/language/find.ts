import type { HitKind } from '../search/searchIndex'
import { plural } from './plural'
import type { Catalogue } from './useLanguage'

interface FindWords {
  readonly title: string
  readonly prompt: string
  readonly groups: Readonly<Record<HitKind, string>>
  readonly nothing: (query: string) => string
  readonly results: (count: number) => string
  readonly onlyHis: string
}

export const FIND_WORDS: Catalogue<FindWords> = {
  en: {
    title: 'Find a place or passage',
    prompt: 'Place, words or speaker',
    groups: {
      place: 'Places of the article',
      passage: 'Passages',
      speaker: 'Who speaks',
      name: 'Elsewhere on the map',
    },
    nothing: (query) => `Nothing is called or says “${query}”.`,
    results: (count) => plural('en', count, { one: 'result', other: 'results' }),
    onlyHis: 'show only these words',
  },
  ru: {
    title: 'Найти место или отрывок',
    prompt: 'Место, слова или говорящий',
    groups: {
      place: 'Места статьи',
      passage: 'Отрывки',
      speaker: 'Кто говорит',
      name: 'Другие названия на карте',
    },
    nothing: (query) => `Ничего не найдено по запросу «${query}».`,
    results: (count) =>
      plural('ru', count, { one: 'результат', few: 'результата', other: 'результатов' }),
    onlyHis: 'показать только эти слова',
  },
  ky: {
    title: 'Жерди же үзүндүнү табуу',
    prompt: 'Жер, сөз же сүйлөгөн адам',
    groups: {
      place: 'Макаладагы жерлер',
      passage: 'Үзүндүлөр',
      speaker: 'Ким айтат',
      name: 'Картадагы башка аталыштар',
    },
    nothing: (query) => `«${query}» боюнча эч нерсе табылган жок.`,
    results: (count) => plural('ky', count, { other: 'натыйжа' }),
    onlyHis: 'ушул сөздөрдү гана көрсөтүү',
  },
}
