import type { Format, FormatId } from './format'

/** A format as a menu and a command line list it; its code is loaded when it is asked for. */
export interface FormatEntry {
  readonly id: FormatId
  readonly title: string
  /** What it is for, in a line. */
  readonly purpose: string
  readonly extension: string
  readonly writes: boolean
  readonly reads: boolean
  /** By what only this format has; of two that fit, the first in the table is taken. */
  readonly looksLike: (text: string) => boolean
  readonly load: () => Promise<Format>
}

/** In the order of a menu. */
export const FORMATS: readonly FormatEntry[] = [
  {
    id: 'story',
    title: 'Whole story',
    purpose: 'text, annotations and places, to keep or to publish elsewhere',
    extension: '.zip',
    writes: true,
    reads: true,
    looksLike: (text) => text.startsWith('PK\u0003\u0004'),
    load: async () => (await import('./wholeStory')).wholeStory,
  },
  {
    id: 'geojson',
    title: 'GeoJSON',
    purpose: 'for maps and geographic tools such as QGIS',
    extension: '.geojson',
    writes: true,
    reads: true,
    looksLike: (text) =>
      has(text, /"(?:features|geometry|coordinates)"/u) &&
      !isLinkedPlaces(text) &&
      !isAnnotation(text),
    load: async () => (await import('./geojson')).geojson,
  },
  {
    id: 'recogito-jsonld',
    title: 'Recogito 2, JSON-LD',
    purpose: 'annotations made in Recogito 2',
    extension: '.jsonld',
    writes: false,
    reads: true,
    looksLike: (text) =>
      isAnnotation(text) && has(text, /"generator"/u) && has(text, /"generated"/u),
    load: async () => (await import('./recogitoJsonld')).recogitoJsonld,
  },
  {
    id: 'recogito-studio',
    title: 'Recogito Studio',
    purpose: 'annotations made in Recogito Studio, with geotags',
    extension: '.json',
    writes: false,
    reads: true,
    looksLike: (text) => isAnnotation(text) && /"purpose"\s*:\s*"geotagging"/u.test(text),
    load: async () => (await import('./recogitoStudio')).recogitoStudio,
  },
  {
    id: 'web-annotation',
    title: 'Web Annotation',
    purpose: 'for annotation tools: the exact words, in W3C’s JSON-LD',
    extension: '.annotations.jsonld',
    writes: true,
    reads: true,
    looksLike: isAnnotation,
    load: async () => (await import('./webAnnotation')).webAnnotation,
  },
  {
    id: 'linked-places',
    title: 'Linked Places',
    purpose: 'for gazetteers such as the World Historical Gazetteer',
    extension: '.places.jsonld',
    writes: true,
    reads: true,
    looksLike: isLinkedPlaces,
    load: async () => (await import('./linkedPlaces')).linkedPlaces,
  },
  {
    id: 'tei',
    title: 'TEI P5',
    purpose: 'for editions and corpora: the text, with its places marked in it',
    extension: '.tei.xml',
    writes: true,
    reads: true,
    looksLike: (text) => /<(?:\w+:)?TEI[\s>]/u.test(text),
    load: async () => (await import('./tei')).tei,
  },
  {
    id: 'kml',
    title: 'KML',
    purpose: 'for Google Earth and other globes',
    extension: '.kml',
    writes: true,
    reads: true,
    looksLike: (text) => /<(?:\w+:)?kml[\s>]/u.test(text),
    load: async () => (await import('./kml')).kml,
  },
  {
    id: 'recogito-csv',
    title: 'Recogito 2, CSV',
    purpose: 'annotations made in Recogito 2',
    extension: '.csv',
    writes: false,
    reads: true,
    looksLike: (text) => hasColumns(text, ['uuid', 'quote_transcription']),
    load: async () => (await import('./recogitoCsv')).recogitoCsv,
  },
  {
    id: 'csv',
    title: 'CSV',
    purpose: 'for spreadsheets: a row for each mention',
    extension: '.csv',
    writes: true,
    reads: true,
    looksLike: (text) =>
      hasColumns(text, ['place', 'mention']) || hasColumns(text, ['name', 'lat']),
    load: async () => (await import('./csv')).csv,
  },
]

/** What a file seems to be; null where it looks like nothing that is read here. */
export function detectFormat(content: string | Uint8Array): FormatEntry | null {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return FORMATS.find(({ reads, looksLike }) => reads && looksLike(text)) ?? null
}

function isLinkedPlaces(text: string): boolean {
  return has(text, /"@context"/u) && has(text, /"features"/u)
}

function isAnnotation(text: string): boolean {
  return /"type"\s*:\s*\[?\s*"Annotation(?:Collection|Page)?"/u.test(text)
}

/** Its first line names them, whatever stands between. */
function hasColumns(text: string, columns: readonly string[]): boolean {
  const [first = ''] = /^[^\r\n]*/u.exec(text.replace(/^\ufeff/u, '').toLowerCase()) ?? []
  const names = first.split(/[,;\t]/u).map((name) => name.replaceAll('"', '').trim())
  return columns.every((column) => names.includes(column))
}

/** Inside a text of JSON a quotation mark has a backslash: this finds members only. */
function has(text: string, member: RegExp): boolean {
  return new RegExp(`${member.source}\\s*:`, 'u').test(text)
}
