import { parseAnnotation } from '../model/parseAnnotations'
import { parseLayers } from '../model/parseLayers'
import type { Issue, Parsed } from '../model/types'
import { COLUMNS, type CsvRow, OTHER_NAMES } from './csvColumns'
import { parseCsv, type Row } from './csvText'
import type { FileContent, Story } from './format'
import { layersIn, speakersIn } from './readCsvLists'
import { readCsvPlace } from './readCsvPlace'
import { nothing, readText } from './readFile'
import { Slugs, storyIdOf, toSlug } from './slugs'
import { asWritten } from './spreadsheet'
import { assemble, type Parts } from './storyMember'

export function readCsv(input: FileContent, file: string): Parsed<Story> {
  const text = readText(input, file)
  if (text.value === null) return nothing(file, text.issues)
  const table = parseCsv(text.value, file)
  const names = new Set(table.value.columns.map(ourName))
  if (!names.has('place') && !names.has('name')) {
    const message = 'expected a table with the columns "place" (or "name") and "mention"'
    return nothing(file, [...table.issues, { file, path: 'row 1', message }])
  }
  const { value, issues } = readRows(
    table.value.rows.map((row) => toCsvRow(row, names.has('name'))),
    file,
  )
  return { value, issues: [...table.issues, ...unknown(names, file), ...issues] }
}

function ourName(column: string): string {
  return OTHER_NAMES[column] ?? column
}

/** A table without names calls its places by their ids. */
function toCsvRow({ cells, path }: Row, hasNames: boolean): CsvRow {
  const ours = new Map([...cells].map(([name, cell]) => [ourName(name), asWritten(cell)]))
  if (!hasNames) ours.set('name', ours.get('place') ?? '')
  return { path, cell: (column) => ours.get(column) ?? '' }
}

function unknown(names: ReadonlySet<string>, file: string): readonly Issue[] {
  return [...names]
    .filter((name) => name !== '' && !(COLUMNS as readonly string[]).includes(name))
    .map((name) => ({ file, path: 'row 1', message: `the column "${name}" is not used` }))
}

function readRows(rows: readonly CsvRow[], file: string): Parsed<Story> {
  const slugs = new Slugs()
  const idOf = ({ cell }: CsvRow) => {
    const theirs = cell('place') || cell('name')
    return theirs === '' ? '' : slugs.of(theirs, 'place')
  }
  const byPlace = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const own = byPlace.get(idOf(row))
    if (own === undefined) byPlace.set(idOf(row), [row])
    else own.push(row)
  }
  const places = [...byPlace].map(([id, own]) => readCsvPlace(id, own, file))
  const annotations = readAnnotations(rows, idOf, file)
  const layers = parseLayers(layersIn(rows), file)
  const member = {
    id: toSlug(rows[0]?.cell('story') ?? '') ?? storyIdOf(file),
    article: null,
    speakers: speakersIn(rows),
    layers: layers.value,
    order: annotations.annotations.map(({ id }) => id),
    unplaced: [],
  }
  const found: Parts = { placed: places.flatMap(({ placed }) => placed), ...annotations }
  const story = assemble(member.id, member, [found], file)
  const issues = [...places, annotations, layers, story].flatMap((part) => part.issues)
  return { value: story.value, issues }
}

function readAnnotations(rows: readonly CsvRow[], idOf: (row: CsvRow) => string, file: string) {
  const slugs = new Slugs()
  const parsed = rows
    .filter(({ cell }) => cell('mention') !== '')
    .map((row) =>
      parseAnnotation(
        {
          id: slugs.fresh(row.cell('annotation'), 'mention'),
          place: idOf(row),
          mention: quoteIn(row, 'mention'),
          ...(row.cell('passage') === '' ? {} : { passage: quoteIn(row, 'passage') }),
          speaker: row.cell('speaker') || null,
          speech: row.cell('speech') || 'narration',
          sense: row.cell('sense') || 'location',
        },
        file,
        row.path,
      ),
    )
  return {
    annotations: parsed.map(({ value }) => value).filter((value) => value !== null),
    named: [],
    issues: parsed.flatMap(({ issues }) => issues),
  }
}

function quoteIn({ cell }: CsvRow, column: 'mention' | 'passage') {
  return {
    type: 'TextQuoteSelector',
    exact: cell(column),
    prefix: cell(`${column}_prefix`),
    suffix: cell(`${column}_suffix`),
  }
}
