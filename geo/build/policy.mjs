/**
 * Which country a Natural Earth unit is drawn in, which inner lines are marked as disputed,
 * and how finely each unit is drawn. Natural Earth draws who controls a place; this map draws the
 * borders recognised in the United Nations and marks the lines of control inside them.
 */

export const coreCountries = ['AFG', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']

/** The window drawn at 1:10 million: west, south, east, north. */
export const region = [44, 28, 90, 56]

const unitCountry = {
  // UN General Assembly resolution 68/262. Natural Earth puts both in Russia.
  'RUS-283': 'UKR', // Crimea
  'RUS-5482': 'UKR', // Sevastopol
}

const mergedInto = {
  KAB: 'KAZ', // Baikonur: leased by Russia, Kazakh territory
  SOL: 'SOM', // Somaliland
  CYN: 'CYP', // Northern Cyprus
  ESB: 'CYP', WSB: 'CYP', // British base areas on Cyprus, too small for this scale
  USG: 'CUB', // Guantanamo Bay, leased
  ALD: 'FIN',
}

/** Units set apart inside a country: the line around them is drawn, as disputed. */
const setApart = {
  'RUS-283': 'Crimea', 'RUS-5482': 'Crimea', 'GEO-3015': 'Abkhazia', 'SOL+00?': 'Somaliland',
  'CYN+00?': 'Northern Cyprus', 'MDA-1628': 'Transnistria', 'MDA-1638': 'Transnistria',
}

export const countryOf = ({ adm1_code, adm0_a3 }) => unitCountry[adm1_code] ?? mergedInto[adm0_a3] ?? adm0_a3
export const groupOf = ({ adm1_code }) => setApart[adm1_code] ?? ''

/**
 * Simplification of inner lines: bends below this many metres are dropped. The outlines of the core
 * countries are never simplified, whatever stands here.
 */
const innerTolerance = { KGZ: 0, TJK: 0, AFG: 1_200, TKM: 1_000, UZB: 800, KAZ: 1_500 }

export function toleranceOf(country, [west, south, east, north]) {
  if (country in innerTolerance) return innerTolerance[country]
  if (country === 'ATA') return 100_000
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  if (x > region[0] - 3 && x < region[2] + 3 && y > region[1] - 3 && y < region[3] + 3) return NEAR
  return x > -15 && x < 150 && y > 0 ? MIDDLE : FAR
}

/** Metres; judged by eye: the neighbours keep about a third of their points, the rest bears a look at zoom 4. */
export const NEAR = 2_500
const MIDDLE = 24_000
const FAR = 80_000

/** Polygons smaller than this many km² are left out, unless they are a country's largest. */
export const smallestIsland = { near: 30, far: 2500 }
