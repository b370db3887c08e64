import { number, plural } from './plural'
import type { Words } from './words'

export const ru: Words = {
  language: 'ru',
  direction: 'ltr',
  tagline: 'Центральная Азия на карте и в тексте',
  pageNavigation: 'Страница',
  places: 'Места',
  credits: 'Источники',
  darkTheme: 'Тёмная тема',
  interfaceLanguage: 'Язык',
  find: 'Найти место или отрывок',
  share: 'Поделиться и процитировать',
  download: 'Скачать',
  print: 'Печать',
  keys: 'Клавиши',
  menu: 'Меню',
  skipToArticle: 'К тексту статьи',
  skipToPlaces: 'К списку мест',
  widthOfText: 'Ширина текста',
  close: 'Закрыть',

  article: 'Статья',
  loadingArticle: 'Загружается статья…',
  articleMissing: 'Текст статьи не удалось показать.',
  articleAbsent: 'Такой статьи нет',
  articleAbsentWhy: (id) => `Ссылка ведёт на «${id}», но здесь такой статьи нет.`,
  firstArticle: 'Читать первую статью',
  tryAgain: 'Повторить',
  noMentions: 'Слова этой статьи ещё не связаны с местами. Известны такие места:',
  hint: ['Нажмите на слова или на карту', ': одно ведёт к другому'],
  placesHeading: 'Места в статье',
  hiddenOnMap: 'на карте скрыто',

  headline: 'заголовок',
  paragraph: (number) => `абзац ${number}`,
  theArticle: 'Статья',
  says: (speech, pronoun) => {
    if (pronoun === null) return 'от себя'
    return speech === 'reported' ? 'в пересказе статьи' : 'прямая речь'
  },
  stateAsActor: 'здесь имеется в виду государство, а не точка на карте',
  shape: {
    exact: {
      point: 'Точное место',
      line: 'Линия, точная в своём масштабе',
      area: 'Контур, точный в своём масштабе',
    },
    approximate: {
      point: 'Примерное место',
      line: 'Примерная линия',
      area: 'Примерный контур',
    },
    vague: {
      point: 'Где-то около этой точки',
      line: 'Где-то вдоль этой линии',
      area: 'Область без чётких границ',
    },
  },
  noSiteNamed: 'Место не названо',
  passages: (count) => plural('ru', count, { one: 'отрывок', few: 'отрывка', other: 'отрывков' }),
  passagesOf: (shown, count) => `${ru.passages(shown)} из ${number('ru', count)}`,

  whoSaysWhat: 'Кто что говорит',
  tour: 'Тур по тексту',
  followText: 'Карта следует за текстом',
  followAgain: 'Снова следовать за текстом',

  passageOf: (index, count) => `отрывок ${index} из ${count}`,
  readInArticle: 'Читать в статье',
  cite: 'Цитировать',
  previousPassage: 'Предыдущий отрывок',
  nextPassage: 'Следующий отрывок',
  of: (index, count) => `${index} из ${count}`,
  noWords: 'В статье об этом месте ничего не сказано.',
  layerIsHidden: (title) => `Слой «${title}» на карте скрыт.`,
  showLayer: 'Показать слой',
  inPlace: 'Находится здесь:',
  somewhereIn: 'Где-то здесь:',
  drawnFrom: 'Источник контура:',
  publicDomain: 'Общественное достояние',

  notices: 'Сообщения',
  dismiss: 'Скрыть',
  dismissHint: 'Скрыть подсказку',
  more: (count) => `И ещё ${count}.`,

  map: 'Карта',
  mapOfPlaces: 'Карта мест статьи',
  mapKeys: 'Стрелки двигают карту, плюс и минус меняют масштаб, Tab переходит по местам.',
  mapFailed: (reason) => `Карту не удалось показать: ${reason}. Текст есть и без неё.`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  wholeStory: 'Показать все места',
  fullScreen: 'Во весь экран',
  leaveFullScreen: 'Выйти из полного экрана',
  mapTools: 'Названия, линейка и знаки',
  inThisArticle: 'В этой статье',
  neverPinned: 'есть в списке, на карте не отмечено',
  kilometres: (length) => `${number('ru', length, length < 10 && length % 1 !== 0 ? 1 : 0)} км`,
  metres: (length) => `${number('ru', length)} м`,
  drawnAtScale: 'масштаб данных 1:10 000 000',
  middle: 'Центр:',
  position: (latitude, north, longitude, east) =>
    `${latitude}° ${north ? 'с.' : 'ю.'} ш., ${longitude}° ${east ? 'в.' : 'з.'} д.`,

  creditsText: 'О тексте',
  creditsMap: 'О карте',
  sourceNotes: {
    naturalEarth:
      'границы, области, реки и озёра; ледники в масштабе 1:50 000 000; общественное достояние',
    geonames: 'города; CC BY 4.0',
    ourAirports: 'аэродром; общественное достояние',
    srtm: 'рельеф по высотам с шагом 2 угловые минуты; общественное достояние',
  },
  madeWith: ['Сделано на основе', 'и других свободных программ:', 'лицензии'],
  bordersNote:
    'Границы взяты из Natural Earth в масштабе 1:10 000 000, по его названиям 2019–2022 годов, и старше некоторых договоров, в том числе киргизско-таджикского 2025 года. Спорные и неделимитированные показаны пунктиром: в Кашмире, между Китаем и Индией, вокруг Крыма, Абхазии и других территорий. Крым показан в составе Украины (резолюция Генеральной Ассамблеи ООН 68/262). Ни одна линия не означает мнения о чьих-либо притязаниях.',
  aralNote:
    'Аральское море показано таким, каким оно было в начале 2000-х годов; с тех пор оно уменьшилось.',

  clearFilter: 'Сбросить фильтр',
  filteredOut: (reasons) => `Скрыто фильтром: ${reasons}.`,
  filteredBy: {
    speaker: 'это говорит кто-то другой',
    speech: 'это сказано иначе',
    sense: 'название употреблено в другом смысле',
    layer: 'оно в другом слое',
    hidden: 'слой скрыт',
  },
}
