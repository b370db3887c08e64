import { describe, expect, test } from 'vitest'
import { recogitoStudio } from '../../src/formats/recogitoStudio'
import { detectFormat } from '../../src/formats/table'
import { anchor } from '../../src/model/anchor'
import { annotationsOf, placesOf, read, told } from './reading'
import { at, GEONAMES, SECOND_KANT, TEXT } from './recogitoText'

/**
 * The annotations that Recogito Studio writes: recogito/recogito-client,
 * src/util/export/w3c/w3cExporter.ts, with recogito/text-annotator-js,
 * packages/text-annotator/src/model/w3c/W3CTextFormatAdapter.ts; the geotag as
 * recogito/geotagger, src/EditorExtension/EditorExtension.tsx and src/Types.ts, saves it.
 */
function studio(id: string, exact: string, start: number, body: readonly object[]): object {
  return {
    id,
    motivation: 'commenting',
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    created: '2025-01-15T08:00:00.000Z',
    target: [
      {
        annotation: id,
        source: 'f4697b02-5d45-4c19-8032-4c939c1b4db5',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact,
            prefix: TEXT.slice(Math.max(0, start - 10), start),
            suffix: TEXT.slice(start + exact.length, start + exact.length + 10),
          },
          { type: 'TextPositionSelector', start, end: start + exact.length },
        ],
      },
    ],
    body: body.map((one) => ({
      created: '2025-01-15T08:00:00Z',
      creator: { id: 'u1', name: 'Aida' },
      ...one,
    })),
  }
}

const FEATURE = {
  id: GEONAMES,
  properties: { title: 'Kant', description: 'A town.' },
  geometry: { type: 'Point', coordinates: [74.85077, 42.89106] },
}
const geotag = (value: unknown) => ({ purpose: 'geotagging', value, format: 'application/json' })

describe('the annotations of Recogito Studio', () => {
  const file = [
    studio('9b6aa528-660a-4551-8265-66f45c61acab', 'Kant', at('Kant'), [
      geotag(FEATURE),
      {
        purpose: 'commenting',
        type: 'TextualBody',
        value: '<p>Is it the town?</p>',
        format: 'text/html',
      },
      {
        purpose: 'tagging',
        value: { label: 'base', id: 'https://example.org/base' },
        format: 'application/json',
      },
    ]),
    studio('a2', 'base 🛩🛩', at('base'), [
      geotag({ ...FEATURE, id: 'https://example.org/base', properties: { title: 'The base' } }),
    ]),
    studio('a3', 'Kant', SECOND_KANT, [geotag(FEATURE)]),
  ]
  const { value, issues } = read(recogitoStudio, file, 'project-base.json')

  test('gives the words with what stands around them, and the places of its geotags', () => {
    expect(annotationsOf(value).map(({ id, place, mention }) => [id, place, mention])).toEqual([
      [
        '9b6aa528-660a-4551-8265-66f45c61acab',
        'kant',
        { type: 'TextQuoteSelector', exact: 'Kant', prefix: '🛩 ', suffix: ' hosts a b' },
      ],
      ['a2', 'the-base', expect.objectContaining({ exact: 'base 🛩🛩' })],
      ['a3', 'kant', expect.objectContaining({ exact: 'Kant', suffix: ' is small,' })],
    ])
    expect(placesOf(value)).toMatchObject([
      {
        id: 'kant',
        geometry: FEATURE.geometry,
        properties: {
          name: 'Kant',
          source: { name: 'www.geonames.org', url: GEONAMES },
          facts: [{ label: 'Description', value: 'A town.', source: { name: GEONAMES } }],
        },
      },
      { id: 'the-base', properties: { name: 'The base', facts: [] } },
    ])
  })

  test('tells what it could not carry; lengths in code units of UTF-16 are right', () => {
    expect(told(issues)).toEqual([
      expect.stringContaining('[0]: does not say, so filled in as not known'),
      '[0]: not used: commenting "Is it the town?", tagging "base"',
      expect.stringContaining('[1]: does not say, so filled in as not known'),
    ])
  })

  test('each mention is found in the text by its words', () => {
    const starts = annotationsOf(value).map(({ mention }) => anchor(TEXT, mention))
    expect(starts.map((one) => one.kind === 'found' && one.start)).toEqual([
      at('Kant'),
      at('base'),
      SECOND_KANT,
    ])
  })

  test('may hold the geotag as a string of JSON, as older versions wrote it', () => {
    const older = [studio('a', 'Kant', 3, [geotag(JSON.stringify(FEATURE))])]
    expect(placesOf(read(recogitoStudio, older, 'a').value)).toEqual(
      placesOf(read(recogitoStudio, [studio('a', 'Kant', 3, [geotag(FEATURE)])], 'a').value),
    )
  })

  test('may have its target outside a list, and one selector', () => {
    const bare = {
      ...studio('a', 'Kant', 3, [geotag(FEATURE)]),
      target: { selector: { type: 'TextQuoteSelector', exact: 'Kant' } },
    }
    expect(annotationsOf(read(recogitoStudio, [bare], 'a').value)).toMatchObject([
      { mention: { exact: 'Kant', prefix: '', suffix: '' } },
    ])
  })

  const note = { ...studio('a', 'Kant', 3, [geotag(FEATURE)]), target: { annotation: 'a' } }
  const twice = studio('a', 'Kant', 3, [geotag(FEATURE)]) as { target: object[] }
  const other = studio('b', 'The south', at('The south'), []) as { target: object[] }

  test.each<[string, unknown, string]>([
    [
      'no geotag',
      [studio('a', 'Kant', 3, [{ purpose: 'commenting', value: 'Is it the town?' }])],
      '[0].body: has no geotag, so it names no place',
    ],
    [
      'a geotag of another shape',
      [studio('a', 'Kant', 3, [geotag({ title: 'Kant' })])],
      '[0].body[0]: is no place as the plugin writes it',
    ],
    ['a note on the whole', [note], '[0].target: quotes no words'],
    [
      'two targets',
      [{ ...twice, target: [...twice.target, ...other.target] }],
      '[0]: not used: the words "The south"',
    ],
    ['no list', {}, ': Invalid type: Expected Array but received Object'],
    ['no JSON', '{', ': is not JSON'],
  ])('with %s is told with place and reason', (_, content, expected) => {
    const messages = told(read(recogitoStudio, content, 'a').issues)
    expect(messages.some((message) => message.startsWith(expected))).toBe(true)
  })

  test('keeps the sound annotations when one is broken', () => {
    expect(annotationsOf(read(recogitoStudio, [7, ...file], 'a').value)).toHaveLength(3)
  })

  test('is known by what only it has', () => {
    expect(detectFormat(JSON.stringify(file, null, 2))?.id).toBe('recogito-studio')
  })
})
