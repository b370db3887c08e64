import { describe, expect, test } from 'vitest'
import { tei } from '../../src/formats/tei'
import { annotateArticle } from '../../src/model/annotateArticle'
import { articleText } from '../../src/model/articleText'
import { placesOf, read } from './reading'

/**
 * As the second example of `standOff` in TEI's specifications is built (TEIC/TEI,
 * P5/Source/Specs/standOff.xml), with speech as in the examples of `said` and printed with the
 * indents of an editor. The words are made up.
 */
const LETTER = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TEI SYSTEM "tei_all.dtd">
<?xml-model href="tei_all.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>A letter
        from Kant</title></titleStmt>
      <publicationStmt><publisher>A library</publisher>
        <availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability>
      </publicationStmt>
      <sourceDesc><p>From the papers of the sender.</p></sourceDesc>
    </fileDesc>
  </teiHeader>
  <standOff>
    <listPlace>
      <place xml:id="LKANT" type="town">
        <placeName>Kant</placeName>
        <placeName xml:lang="ru">Кант</placeName>
        <location>
          <country key="KG">Kyrgyzstan</country>
          <geo>42.89106 74.85077</geo>
        </location>
        <note>East of Bishkek.</note>
        <idno type="GeoNames">1528193</idno>
        <place xml:id="LBASE">
          <placeName>The base</placeName>
        </place>
      </place>
    </listPlace>
    <listPerson>
      <person xml:id="AA"><persName>Aida
        Asanova</persName></person>
    </listPerson>
  </standOff>
  <text>
    <body>
      <div type="letter">
        <p>
          I live in <placeName ref="#LKANT">Kant</placeName>, and everybody
          <lb/>says that <said who="#AA" direct="false">the <rs type="place" ref="#LBASE">base</rs>
            will <choice><sic>groe</sic><corr>grow</corr></choice></said>.<note>So they said
            for years.</note> I do not go to <placeName ref="#LKANT">Kant</placeName> a<lb break="no"/>gain.
        </p>
        <cit>
          <quote>Nobody asked us in <placeName ref="http://pleiades.stoa.org/places/1">the south</placeName> 🛩 at <placeName>Osh</placeName>.</quote>
          <bibl>A neighbour</bibl>
        </cit>
      </div>
    </body>
  </text>
</TEI>`

function lineOf(words: string): string {
  return `line ${LETTER.slice(0, LETTER.indexOf(words)).split('\n').length}`
}

describe('TEI of others', () => {
  const { value, issues } = read(tei, LETTER, 'letter.xml')

  test('gives its text as it means it, without the indents of the file', () => {
    expect(value.article?.blocks).toEqual([
      { type: 'title', text: 'A letter from Kant' },
      {
        type: 'paragraph',
        text: 'I live in Kant, and everybody says that the base will grow. I do not go to Kant again.',
      },
      {
        type: 'quotation',
        text: 'Nobody asked us in the south 🛩 at Osh.',
        attribution: 'A neighbour',
      },
    ])
    expect(value.article).toMatchObject({
      id: 'letter',
      language: 'en',
      credit: 'From the papers of the sender.',
      rights: 'CC BY 4.0',
    })
  })

  test('gives its places, the one inside the other, latitude first', () => {
    const [kant, base] = placesOf(value)
    expect(kant).toMatchObject({
      id: 'lkant',
      geometry: { type: 'Point', coordinates: [74.85077, 42.89106] },
      properties: {
        name: 'Kant',
        names: { ru: 'Кант' },
        country: 'KG',
        kind: 'town',
        certainty: 'approximate',
        facts: [
          { label: 'Note', value: 'East of Bishkek.', source: { name: 'letter.xml' } },
          { label: 'GeoNames', value: '1528193', source: { name: 'letter.xml' } },
        ],
      },
    })
    expect(base).toMatchObject({
      id: 'lbase',
      geometry: null,
      properties: { name: 'The base', within: ['lkant'], certainty: 'unlocated' },
    })
  })

  test('gives each name with so much around it that it is found where it is marked', () => {
    expect(
      value.annotations.annotations.map(({ place, mention }) => [place, mention.exact]),
    ).toEqual([
      ['lkant', 'Kant'],
      ['lbase', 'base'],
      ['lkant', 'Kant'],
      ['1', 'the south'],
    ])
    const annotated = annotateArticle({ ...value, placesComplete: true })
    expect(annotated.issues).toEqual([])
    const text = value.article === null ? '' : articleText(value.article)
    const starts = annotated.value.mentions.map(({ start }) => text.slice(start - 6, start))
    expect(starts).toEqual(['ve in ', 't the ', 'go to ', 'us in '])
  })

  test('gives whoever says something, and how', () => {
    const [, base] = value.annotations.annotations
    expect(base).toMatchObject({
      speaker: 'Aida Asanova',
      speech: 'reported',
      passage: { exact: 'the base will grow' },
    })
    expect(value.annotations.speakers).toEqual([{ name: 'Aida Asanova', pronoun: 'they' }])
  })

  test('gives a place that is elsewhere as one that the file does not locate', () => {
    expect(placesOf(value).at(-1)).toMatchObject({
      id: '1',
      geometry: null,
      properties: {
        name: 'the south',
        source: { name: 'pleiades.stoa.org', id: 'http://pleiades.stoa.org/places/1' },
      },
    })
  })

  test('tells what it could not use, and where', () => {
    const found = issues.map(({ path, message }) => `${path}: ${message}`)
    expect(found).toContain('note: is no part of the text, and left out (1 in all)')
    expect(found).toContain(`${lineOf('>Osh<')}: "Osh" refers to no place, and is not used`)
    const pronoun = 'the pronoun of Aida Asanova is not said, and taken to be "they"'
    expect(found).toContain(`${lineOf('<person ')}: ${pronoun}`)
  })
})

test('a word that was mended in the text leaves the marks where they are', () => {
  const story = read(tei, LETTER, 'letter.xml').value
  const mended = String(tei.format?.(story).content).replace('I live in', 'I have long lived in')
  const { value, issues } = read(tei, mended, 'letter.xml')
  expect(issues).toEqual([])
  expect(annotateArticle({ ...value, placesComplete: true }).value.mentions).toHaveLength(4)
})
