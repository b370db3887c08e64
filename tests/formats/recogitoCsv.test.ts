import { describe, expect, test } from 'vitest'
import { recogitoCsv } from '../../src/formats/recogitoCsv'
import { detectFormat } from '../../src/formats/table'
import { anchor } from '../../src/model/anchor'
import { annotationsOf, placesOf, read, told } from './reading'
import { at, readWithText, SECOND_KANT, TEXT } from './recogitoText'

/**
 * The rows that Recogito 2 writes: pelagios/recogito2,
 * app/controllers/document/downloads/serializers/annotations/csv/AnnotationsToCSV.scala.
 */
const HEAD = [
  ...['UUID', 'FILE', 'QUOTE_TRANSCRIPTION', 'ANCHOR', 'TYPE', 'URI', 'VOCAB_LABEL'],
  ...['VOCAB_TEMPORAL_BOUNDS', 'LAT', 'LNG', 'PLACE_TYPE', 'VERIFICATION_STATUS', 'TAGS'],
  ...['COMMENTS', 'GROUP_ID', 'GROUP_ORDER'],
] as const

type R2Row = Partial<Record<(typeof HEAD)[number], string>>

/** Every cell in quotation marks (QuotePolicy.Always). */
function table(...rows: readonly R2Row[]): string {
  const lines = rows.map((row) => HEAD.map((name) => row[name] ?? ''))
  return [HEAD, ...lines]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('')
}

const KANT: R2Row = {
  UUID: '7cfa1504-26de-45ef-a590-8b60ea8a60e8',
  FILE: 'base.txt',
  QUOTE_TRANSCRIPTION: 'Kant',
  ANCHOR: `char-offset:${at('Kant')}`,
  TYPE: 'PLACE',
  URI: 'https://www.geonames.org/1528193',
  VOCAB_LABEL: 'Kant|Кант',
  LAT: '42.89106',
  LNG: '74.85077',
  PLACE_TYPE: 'settlement,town',
  VERIFICATION_STATUS: 'VERIFIED',
  TAGS: 'base|air',
  COMMENTS: 'Is it the town?|It is.',
}

const SECOND: R2Row = { ...KANT, UUID: 'b2', ANCHOR: `char-offset:${SECOND_KANT}` }

