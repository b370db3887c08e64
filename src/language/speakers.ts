import type { Sense, Speech } from '../model/types'
import { plural } from './plural'
import type { Catalogue } from './useLanguage'

/** What the panel of speakers and the bar of the filter say. */
export interface SpeakerWords {
  readonly hint: string
  readonly shown: (shown: number, count: number) => string
  readonly speakers: string
  readonly articleItself: string
  readonly speech: string
  readonly speechIs: Readonly<Record<Speech, string>>
  readonly sense: string
  readonly senseIs: Readonly<Record<Sense, string>>
  readonly layers: string
  readonly withoutLayer: (title: string) => string
  readonly filter: string
  readonly remove: (wish: string) => string
}

export const SPEAKER_WORDS: Catalogue<SpeakerWords> = {
  en: {
    hint: 'Tick what you want to read. Nothing ticked shows everything.',
    shown: (shown, count) =>
      `${shown} of ${plural('en', count, { one: 'passage', other: 'passages' })} shown`,
    speakers: 'Who speaks',
    articleItself: 'The article itself',
    speech: 'How it is said',
    speechIs: { direct: 'own words', reported: 'reported', narration: 'told by the article' },
    sense: 'What a name stands for',
    senseIs: { location: 'a place on the map', polity: 'a state as actor' },
    layers: 'Layers',
    withoutLayer: (title) => `without ${title}`,
    filter: 'Filter',
    remove: (wish) => `${wish}: remove`,
  },
  ru: {
    hint: 'Отметьте, что хотите читать. Если ничего не отмечено, показано всё.',
    shown: (shown, count) =>
      `Показано ${shown} из ${plural('ru', count, { one: 'отрывка', other: 'отрывков' })}`,
    speakers: 'Кто говорит',
    articleItself: 'Сама статья',
    speech: 'Как сказано',
    speechIs: { direct: 'прямая речь', reported: 'пересказ', narration: 'рассказ статьи' },
    sense: 'Что значит название',
    senseIs: { location: 'место на карте', polity: 'государство как участник' },
    layers: 'Слои',
    withoutLayer: (title) => `без слоя «${title}»`,
    filter: 'Фильтр',
    remove: (wish) => `${wish}: убрать`,
  },
  ky: {
    hint: 'Окугуңуз келгенин белгилеңиз. Эч нерсе белгиленбесе, баары көрсөтүлөт.',
    shown: (shown, count) =>
      `${plural('ky', count, { other: 'үзүндүнүн' })} ичинен ${shown} көрсөтүлдү`,
    speakers: 'Ким сүйлөйт',
    articleItself: 'Макаланын өзү',
    speech: 'Кандай айтылган',
    speechIs: { direct: 'тике сөз', reported: 'кыйыр сөз', narration: 'макаланын баяны' },
    sense: 'Аталыштын мааниси',
    senseIs: { location: 'картадагы жер', polity: 'мамлекеттин өзү' },
    layers: 'Катмарлар',
    withoutLayer: (title) => `«${title}» катмары жок`,
    filter: 'Чыпка',
    remove: (wish) => `${wish}: алып салуу`,
  },
}
