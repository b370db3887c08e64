import { number } from './plural'
import type { Catalogue } from './useLanguage'

/** What the panels of names, signs and ruler say; it is loaded with them. */
export interface ToolWords {
  readonly heading: string
  readonly names: string
  readonly local: string
  readonly detail: string
  readonly graticule: string
  readonly coordinates: string
  readonly ruler: string
  readonly closeRuler: string
  readonly from: string
  readonly to: string
  readonly pointOfMap: string
  readonly middleOfMap: string
  readonly toNearest: string
  readonly greatCircle: string
  readonly chooseTwo: string
  readonly noOneDistance: string
  /** `531 km`; under ten kilometres with one decimal, as far as the positions can tell. */
  readonly distance: (kilometres: number) => string
  readonly signs: string
  readonly sign: Readonly<Record<Sign, string>>
  readonly linesNote: string
  readonly linesSource: string
}

export type Sign =
  | 'capital'
  | 'seat'
  | 'town'
  | 'peak'
  | 'pass'
  | 'glacier'
  | 'country'
  | 'disputed'
  | 'region'
  | 'exact'
  | 'rough'
  | 'soft'

const decimals = (kilometres: number) => (kilometres < 10 ? 1 : 0)

export const TOOL_WORDS: Catalogue<ToolWords> = {
  en: {
    heading: 'Names and signs',
    names: 'Names',
    local: 'Local',
    detail: 'Street detail',
    graticule: 'Lines of latitude and longitude',
    coordinates: 'Position of the pointer',
    ruler: 'Ruler',
    closeRuler: 'Close the ruler',
    from: 'From',
    to: 'To',
    pointOfMap: 'A point of the map',
    middleOfMap: 'The middle of the map',
    toNearest: 'To the nearest point of the shape as it is drawn, 1:10 million.',
    greatCircle: 'Along the great circle.',
    chooseTwo: 'Choose two places, or click two points of the map.',
    noOneDistance: 'Between two shapes there is no one distance: choose a point for one of them.',
    distance: (kilometres) => `${number('en', kilometres, decimals(kilometres))} km`,
    signs: 'Signs of the map',
    sign: {
      capital: 'capital',
      seat: 'regional seat',
      town: 'other town',
      peak: 'peak',
      pass: 'pass',
      glacier: 'glacier',
      country: 'boundary between countries',
      disputed: 'disputed or not delimited',
      region: 'boundary between regions',
      exact: 'exact, at 1:10 million',
      rough: 'approximate: roughly so',
      soft: 'vague: nobody drew an edge',
    },
    linesNote: 'Lines are drawn at 1:10 million and may predate treaties.',
    linesSource: 'Where they come from',
  },
  ru: {
    heading: 'Названия и знаки',
    names: 'Названия',
    local: 'Местные',
    detail: 'Улицы',
    graticule: 'Параллели и меридианы',
    coordinates: 'Координаты указателя',
    ruler: 'Линейка',
    closeRuler: 'Убрать линейку',
    from: 'Откуда',
    to: 'Куда',
    pointOfMap: 'Точка на карте',
    middleOfMap: 'Середина карты',
    toNearest: 'До ближайшей точки контура, показанного в масштабе 1:10 000 000.',
    greatCircle: 'По дуге большого круга.',
    chooseTwo: 'Выберите два места или нажмите на две точки карты.',
    noOneDistance:
      'Между двумя контурами нет одного расстояния: выберите точку вместо одного из них.',
    distance: (kilometres) => `${number('ru', kilometres, decimals(kilometres))} км`,
    signs: 'Знаки карты',
    sign: {
      capital: 'столица',
      seat: 'областной центр',
      town: 'другой город',
      peak: 'вершина',
      pass: 'перевал',
      glacier: 'ледник',
      country: 'граница государств',
      disputed: 'спорная или неделимитированная',
      region: 'граница областей',
      exact: 'точно, в масштабе 1:10 000 000',
      rough: 'примерно так',
      soft: 'края никто не проводил',
    },
    linesNote: 'Линии показаны в масштабе 1:10 000 000 и могут быть старше договоров.',
    linesSource: 'Откуда они',
  },
  ky: {
    heading: 'Аталыштар жана белгилер',
    names: 'Аталыштар',
    local: 'Жергиликтүү',
    detail: 'Көчөлөр',
    graticule: 'Параллелдер жана меридиандар',
    coordinates: 'Көрсөткүчтүн координаттары',
    ruler: 'Сызгыч',
    closeRuler: 'Сызгычты жабуу',
    from: 'Кайдан',
    to: 'Кайда',
    pointOfMap: 'Картадагы чекит',
    middleOfMap: 'Картанын ортосу',
    toNearest: '1:10 000 000 масштабында тартылган чектин эң жакын чекитине чейин.',
    greatCircle: 'Чоң айлананын жаасы боюнча.',
    chooseTwo: 'Эки жерди тандаңыз же картадагы эки чекитти басыңыз.',
    noOneDistance: 'Эки аймактын ортосунда бир гана аралык жок: бирине чекит тандаңыз.',
    distance: (kilometres) => `${number('ky', kilometres, decimals(kilometres))} км`,
    signs: 'Картанын белгилери',
    sign: {
      capital: 'борбор шаар',
      seat: 'облус борбору',
      town: 'башка шаар',
      peak: 'чоку',
      pass: 'ашуу',
      glacier: 'мөңгү',
      country: 'мамлекеттер чек арасы',
      disputed: 'талаштуу же такталбаган',
      region: 'облустардын чеги',
      exact: 'так, 1:10 000 000 масштабында',
      rough: 'болжол менен ушундай',
      soft: 'бүдөмүк: чегин эч ким тарткан эмес',
    },
    linesNote: 'Сызыктар 1:10 000 000 масштабында тартылган, келишимдерден эски болушу мүмкүн.',
    linesSource: 'Кайдан алынган',
  },
}
