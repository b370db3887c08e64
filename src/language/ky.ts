import { number, plural } from './plural'
import type { Words } from './words'

export const ky: Words = {
  language: 'ky',
  tagline: 'Борбордук Азия картада жана текстте',
  pageNavigation: 'Барак',
  places: 'Жерлер',
  credits: 'Булактар',
  darkTheme: 'Караңгы тема',
  interfaceLanguage: 'Тил',
  find: 'Жерди же үзүндүнү табуу',
  share: 'Бөлүшүү жана цитата',
  download: 'Жүктөп алуу',
  print: 'Басып чыгаруу',
  keys: 'Баскычтар',
  menu: 'Меню',
  skipToArticle: 'Макаланын текстине',
  skipToPlaces: 'Жерлердин тизмесине',
  widthOfText: 'Тексттин туурасы',
  close: 'Жабуу',

  article: 'Макала',
  loadingArticle: 'Макала жүктөлүүдө…',
  articleMissing: 'Макаланын текстин көрсөтүү мүмкүн болгон жок.',
  articleAbsent: 'Мындай макала жок',
  articleAbsentWhy: (id) => `Шилтеме «${id}» макаласына алып барат, бирок ал бул жерде жок.`,
  firstArticle: 'Биринчи макаланы окуу',
  tryAgain: 'Кайталоо',
  noMentions: 'Бул макаланын сөздөрү жерлерге азырынча байланган эмес. Белгилүү жерлер:',
  hint: ['Сөздү же картаны басыңыз', ': бири экинчисине алып барат'],
  placesHeading: 'Макаладагы жерлер',
  hiddenOnMap: 'картада жашырылган',

  headline: 'башы',
  paragraph: (number) => `${number}-абзац`,
  theArticle: 'Макала',
  says: (speech, pronoun) => {
    if (pronoun === null) return 'өз атынан'
    return speech === 'reported' ? 'макаланын айтуусунда' : 'өз сөзү'
  },
  stateAsActor: 'бул жерде картадагы чекит эмес, мамлекет айтылып жатат',
  shape: {
    exact: {
      point: 'Так чекит',
      line: 'Өз масштабында так сызык',
      area: 'Өз масштабында так чек',
    },
    approximate: {
      point: 'Болжолдуу чекит',
      line: 'Болжолдуу сызык',
      area: 'Болжолдуу чек',
    },
    vague: {
      point: 'Ушул чекиттин айланасында',
      line: 'Ушул сызыктын боюнда',
      area: 'Чеги так эмес аймак',
    },
  },
  noSiteNamed: 'Жери аталган эмес',
  passages: (count) => plural('ky', count, { other: 'үзүндү' }),
  passagesOf: (shown, count) => `${number('ky', count)} ичинен ${ky.passages(shown)}`,

  whoSaysWhat: 'Ким эмне дейт',
  tour: 'Текст боюнча саякат',
  followText: 'Карта текстти ээрчийт',
  followAgain: 'Текстти кайра ээрчүү',

  passageOf: (index, count) => `${count} үзүндүнүн ${index}-си`,
  readInArticle: 'Макаладан окуу',
  cite: 'Цитата',
  previousPassage: 'Мурунку үзүндү',
  nextPassage: 'Кийинки үзүндү',
  of: (index, count) => `${count} ичинен ${index}`,
  noWords: 'Макалада бул жер жөнүндө айтылган эмес.',
  layerIsHidden: (title) => `«${title}» катмары картада жашырылган.`,
  showLayer: 'Катмарды көрсөтүү',
  inPlace: 'Жайгашкан жери:',
  somewhereIn: 'Ушул аймакта:',
  drawnFrom: 'Чектин булагы:',
  publicDomain: 'Коомдук мүлк',

  notices: 'Билдирүүлөр',
  dismiss: 'Жашыруу',
  more: (count) => `Дагы ${count}.`,

  map: 'Карта',
  mapOfPlaces: 'Макаладагы жерлердин картасы',
  mapKeys: 'Жебелер картаны жылдырат, плюс менен минус масштабды өзгөртөт, Tab жерлерди аралайт.',
  mapFailed: (reason) => `Картаны көрсөтүү мүмкүн болгон жок: ${reason}. Текст ансыз да толук.`,
  zoomIn: 'Жакындатуу',
  zoomOut: 'Алыстатуу',
  wholeStory: 'Бардык жерлерди көрсөтүү',
  fullScreen: 'Толук экран',
  leaveFullScreen: 'Толук экрандан чыгуу',
  mapTools: 'Аталыштар, сызгыч жана белгилер',
  inThisArticle: 'Бул макалада',
  neverPinned: 'тизмеде бар, картада белгиленген эмес',
  kilometres: (length) => `${number('ky', length, length < 10 && length % 1 !== 0 ? 1 : 0)} км`,
  metres: (length) => `${number('ky', length)} м`,
  drawnAtScale: 'маалыматтын масштабы 1:10 000 000',
  middle: 'Ортосу:',
  position: (latitude, north, longitude, east) =>
    `${latitude}° ${north ? 'түн.' : 'түш.'} к., ${longitude}° ${east ? 'чыг.' : 'бат.'} у.`,

  creditsText: 'Текст жөнүндө',
  creditsMap: 'Карта жөнүндө',
  sourceNotes: {
    naturalEarth:
      'чек аралар, облустар, дарыялар жана көлдөр; мөңгүлөр 1:50 000 000 масштабында; коомдук мүлк',
    geonames: 'шаарлар; CC BY 4.0',
    ourAirports: 'аэродром; коомдук мүлк',
    srtm: '2 бурчтук мүнөт кадамы менен алынган бийиктиктер; коомдук мүлк',
  },
  madeWith: ['Негизи:', 'жана башка эркин программалар:', 'лицензиялар'],
  bordersNote:
    'Чек аралар Natural Earth маалыматынан 1:10 000 000 масштабында алынган, андагы аталыштар 2019–2022-жылдарга туура келет; алар айрым келишимдерден, анын ичинде 2025-жылдагы кыргыз-тажик келишиминен эски. Талаштуулары жана тактала электери үзүк сызык менен берилген: Кашмирде, Кытай менен Индиянын ортосунда, Крымдын, Абхазиянын жана башка аймактардын айланасында. Крым Украинанын курамында көрсөтүлгөн (БУУнун Башкы Ассамблеясынын 68/262 резолюциясы). Эч бир сызык кимдир бирөөнүн дооматы жөнүндө пикирди билдирбейт.',
  aralNote: 'Арал деңизи 2000-жылдардын башындагыдай тартылган; андан бери ал кичирейген.',

  clearFilter: 'Чыпканы тазалоо',
  filteredOut: (reasons) => `Чыпкадан өткөн жок: ${reasons}.`,
  filteredBy: {
    speaker: 'муну башка бирөө айтат',
    speech: 'бул башкача айтылган',
    sense: 'аталыш башка мааниде колдонулган',
    layer: 'катмары жашырылган',
  },
}
