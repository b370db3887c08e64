/** The languages of the map's own countries, in the order in which a name is looked for. */
const LOCAL = ['ky', 'tg', 'uz', 'kk', 'tk', 'fa'] as const

const OF_COUNTRY: Readonly<Record<string, string>> = {
  KG: 'ky',
  TJ: 'tg',
  UZ: 'uz',
  KZ: 'kk',
  TM: 'tk',
  AF: 'fa',
  IR: 'fa',
  RU: 'ru',
}

/** Of these languages, those that the data writes in Cyrillic. */
const CYRILLIC: readonly string[] = ['ky', 'tg', 'kk', 'ru']

interface Named {
  readonly name: string
  /** By BCP 47 language. */
  readonly names: Readonly<Record<string, string>>
  /** ISO 3166-1 alpha-2, where it lies in one country. */
  readonly country?: string | null | undefined
}

export interface Name {
  readonly text: string
  readonly language: string
}

/**
 * The name in a language (BCP 47), or with `local` in the one that is spoken there; where
 * nobody has written it down, the English one.
 */
export function nameIn({ name, names, country }: Named, language: string): Name {
  const wanted = wantedIn(language, country)
  const found = wanted.find((code) => names[code] !== undefined)
  if (found === undefined) return { text: name, language: 'en' }
  return { text: names[found] ?? name, language: found }
}

/**
 * Few names abroad are written down in Kyrgyz. Those of the neighbours stand in where they are
 * in Cyrillic, which whoever reads Kyrgyz can read; where they are not, the English name does.
 */
function wantedIn(language: string, country: Named['country']): readonly string[] {
  if (language === 'local') return spoken(country)
  if (language !== 'ky') return [language]
  return ['ky', ...spoken(country).filter((code) => CYRILLIC.includes(code))]
}

/** In one country its own language and no neighbour's; across borders, whichever there is. */
function spoken(country: string | null | undefined): readonly string[] {
  if (country === null || country === undefined) return LOCAL
  const own = OF_COUNTRY[country]
  return own === undefined ? [] : [own]
}