describe('the table of Recogito 2', () => {
  const file = table(KANT, {
    UUID: 'a1',
    FILE: 'base.txt',
    QUOTE_TRANSCRIPTION: 'base 🛩🛩',
    ANCHOR: `char-offset:${at('base')}`,
    TYPE: 'PLACE',
    URI: 'http://pleiades.stoa.org/places/1',
    VERIFICATION_STATUS: 'UNVERIFIED',
  })
  const { value, issues } = read(recogitoCsv, file, 'exports/base.csv')

  test('gives the words and the places', () => {
    expect(value.id).toBe('base')
    expect(value.article).toBeNull()
    expect(annotationsOf(value)).toEqual([
      {
        id: '7cfa1504-26de-45ef-a590-8b60ea8a60e8',
        place: 'kant',
        mention: { type: 'TextQuoteSelector', exact: 'Kant', prefix: '', suffix: '' },
        speaker: null,
        speech: 'narration',
        sense: 'location',
      },
      expect.objectContaining({
        id: 'a1',
        place: '1',
        mention: { type: 'TextQuoteSelector', exact: 'base 🛩🛩', prefix: '', suffix: '' },
      }),
    ])
    expect(placesOf(value)).toMatchObject([
      {
        id: 'kant',
        geometry: { type: 'Point', coordinates: [74.85077, 42.89106] },
        properties: {
          name: 'Kant',
          kind: 'settlement, town',
          certainty: 'approximate',
          source: { name: 'www.geonames.org', url: 'https://www.geonames.org/1528193' },
        },
      },
      {
        id: '1',
        geometry: null,
        properties: {
          name: 'base 🛩🛩',
          source: { name: 'pleiades.stoa.org', id: 'http://pleiades.stoa.org/places/1' },
        },
      },
    ])
    expect(value.layers).toHaveLength(1)
  })

  test('tells what it could not carry, and where', () => {
    expect(told(issues)).toContain(
      'row 2: not used: the name "Кант", VERIFICATION_STATUS "VERIFIED", TAGS "base", "air", COMMENTS "Is it the town?", "It is."',
    )
    expect(told(issues)).toContain('row 3: not used: VERIFICATION_STATUS "UNVERIFIED"')
  })

  test('gives a place once, however often it is named', () => {
    expect(placesOf(read(recogitoCsv, table(KANT, SECOND), 'a').value)).toHaveLength(1)
  })

  test('says which words only the text would tell apart', () => {
    expect(told(read(recogitoCsv, table(KANT, SECOND), 'a').issues)).toContain(
      `row 3: the words "Kant" at ${SECOND_KANT} are those of row 2: only the text would tell them apart`,
    )
  })

  test('has offsets in code units of UTF-16, which find the words in the text', () => {
    const found = readWithText(recogitoCsv, table(KANT, SECOND))
    const mentions = annotationsOf(found.value).map(({ mention }) => mention)
    expect(mentions.map((mention) => anchor(TEXT, mention))).toEqual([
      { kind: 'found', start: 3, end: 7 },
      { kind: 'found', start: SECOND_KANT, end: SECOND_KANT + 4 },
    ])
    expect(told(found.issues).filter((one) => one.includes('Kant" at'))).toEqual([])
  })

  test('has one space for the line breaks and tabs of the text', () => {
    const row = {
      ...KANT,
      QUOTE_TRANSCRIPTION: 'far. Kant is',
      ANCHOR: `char-offset:${at('far.')}`,
    }
    const { mention } = annotationsOf(readWithText(recogitoCsv, table(row)).value)[0] ?? {
      mention: null,
    }
    expect(mention?.exact).toBe('far.\tKant is')
  })

  test.each<[string, R2Row, string]>([
    ['a person', { ...KANT, TYPE: 'PERSON' }, 'row 2: is of type PERSON, not PLACE'],
    ['an event', { ...KANT, TYPE: 'EVENT' }, 'row 2: is of type EVENT, not PLACE'],
    ['a comment alone', { ...KANT, TYPE: '', URI: '' }, 'row 2: names no place'],
    [
      'a part of a picture',
      { ...KANT, QUOTE_TRANSCRIPTION: '', ANCHOR: 'rect:x=1,y=2,w=3,h=4' },
      'row 2: quotes no words: it marks rect:x=1,y=2,w=3,h=4',
    ],
    [
      'an anchor in TEI',
      { ...KANT, ANCHOR: 'from=/tei/text/body/p::58;to=/tei/text/body/p::67' },
      'row 2: not used: the anchor from=/tei/text/body/p::58;to=/tei/text/body/p::67',
    ],
    [
      'a latitude over 90',
      { ...KANT, LAT: '142' },
      'row 2.geometry.coordinates.1: Invalid value: Expected <=90 but received 142',
    ],
    [
      'a latitude that is none',
      { ...KANT, LAT: 'north' },
      'row 2.geometry.coordinates.1: Invalid type: Expected number but received NaN',
    ],
  ])('with %s is told with place and reason', (_, row, expected) => {
    const messages = told(read(recogitoCsv, table(row), 'a').issues)
    expect(messages.some((message) => message.startsWith(expected))).toBe(true)
  })

  test('of several texts is read as one, and says so', () => {
    const { issues: found } = read(recogitoCsv, table(KANT, { ...SECOND, FILE: 'b.txt' }), 'a')
    expect(told(found)).toContain('FILE: is about 2 texts (base.txt, b.txt), read as one story')
  })

  test('says where the text is another one', () => {
    const { issues: found } = readWithText(recogitoCsv, table(KANT), 'Quite another.')
    expect(told(found)).toContain('row 2: at 3 (UTF-16) the text has "te a", not "Kant"')
  })

  test.each([
    [
      'another table',
      '"a","b"\r\n"1","2"\r\n',
      'row 1: is no table of Recogito: no column UUID, QUOTE_TRANSCRIPTION, ANCHOR, TYPE',
    ],
    [
      'nothing',
      '',
      'row 1: is no table of Recogito: no column UUID, QUOTE_TRANSCRIPTION, ANCHOR, TYPE',
    ],
  ])('is not %s', (_, content, expected) => {
    expect(told(read(recogitoCsv, content, 'a').issues)).toEqual([expected])
  })

  test('may be of an older version, with fewer columns', () => {
    const older = file.replaceAll(/,"(?:VOCAB_TEMPORAL_BOUNDS|GROUP_ID|GROUP_ORDER)"/gu, '')
    const cut = older.split('\r\n').slice(0, 1).join('')
    const row =
      '"a1","base.txt","Kant","char-offset:3","PLACE","https://www.geonames.org/1528193","Kant","42.89106","74.85077","","","",""'
    const { value: found } = read(recogitoCsv, `${cut}\r\n${row}\r\n`, 'a')
    expect(placesOf(found)[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [74.85077, 42.89106],
    })
  })

  test('is known by what only it has', () => {
    expect(detectFormat(file)?.id).toBe('recogito-csv')
    expect(detectFormat(`\ufeff${file}`)?.id).toBe('recogito-csv')
  })
})
