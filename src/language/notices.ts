import type { Language } from '../view/view'

/**
 * What any reader may meet, by its English, `{}` standing for what differs. What is wrong inside
 * a file of the project is for those who write it, and stays in English.
 */
type Translations = Readonly<Record<string, string>>

const RU: Translations = {
  'This link': 'Эта ссылка',
  card: 'карточка',
  filter: 'фильтр',
  tour: 'тур по тексту',
  embed: 'встроенный вид',
  gestures: 'жесты',
  sheet: 'лист',
  find: 'поиск',
  share: 'ссылки',
  download: 'скачивание',
  print: 'печать',
  help: 'справка',
  menu: 'меню',
  speakers: 'кто что говорит',
  'names and signs': 'названия и знаки',
  'street detail': 'подробная карта',

  '"{}" is not an id': '«{}» — не идентификатор',
  'expected zoom/latitude/longitude, found "{}"':
    'ожидались масштаб/широта/долгота, а найдено «{}»',
  'expected {}, found "{}"': 'ожидалось одно из: {}; найдено «{}»',
  '"{}" is not a place the map can look at': 'карта не может показать «{}»',
  'this article has no place "{}"': 'в этой статье нет места «{}»',
  'this article has no passage "{}"': 'в этой статье нет отрывка «{}»',
  'the passage "{}" is about another place': 'отрывок «{}» — о другом месте',
  'there is no layer "{}"': 'слоя «{}» нет',
  'nobody in this article is called "{}"': 'в этой статье нет никого по имени «{}»',
  'could not be loaded': 'не удалось загрузить',
  'could not be loaded (no connection)': 'не удалось загрузить (нет связи)',
  'could not be loaded (HTTP {})': 'не удалось загрузить (HTTP {})',
  '{} could not be loaded (HTTP {})': 'не удалось загрузить {} (HTTP {})',
  'could not be loaded, so that the page stays in the language it has':
    'не удалось загрузить; язык страницы остаётся прежним',
  'could not be loaded, so that the map that is part of the page stays':
    'не удалось загрузить; остаётся карта самой страницы',
  'does not exist': 'не существует',
}

const KY: Translations = {
  'This link': 'Бул шилтеме',
  card: 'карточка',
  filter: 'чыпка',
  tour: 'текст боюнча саякат',
  embed: 'кыстарылган көрүнүш',
  gestures: 'жаңсоолор',
  sheet: 'барак',
  find: 'издөө',
  share: 'шилтемелер',
  download: 'жүктөп алуу',
  print: 'басып чыгаруу',
  help: 'жардам',
  menu: 'меню',
  speakers: 'ким эмне дейт',
  'names and signs': 'аталыштар жана белгилер',
  'street detail': 'толук карта',

  '"{}" is not an id': '«{}» идентификатор эмес',
  'expected zoom/latitude/longitude, found "{}"':
    'масштаб/кеңдик/узундук күтүлгөн, бирок «{}» табылды',
  'expected {}, found "{}"': 'булардын бири күтүлгөн: {}; бирок «{}» табылды',
  '"{}" is not a place the map can look at': 'карта «{}» дегенди көрсөтө албайт',
  'this article has no place "{}"': 'бул макалада «{}» деген жер жок',
  'this article has no passage "{}"': 'бул макалада «{}» деген үзүндү жок',
  'the passage "{}" is about another place': '«{}» үзүндүсү башка жер жөнүндө',
  'there is no layer "{}"': '«{}» деген катмар жок',
  'nobody in this article is called "{}"': 'бул макалада «{}» аттуу эч ким жок',
  'could not be loaded': 'жүктөлбөй калды',
  'could not be loaded (no connection)': 'жүктөлбөй калды (байланыш жок)',
  'could not be loaded (HTTP {})': 'жүктөлбөй калды (HTTP {})',
  '{} could not be loaded (HTTP {})': '{} жүктөлбөй калды (HTTP {})',
  'could not be loaded, so that the page stays in the language it has':
    'жүктөлбөй калды; барактын тили мурдагыдай калат',
  'could not be loaded, so that the map that is part of the page stays':
    'жүктөлбөй калды; барактын өз картасы калат',
  'does not exist': 'жок',
}

const TRANSLATIONS: Readonly<Record<Language, Translations>> = { en: {}, ru: RU, ky: KY }

/** A notice, or the name of what it is about, in a language; null where it is in English only. */
export function translateNotice(language: Language, english: string): string | null {
  for (const [template, translation] of Object.entries(TRANSLATIONS[language])) {
    const found = match(template, english)
    if (found !== null) return fill(translation, found)
  }
  return null
}

/** What stands for the gaps of the template, or null where it is another sentence. */
function match(template: string, text: string): readonly string[] | null {
  const parts = template.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  return new RegExp(`^${parts.join('(.*)')}$`, 'su').exec(text)?.slice(1) ?? null
}

function fill(template: string, values: readonly string[]): string {
  const [first = '', ...rest] = template.split('{}')
  return rest.reduce((text, part, index) => text + (values[index] ?? '') + part, first)
}
