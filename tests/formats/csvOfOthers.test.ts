import { describe, expect, test } from 'vitest'
import { csv } from '../../src/formats/csv'
import { placesOf, read, told } from './reading'
import { SMALL_STORY } from './stories'

const messages = (content: string) => told(read(csv, content, 'table.csv').issues)

describe('CSV of others', () => {
  test('may be small, with semicolons, decimal commas and names of its own for columns', () => {
    const content = 'Title;Lat;Lng;Quote;Prefix\r\nKant;42,89;74,85;Kant;near \r\nОш;;;Ош;\r\n'
    const { value, issues } = read(csv, content, 'data/my places.csv')
    expect(value.id).toBe('my-places')
    expect(placesOf(value).map(({ id, geometry }) => [id, geometry])).toEqual([
      ['kant', { type: 'Point', coordinates: [74.85, 42.89] }],
      ['place', null],
    ])
    expect(value.annotations.annotations).toMatchObject([
      { id: 'mention', place: 'kant', mention: { exact: 'Kant', prefix: 'near ', suffix: '' } },
      { id: 'mention-2', place: 'place', mention: { exact: 'Ош' } },
    ])
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'row 2: does not say, so filled in as not known: kind, certainty, shape, source, licence',
      'row 3: does not say, so filled in as not known: kind, shape, source, licence',
    ])
  })

  test('may have been through a spreadsheet: tabs, other line ends, columns moved and added', () => {
    const [head = '', ...rows] = String(csv.format?.(SMALL_STORY).content).split('\r\n')
    const tabbed = [
      `note\t${head.replaceAll(',', '\t')}`,
      ...rows.slice(0, -1).map((row) => toTabs(`x,${row}`)),
    ]
    const { value, issues } = read(csv, tabbed.join('\n'), 'table.csv')
    expect(value).toEqual(csv.keeps?.(SMALL_STORY))
    expect(issues).toEqual([
      { file: 'table.csv', path: 'row 1', message: 'the column "note" is not used' },
    ])
  })

  test.each<[string, string, string]>([
    [
      'no columns that we know',
      'a,b\r\n1,2\r\n',
      'row 1: expected a table with the columns "place" (or "name") and "mention"',
    ],
    ['nothing', '', 'row 1: expected a table with the columns "place" (or "name") and "mention"'],
    [
      'an open quotation mark',
      'place,name\r\nkant,"Kant\r\n',
      'row 2: a quotation mark is not closed',
    ],
    ['too many cells', 'place,name\r\nkant,Kant,x\r\n', 'row 2: has 3 cells for 2 columns'],
    ['no place for its words', 'place,mention\r\n,Kant\r\n', 'row 2: names no place'],
    [
      'two names for a place',
      'place,name\r\nkant,Kant\r\nkant,Cant\r\n',
      'row 3: name "Cant" is not used: row 2 says "Kant"',
    ],
    [
      'half a position',
      'name,latitude\r\nKant,42\r\n',
      'row 2: "42", "" are no latitude and longitude',
    ],
    [
      'words for degrees',
      'name,latitude,longitude\r\nKant,north,1\r\n',
      'row 2: "north", "1" are no latitude and longitude',
    ],
    [
      'a latitude over 90',
      'name,latitude,longitude\r\nKant,142,1\r\n',
      'row 2.geometry.coordinates.1: Invalid value: Expected <=90 but received 142',
    ],
    [
      'a shape that is none',
      'name,geometry\r\nKant,CIRCLE (1 2)\r\n',
      'row 2: "CIRCLE (1 2)" is no well-known text of a point, line or area',
    ],
    [
      'a manner of speech that is none',
      'name,mention,speech\r\nKant,Kant,sung\r\n',
      'row 2.speech: Invalid type: Expected ("direct" | "reported" | "narration") but received "sung"',
    ],
  ])('with %s is told with place and reason', (_, content, expected) => {
    expect(messages(content)).toContain(expected)
  })

  test('keeps the sound rows when one is broken', () => {
    const { value } = read(
      csv,
      'name,latitude,longitude\r\nKant,42,74\r\nOsh,942,72\r\n',
      'table.csv',
    )
    expect(placesOf(value).map(({ id }) => id)).toEqual(['kant'])
  })

  test('in another encoding is refused', () => {
    expect(read(csv, new Uint8Array([0x6e, 0xff]), 'table.csv').issues).toEqual([
      { file: 'table.csv', path: '', message: 'is not text in UTF-8' },
    ])
  })
})

/** Commas outside quotation marks become tabs. */
function toTabs(row: string): string {
  return row.replaceAll(/("(?:[^"]|"")*")|,/gu, (_, cell?: string) => cell ?? '\t')
}
