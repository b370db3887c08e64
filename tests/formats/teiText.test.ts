import { describe, expect, test } from 'vitest'
import { tei } from '../../src/formats/tei'
import { placesOf, read, told } from './reading'

const messages = (content: string) => told(read(tei, content, 'letter.xml').issues)

const file = (body: string, standOff = '') =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
   </fileDesc></teiHeader>${standOff === '' ? '' : `<standOff>${standOff}</standOff>`}
   <text><body>${body}</body></text></TEI>`
const blocks = (body: string) => read(tei, file(body), 'letter.xml').value.article?.blocks ?? []
const inBlocks = (body: string) => blocks(body).map(({ type, text }) => `${type}: ${text}`)

describe('the text of a TEI file', () => {
  test.each<[string, string, readonly string[]]>([
    ['heads are titles', '<div><head>A</head><p>b</p></div>', ['title: A', 'paragraph: b']],
    ['without a head the title of the file comes first', '<p>b</p>', ['title: T', 'paragraph: b']],
    [
      'verses, items and cells are paragraphs',
      '<lg><l>a</l><l>b</l></lg><list><item>c</item></list><table><row><cell>d</cell></row></table>',
      ['title: T', 'paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d'],
    ],
    [
      'empty paragraphs are none',
      '<p> </p><p>b</p><p><note>n</note></p>',
      ['title: T', 'paragraph: b'],
    ],
    ['a quotation from nobody is a paragraph', '<quote>q</quote>', ['title: T', 'paragraph: q']],
    ['page breaks are nothing', '<pb/><p>a<pb/>b</p>', ['title: T', 'paragraph: ab']],
    ['other prefixes are read', '<tei:p xmlns:tei="x">b</tei:p>', ['title: T', 'paragraph: b']],
    [
      'white space that counts is kept',
      '<p xml:space="preserve"> a  b </p>',
      ['title: T', 'paragraph:  a  b '],
    ],
    [
      'no-break spaces are no white space',
      '<p>\u00a0a \u00a0</p>',
      ['title: T', 'paragraph: \u00a0a \u00a0'],
    ],
  ])('%s', (_, body, expected) => {
    expect(inBlocks(body)).toEqual(expected)
  })

  test('may be none: then there are the places', () => {
    const { value, issues } = read(
      tei,
      file('<p/>', '<listPlace><place xml:id="k"><placeName>K</placeName></place></listPlace>'),
      'letter.xml',
    )
    expect(value.article).toBeNull()
    expect(placesOf(value)).toHaveLength(1)
    expect(issues.map(({ message }) => message.slice(0, 12))).toEqual(['does not say'])
  })
})

const withPlace = (place: string) =>
  file('<p>a <placeName ref="#k">b</placeName></p>', `<listPlace>${place}</listPlace>`)

describe('what is wrong in a TEI file', () => {
  test.each<[string, string, string]>([
    ['no XML', 'A letter', 'line 1: is not well-formed: Root element is missing or invalid'],
    [
      'an open element',
      '<TEI><text>\n<body></TEI>',
      'line 2: is not well-formed: Missing end tag for element body',
    ],
    [
      'an entity of its own',
      '<!DOCTYPE TEI [<!ENTITY x "y">]><TEI>&x;</TEI>',
      "line 1: is not well-formed: Named entity isn't defined: &x;",
    ],
    ['another root', '<html/>', ': expected a TEI file, found one of <html>'],
    [
      'nested without end',
      `<TEI>${'<p>'.repeat(100_000)}${'</p>'.repeat(100_000)}</TEI>`,
      ': is nested too deep to be read',
    ],
    [
      'another datum',
      withPlace(
        '<place xml:id="k"><placeName>K</placeName><location><geo decls="#os">SK 97</geo></location></place>',
      ).replace(
        '</fileDesc>',
        '</fileDesc><encodingDesc><geoDecl xml:id="os" datum="OSGB36"/></encodingDesc>',
      ),
      'line 2: coordinates in OSGB36 are not read',
    ],
    [
      'coordinates that are none',
      withPlace(
        '<place xml:id="k"><placeName>K</placeName><location><geo>north</geo></location></place>',
      ),
      'line 2: "north" is no pair of latitude and longitude',
    ],
    [
      'a latitude over 90, as when the order is wrong',
      withPlace(
        '<place xml:id="k"><placeName>K</placeName><location><geo>142.8 42.8</geo></location></place>',
      ),
      'line 2.geometry.coordinates.1: Invalid value: Expected <=90 but received 142.8',
    ],
    [
      'names that nobody says what for',
      withPlace('<place xml:id="k"><placeName>K</placeName><placeName>L</placeName></place>'),
      'line 2: not used: the name "L"',
    ],
    [
      'a name without words',
      file(
        '<p>a <placeName ref="#k"/></p>',
        '<listPlace><place xml:id="k"><placeName>K</placeName></place></listPlace>',
      ),
      'line 3: marks no words, and is not used',
    ],
    [
      'an annotation of no place',
      file(
        '<p xml:id="p">a</p>',
        '<listAnnotation><annotation xml:id="x" target="#p"><note>n</note></annotation></listAnnotation>',
      ),
      'line 2: names no place, and is not used',
    ],
  ])('is told with place and reason: %s', (_, content, expected) => {
    expect(messages(content)).toContain(expected)
  })

  test('gives annotations without an id each an id of its own', () => {
    const list = '<listPlace><place xml:id="k"><placeName>K</placeName></place></listPlace>'
    const bare = '<annotation target="#m"><ptr type="place" target="#k"/></annotation>'
    const content = file(
      '<p>at <seg xml:id="m">Kant</seg></p>',
      `${list}<listAnnotation>${bare}${bare}</listAnnotation>`,
    )
    const { annotations } = read(tei, content, 'letter.xml').value.annotations
    expect(annotations.map(({ id, mention }) => [id, mention.exact])).toEqual([
      ['mention', 'Kant'],
      ['mention-2', 'Kant'],
    ])
  })

  test('in another encoding is refused', () => {
    const bytes = new Uint8Array([0x3c, 0xff, 0xfe])
    expect(read(tei, bytes, 'letter.xml').issues).toEqual([
      { file: 'letter.xml', path: '', message: 'is not text in UTF-8' },
    ])
  })
})
