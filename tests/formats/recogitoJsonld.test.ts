import { describe, expect, test } from 'vitest'
import { recogitoJsonld } from '../../src/formats/recogitoJsonld'
import { detectFormat } from '../../src/formats/table'
import { anchor } from '../../src/model/anchor'
import { annotationsOf, placesOf, read, told } from './reading'
import { at, GEONAMES, readWithText, SECOND_KANT, TEXT } from './recogitoText'

/**
 * The annotations that Recogito 2 writes: pelagios/recogito2,
 * app/controllers/document/downloads/serializers/annotations/webannotation/WebAnnotation.scala,
 * WebAnnotationBody.scala, WebAnnotationSelector.scala and WebAnnotationTarget.scala.
 */
function r2(id: string, exact: string, start: number, body: readonly object[]): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://recogito.example.org/annotation/${id}`,
    type: 'Annotation',
    generator: 'https://recogito.example.org/',
    generated: '2025-01-15T08:00:00Z',
    body: body.map((one) => ({
      ...one,
      creator: 'https://recogito.example.org/aida',
      modified: '2025-01-15T08:00:00Z',
    })),
    target: {
      source: 'https://recogito.example.org/part/f903b736-cae8-4fe3-9bda-01583783548b/edit',
      type: 'Text',
      label: 'base.txt',
      selector: [
        { type: 'TextPositionSelector', start, end: start + exact.length },
        { type: 'TextQuoteSelector', exact },
      ],
    },
  }
}

const identifying = (value: string) => ({ type: 'SpecificResource', value, purpose: 'identifying' })
const georeferencing = {
  type: 'Feature',
  purpose: 'georeferencing',
  geometry: { type: 'Point', coordinates: [74.85077, 42.89106] },
}
const commenting = { type: 'TextualBody', value: 'Is it the town?', purpose: 'commenting' }

describe('the JSON-LD of Recogito 2', () => {
  const file = [
    r2('a1', 'Kant', at('Kant'), [identifying(GEONAMES), georeferencing, commenting]),
    r2('a2', 'base 🛩🛩', at('base'), [
      identifying('PLACE'),
      { type: 'TextualBody', value: 'air', purpose: 'tagging' },
    ]),
    r2('a3', 'Kant', SECOND_KANT, [identifying(GEONAMES), georeferencing]),
  ]
  const { value, issues } = read(recogitoJsonld, file, 'base.jsonld')

  test('gives the words and the places, with the shapes of their second bodies', () => {
    expect(
      annotationsOf(value).map(({ id, place, mention }) => [id, place, mention.exact]),
    ).toEqual([
      ['a1', '1528193', 'Kant'],
      ['a2', 'base', 'base 🛩🛩'],
      ['a3', '1528193', 'Kant'],
    ])
    expect(placesOf(value)).toMatchObject([
      {
        geometry: { type: 'Point', coordinates: [74.85077, 42.89106] },
        properties: { name: 'Kant', source: { url: GEONAMES } },
      },
      { geometry: null, properties: { name: 'base 🛩🛩' } },
    ])
  })

  test('tells what it could not carry; lengths in code units of UTF-16 are right', () => {
    expect(told(issues)).toEqual([
      expect.stringContaining('[0]: does not say, so filled in as not known'),
      '[0]: not used: commenting "Is it the town?"',
      expect.stringContaining('[1]: does not say, so filled in as not known'),
      '[1]: not used: tagging "air"',
      `[2]: the words "Kant" at ${SECOND_KANT} are those of [0]: only the text would tell them apart`,
    ])
  })

  test('finds the words in the text, if it is at hand', () => {
    const found = readWithText(recogitoJsonld, file)
    const starts = annotationsOf(found.value).map(({ mention }) => anchor(TEXT, mention))
    expect(starts.map((one) => one.kind === 'found' && one.start)).toEqual([
      at('Kant'),
      at('base'),
      SECOND_KANT,
    ])
  })

  test('with code points for code units would be found out', () => {
    const [, base] = file as { target: { selector: { end: number }[] } }[]
    const points = structuredClone(base)
    const [position] = points?.target.selector ?? []
    if (position !== undefined) position.end -= 2
    const start = at('base')
    expect(told(read(recogitoJsonld, [points], 'a').issues)).toContain(
      `[0]: goes from ${start} to ${start + 7}, but the words "base 🛩🛩" are 9 long (UTF-16)`,
    )
  })

  test.each<[string, readonly object[], string]>([
    [
      'a person that nobody identified',
      [identifying('PERSON')],
      '[0].body: is about a person, not a place',
    ],
    [
      'an address without a shape, as persons have it',
      [identifying('https://www.wikidata.org/wiki/Q1')],
      '[0].body: does not say whether https://www.wikidata.org/wiki/Q1 is a place or a person',
    ],
    ['a comment alone', [commenting], '[0].body: names no place'],
    [
      'two places',
      [identifying(GEONAMES), georeferencing, identifying('https://example.org/2'), georeferencing],
      '[0]: not used: the place https://example.org/2',
    ],
  ])('with %s is told with place and reason', (_, body, expected) => {
    expect(told(read(recogitoJsonld, [r2('a', 'Kant', 3, body)], 'a').issues)).toContain(expected)
  })

  test('with two places gives neither the shape of the other', () => {
    const body = [
      identifying(GEONAMES),
      georeferencing,
      identifying('https://example.org/2'),
      georeferencing,
    ]
    const [kant] = placesOf(read(recogitoJsonld, [r2('a', 'Kant', 3, body)], 'a').value)
    expect(kant?.geometry).toBeNull()
  })

  test('has the address as the id of a body that has a value beside it', () => {
    const body = [{ ...identifying('Kant'), id: GEONAMES }, georeferencing]
    const [kant] = placesOf(read(recogitoJsonld, [r2('a', 'Kant', 3, body)], 'a').value)
    expect(kant?.properties.source).toMatchObject({ url: GEONAMES })
  })

  const picture = {
    ...r2('a', 'Kant', 3, [identifying(GEONAMES), georeferencing]),
    target: {
      source: 'x',
      type: 'Image',
      selector: [
        {
          type: 'FragmentSelector',
          conformsTo: 'http://www.w3.org/TR/media-frags/',
          value: 'xywh=pixel:1,2,3,4',
        },
      ],
    },
  }

  test.each<[string, unknown, string]>([
    ['a picture', [picture], '[0].target: quotes no words'],
    ['no list', {}, ': Invalid type: Expected Array but received Object'],
    ['no annotations in its list', [7], '[0]: Invalid type: Expected Object but received 7'],
    ['no JSON', '[', ': is not JSON'],
  ])('with %s is told with place and reason', (_, content, expected) => {
    const messages = told(read(recogitoJsonld, content, 'a').issues)
    expect(messages.some((message) => message.startsWith(expected))).toBe(true)
  })

  test('is known by what only it has', () => {
    expect(detectFormat(JSON.stringify(file))?.id).toBe('recogito-jsonld')
    const [comment] = [r2('a', 'Kant', 3, [commenting])]
    expect(detectFormat(JSON.stringify([comment], null, 2))?.id).toBe('recogito-jsonld')
  })
})
