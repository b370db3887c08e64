import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinList, splitList } from '../../src/formats/csvColumns'
import { formatCsv, parseCsv } from '../../src/formats/csvText'
import { formatWkt, parseWkt } from '../../src/formats/wkt'
import { arbitraryPlace } from './arbitraryPlace'
import { arbitraryText } from './arbitraryText'

const rows = (text: string) => parseCsv(text, '').value.rows.map(({ cells }) => [...cells.values()])

describe('comma-separated values', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['RFC 4180, 2.2: no line break at the end', 'a,b\r\n1,2', [['1', '2']]],
    ['RFC 4180, 2.4: spaces are part of a cell', 'a,b\r\n 1 ,2\r\n', [[' 1 ', '2']]],
    [
      'RFC 4180, 2.6: line breaks, quotation marks and commas',
      'a,b\r\n"1\r\nx","2,""3"""\r\n',
      [['1\r\nx', '2,"3"']],
    ],
    ['an empty cell at the end', 'a,b\r\n1,\r\n', [['1', '']]],
    ['empty cells at the end of the file', 'a,b,c\r\n1,,', [['1', '', '']]],
    ['a row that is too short', 'a,b\r\n1\r\n', [['1', '']]],
    ['rows of nothing are none', 'a,b\r\n\r\n,\r\n1,2\r\n\r\n', [['1', '2']]],
    [
      'line ends of one character',
      'a,b\n1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['quotation marks inside a cell', 'a,b\r\n1 "x" 2,3\r\n', [['1 "x" 2', '3']]],
    ['words after a closing mark', 'a,b\r\n"1"x,2\r\n', [['1x', '2']]],
    ['an empty cell in quotation marks', 'a,b\r\n"",2\r\n', [['', '2']]],
    ['semicolons', 'a;b\r\n1,5;2\r\n', [['1,5', '2']]],
    ['tabs', 'a\tb\r\n1,5\t2;3\r\n', [['1,5', '2;3']]],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  test('come back as they were written', () => {
    const cell = fc.oneof(fc.string(), arbitraryText, fc.constantFrom('', '"', ',', '\r', '\n'))
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 })
    fc.assert(
      fc.property(table, (cells) => {
        expect(rows(formatCsv([['a', 'b', 'c'], ...cells]))).toEqual(cells)
      }),
    )
  })
})

describe('lists in a cell', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a|b'],
    [['a|b', 'c\\'], 'a\\|b|c\\\\'],
    [['a', '', ''], 'a||'],
  ])('%j is %j', (items, cell) => {
    expect(joinList(items)).toBe(cell)
    expect(splitList(cell)).toEqual(items)
  })

  test('come back as they were, lists in lists too', () => {
    const list = fc.array(arbitraryText, { minLength: 1 })
    fc.assert(
      fc.property(fc.array(list, { minLength: 1 }), (lists) => {
        expect(splitList(joinList(lists.map(joinList))).map(splitList)).toEqual(lists)
      }),
    )
  })
})

describe('well-known text', () => {
  test.each([
    ['POINT (74.85 42.89)', { type: 'Point', coordinates: [74.85, 42.89] }],
    ['point(0 0)', { type: 'Point', coordinates: [0, 0] }],
    ['SRID=4326;POINT Z (1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
    [
      'LINESTRING (1 2, -3 4e-7)',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [-3, 4e-7],
        ],
      },
    ],
    [
      'POLYGON ((0 0, 1 0, 1 1, 0 0))',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
  ])('%s', (text, geometry) => {
    expect(parseWkt(text)).toEqual(geometry)
  })

  test.each([
    '',
    'POINT',
    'POINT (1 2',
    'POINT (a b)',
    'CIRCLE (1 2)',
    'POINT EMPTY',
    'POINT (- 1)',
  ])('is not %j', (text) => {
    expect(parseWkt(text)).toBeNull()
  })

  test('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryPlace('kant'), ({ geometry }) => {
        if (geometry !== null) expect(parseWkt(formatWkt(geometry))).toEqual(geometry)
      }),
    )
  })
})
