import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/formats/csv'
import { parseCsv } from '../../src/formats/csvText'
import type { Story } from '../../src/formats/format'
import { asWritten, neutralised } from '../../src/formats/spreadsheet'
import type { PlaceGeometry } from '../../src/model/types'
import { annotation, layer, place } from '../fixtures/story'
import { arbitraryStory } from './arbitraryStory'
import { arbitraryText } from './arbitraryText'
import { testLaws } from './laws'
import { placesOf, read } from './reading'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(csv)

const written = (story: Story) => String(csv.format?.(story).content)
const rowsOf = (content: string) => parseCsv(content, '').value.rows.map(({ cells }) => cells)

describe('a table', () => {
  test('has one row for each annotation, in their order, and one for each place that has none', () => {
    const story = {
      ...SMALL_STORY,
      annotations: { speakers: [], annotations: SMALL_STORY.annotations.annotations.slice(0, 1) },
    }
    const rows = rowsOf(written(story)).map((cells) => [
      cells.get('annotation'),
      cells.get('place'),
    ])
    expect(rows).toEqual([
      ['title-kant', 'kant'],
      ['', 'south'],
      ['', 'new-base'],
    ])
  })

  test('has each annotation in one row, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const ids = rowsOf(written(story)).map((cells) => cells.get('annotation'))
        expect(ids.filter((id) => id !== '')).toEqual(
          story.annotations.annotations.map(({ id }) => id),
        )
      }),
    )
  })

  test('shows the passage that a reader sees, though the text is left out', () => {
    const [kant, base] = rowsOf(written(SMALL_STORY))
    expect(kant?.get('excerpt')).toBe('A base near Kant 🛩')
    expect(base?.get('excerpt')).toBe('A new one, in the south of the country, would be large.')
  })

  test('has degrees for a point, well-known text for a line or an area, neither for nowhere', () => {
    const cells = rowsOf(written(SMALL_STORY)).map((row) => [
      row.get('place'),
      row.get('latitude'),
      row.get('longitude'),
      row.get('geometry')?.slice(0, 13),
    ])
    expect(cells).toEqual([
      ['kant', '42.89', '74.85', ''],
      ['new-base', '', '', ''],
      ['south', '', '', 'POLYGON ((70 '],
      // Once is enough.
      ['south', '', '', ''],
      ['south', '', '', ''],
    ])
  })

  test('goes on in further rows where a shape is too long for a cell of a spreadsheet', () => {
    const ring = Array.from({ length: 5000 }, (_, at) => [at / 100, (at % 7) / 1e5])
    const geometry: PlaceGeometry = { type: 'Polygon', coordinates: [[...ring, [0, 0]]] }
    const places = [place('long', geometry)]
    const story = {
      ...SMALL_STORY,
      annotations: { speakers: [], annotations: [annotation('a', 'long', '|Kant|')] },
      layers: [{ layer: layer('areas'), places }],
    }
    const content = written(story)
    const rows = rowsOf(content)
    expect(rows.map((row) => [row.get('annotation'), row.get('geometry_part')])).toEqual([
      ['a', '1 of 3'],
      ['', '2 of 3'],
      ['', '3 of 3'],
    ])
    expect(
      Math.max(...rows.flatMap((row) => [...row.values()].map((cell) => cell.length))),
    ).toBeLessThan(32_768)
    expect(placesOf(read(csv, content, 'table.csv').value)).toEqual(places)
  })

  test('of the real story holds all but the text, and says what it leaves out', () => {
    const { losses = [] } = csv.format?.(REAL_STORY) ?? {}
    expect(losses.map(({ path, message }) => `${path} ${message}`)).toContain(
      'article is left out: a table holds the annotations, not the text',
    )
    const { value, issues } = read(csv, written(REAL_STORY), 'table.csv')
    expect(issues).toEqual([])
    expect(value.annotations).toEqual(REAL_STORY.annotations)
    const byId = (story: Story) => placesOf(story).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(value)).toEqual(byId(REAL_STORY))
    const longest = rowsOf(written(REAL_STORY)).flatMap((row) =>
      [...row.values()].map(({ length }) => length),
    )
    expect(Math.max(...longest)).toBeLessThan(32_768)
  })

  test.each([
    [
      'nobody speaks',
      { annotations: { ...SMALL_STORY.annotations, annotations: [] } },
      'speakers.Aida Asanova is left out: no annotation names them',
    ],
    ['a layer is empty', {}, 'layers.borders is left out: no row is in an empty layer'],
  ])('tells what it leaves out where %s', (_, rest, expected) => {
    const { losses = [] } = csv.format?.({ ...SMALL_STORY, ...rest }) ?? {}
    expect(losses.map(({ path, message }) => `${path} ${message}`)).toContain(expected)
  })

  test('may begin with a byte order mark, and be read with it', () => {
    const marked = String(csv.format?.(SMALL_STORY, { byteOrderMark: true }).content)
    expect(marked).toBe(`\ufeff${written(SMALL_STORY)}`)
    expect(read(csv, marked, 'table.csv')).toEqual(read(csv, written(SMALL_STORY), 'table.csv'))
    expect(read(csv, new TextEncoder().encode(marked), 'table.csv')).toEqual(
      read(csv, written(SMALL_STORY), 'table.csv'),
    )
  })

  test('has lines that end as RFC 4180 wants', () => {
    expect(written(SMALL_STORY).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(written(SMALL_STORY)).toMatch(/\r\n$/u)
  })
})

const FORMULAS = [
  ...['=1+1', '+7', '-7', '@SUM(1)', '\t=1', '\r=1', '\n=1', '"=1"', "'=1", "''=1", ' =1'],
  ...[
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '"+7',
    '=HYPERLINK("https://example.org")',
    '"\t1',
    '-',
    '=cmd|x',
  ],
]

describe('a spreadsheet takes nothing for a formula', () => {
  test.each(FORMULAS)('%j is text, and comes back as it was', (cell) => {
    expect(neutralised(cell)).toBe(`'${cell}`)
    expect(asWritten(neutralised(cell))).toBe(cell)
  })

  test.each(['Kant', "'Kant'", "it's", '42', 'a=b', 'a-b', '«-7»', ''])(
    '%j is as it is',
    (cell) => {
      expect(neutralised(cell)).toBe(cell)
      expect(asWritten(cell)).toBe(cell)
    },
  )

  test('any cell comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), arbitraryText), (cell) => {
        expect(asWritten(neutralised(cell))).toBe(cell)
      }),
    )
  })

  test('no cell of any story begins like one, but for degrees that are negative numbers', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const cells = rowsOf(written(story)).flatMap((row) => [...row])
        const risky = cells.filter(([, cell]) => /^[=+\-@\t\r\n]/u.test(cell))
        expect(risky.filter(([name]) => name !== 'latitude' && name !== 'longitude')).toEqual([])
        expect(risky.filter(([, cell]) => !Number.isFinite(Number(cell)))).toEqual([])
      }),
    )
  })
})
