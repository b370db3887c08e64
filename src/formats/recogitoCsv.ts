import type { Issue, Parsed } from '../model/types'
import { parseCsv, type Row } from './csvText'
import type { FileContent, Format, ReadOptions, Story } from './format'
import { nothing, readText } from './readFile'
import { storyOf } from './recogito'
import type { Tag } from './recogitoTag'

/** The table that Recogito 2 exports: a row for each annotation, all of it in quotation marks. */
export const recogitoCsv: Format = {
  id: 'recogito-csv',
  extension: '.csv',
  mediaType: 'text/csv',
  parse,
}

const NEEDED = ['uuid', 'quote_transcription', 'anchor', 'type']

function parse(input: FileContent, file: string, options: ReadOptions = {}): Parsed<Story> {
  const text = readText(input, file)
  if (text.value === null) return nothing(file, text.issues)
  const { value, issues } = parseCsv(text.value, file)
  const missing = NEEDED.filter((name) => !value.columns.includes(name))
  if (missing.length > 0) {
    const message = `is no table of Recogito: no column ${missing.join(', ').toUpperCase()}`
    return nothing(file, [...issues, { file, path: 'row 1', message }])
  }
  const read = value.rows.map((row) => readRow(row, file))
  const tags = read.flatMap(({ tag }) => (tag === null ? [] : [tag]))
  const told = [...issues, ...read.flatMap((one) => one.issues), ...severalTexts(value.rows, file)]
  return storyOf(tags, told, file, options)
}

interface ReadRow {
  readonly tag: Tag | null
  readonly issues: readonly Issue[]
}

function readRow({ cells, path }: Row, file: string): ReadRow {
  const cell = (name: string) => cells.get(name) ?? ''
  const refuse = (message: string) => ({ tag: null, issues: [{ file, path, message }] })
  const exact = cell('quote_transcription')
  if (cell('type') !== 'PLACE') return refuse(notPlace(cell('type')))
  if (!/\S/u.test(exact)) return refuse(`quotes no words: it marks ${cell('anchor')}`)
  const start = offsetIn(cell('anchor'))
  const [name, ...otherNames] = listIn(cell('vocab_label'))
  const tag: Tag = {
    path,
    theirId: cell('uuid'),
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    span: start === null ? null : { start, end: start + exact.length },
    place: {
      address: cell('uri') || null,
      name: name ?? null,
      geometry: pointIn(cell('lng'), cell('lat')),
      properties: { kind: cell('place_type').split(',').join(', ') },
    },
    unused: unusedIn(cell, otherNames, start),
  }
  return { tag, issues: [] }
}

function notPlace(type: string): string {
  return type === '' ? 'names no place' : `is of type ${type}, not PLACE`
}

/** "char-offset:231"; other anchors are about images, tables and TEI. */
function offsetIn(anchor: string): number | null {
  const [, digits] = /^char-offset:(\d+)$/u.exec(anchor) ?? []
  return digits === undefined ? null : Number(digits)
}

function listIn(cell: string): readonly string[] {
  return cell.split('|').filter((item) => /\S/u.test(item))
}

/** The point that Recogito sets on its map, also for what its gazetteer has as an area. */
function pointIn(longitude: string, latitude: string): unknown {
  if (longitude === '' || latitude === '') return null
  return { type: 'Point', coordinates: [Number(longitude), Number(latitude)] }
}

const LEFT = [
  ...['vocab_temporal_bounds', 'verification_status', 'tags', 'comments'],
  ...['group_id', 'group_order'],
]

function unusedIn(
  cell: (name: string) => string,
  names: readonly string[],
  start: number | null,
): readonly string[] {
  const left = LEFT.filter((name) => cell(name) !== '')
  return [
    ...(start === null ? [`the anchor ${cell('anchor')}`] : []),
    ...names.map((name) => `the name "${name}"`),
    ...left.map((name) => `${name.toUpperCase()} "${listIn(cell(name)).join('", "')}"`),
  ]
}

/** A document of several parts is one table; a story has one text. */
function severalTexts(rows: readonly Row[], file: string): readonly Issue[] {
  const texts = new Set(rows.map(({ cells }) => cells.get('file') ?? ''))
  if (texts.size < 2) return []
  const message = `is about ${texts.size} texts (${[...texts].join(', ')}), read as one story`
  return [{ file, path: 'FILE', message }]
}
