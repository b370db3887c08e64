import type { Translations } from '../model/types'

/** The columns of our table, in the order in which people read them. */
export const COLUMNS = [
  ...(['story', 'annotation', 'mention', 'mention_prefix', 'mention_suffix'] as const),
  ...(['speaker', 'speaker_names', 'pronoun', 'speech', 'sense', 'excerpt'] as const),
  ...(['passage', 'passage_prefix', 'passage_suffix'] as const),
  ...(['place', 'name', 'names', 'kind', 'kinds', 'country', 'certainty'] as const),
  ...([
    'latitude',
    'longitude',
    'geometry',
    'geometry_part',
    'shape',
    'shapes',
    'within',
    'facts',
  ] as const),
  ...(['source', 'source_url', 'source_version', 'source_id', 'licence'] as const),
  ...(['layer', 'layer_number', 'layer_title', 'layer_titles', 'layer_file', 'drawing'] as const),
  ...(['legend', 'legends'] as const),
] as const

export type Column = (typeof COLUMNS)[number]

export type Cells = Readonly<Partial<Record<Column, string>>>

/** A row of a table of annotations or places: cells by our names for the columns. */
export interface CsvRow {
  readonly path: string
  readonly cell: (column: Column) => string
}

/** What the rows of one place say in a column, if any does. */
export type Said = (column: Column) => string | undefined

/** In these a minus is a sign, and what follows it is written by us. */
export const NUMBERS: readonly Column[] = ['latitude', 'longitude']

/** What others call them. */
export const OTHER_NAMES: Readonly<Record<string, Column>> = {
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
  long: 'longitude',
  title: 'name',
  quote: 'mention',
  exact: 'mention',
  prefix: 'mention_prefix',
  suffix: 'mention_suffix',
  wkt: 'geometry',
}

/** Several in one cell, with "|" between them and a backslash before what is none. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/[\\|]/gu, '\\$&')).join('|')
}

export function splitList(cell: string): readonly string[] {
  if (cell === '') return []
  const items: string[] = ['']
  for (const [part] of cell.matchAll(/\\[\s\S]?|[^\\|]+|\|/gu)) {
    if (part === '|') items.push('')
    else
      items.push(`${items.pop()}${part.length > 1 && part.startsWith('\\') ? part.slice(1) : part}`)
  }
  return items
}

/** "Кант@ky|Кант@ru": the same text in other languages. */
export function joinTranslations(translations: Translations | undefined): string {
  return joinList(
    Object.entries(translations ?? {}).map(([language, words]) => `${words}@${language}`),
  )
}

/** Undefined where there are none: the model tells that from none yet. */
export function splitTranslations(cell: string): Translations | undefined {
  if (cell === '') return undefined
  const entries = splitList(cell).map((item) => {
    const at = item.lastIndexOf('@')
    return at < 1 ? ['und', item] : [item.slice(at + 1), item.slice(0, at)]
  })
  return Object.fromEntries(entries)
}
