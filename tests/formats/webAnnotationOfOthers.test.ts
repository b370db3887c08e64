import { describe, expect, test } from 'vitest'
import { webAnnotation } from '../../src/formats/webAnnotation'
import { quote } from '../fixtures/story'
import { annotationsOf, placesOf, read, told } from './reading'

const readIn = (content: unknown) => read(webAnnotation, content, 'notes.jsonld')

/** Shaped as the examples of the standard are: 21 (tagging a city), 26 (a quote), 32 (refined). */
const KANT = { type: 'SpecificResource', purpose: 'tagging', source: 'http://example.org/kant' }
const selected = (selector: unknown) => ({ source: 'http://example.org/page1', selector })
const note = (rest: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno26',
  type: 'Annotation',
  body: KANT,
  target: selected(quote('base at |Kant| is')),
  ...rest,
})

describe('Web Annotations of others', () => {
  test('give an annotation, and a place that is nowhere yet', () => {
    const { value, issues } = readIn(note({}))
    expect(annotationsOf(value)).toEqual([
      {
        id: 'anno26',
        place: 'kant',
        mention: quote('base at |Kant| is'),
        speaker: null,
        speech: 'narration',
        sense: 'location',
      },
    ])
    expect(placesOf(value)).toMatchObject([
      { id: 'kant', geometry: null, properties: { name: 'Kant', source: { name: 'example.org' } } },
    ])
    expect(told(issues)).toEqual([
      '[0].body: the id "http://example.org/kant" becomes "kant"',
      '[0].body: does not say, so filled in as not known: kind, shape, licence',
      '[0]: does not say who speaks: read as the article’s own words',
    ])
  })

  test.each<[string, unknown]>([
    ['one annotation', note({})],
    ['a list', [note({})]],
    ['a page', { type: 'AnnotationPage', items: [note({})] }],
    ['a collection', { type: 'AnnotationCollection', total: 1, first: { items: [note({})] } }],
    ['types in a list', { type: ['AnnotationPage'], items: [note({})] }],
    ['a body that is an address', note({ body: 'http://example.org/kant' })],
    ['a body that is a resource', note({ body: { id: 'http://example.org/kant' } })],
    ['several bodies', note({ body: [KANT] })],
    ['several targets', note({ target: ['http://example.org/x', note({}).target] })],
    [
      'several selectors',
      note({
        target: selected([
          { type: 'TextPositionSelector', start: 412, end: 416 },
          quote('base at |Kant| is'),
        ]),
      }),
    ],
    [
      'a quote that refines a fragment',
      note({
        target: selected({
          type: 'FragmentSelector',
          value: 'para5',
          refinedBy: quote('base at |Kant| is'),
        }),
      }),
    ],
  ])('may be %s', (_, content) => {
    expect(annotationsOf(readIn(content).value)).toMatchObject([
      { place: 'kant', mention: quote('base at |Kant| is') },
    ])
  })

  test('with a quote that refines a quote give a passage and a mention in it', () => {
    const selector = { ...quote('|Kant is old.| A'), refinedBy: quote('|Kant|') }
    const [one] = annotationsOf(readIn(note({ target: selected(selector) })).value)
    expect(one).toMatchObject({
      passage: quote('|Kant is old.| A'),
      mention: quote('|Kant| is old.'),
    })
  })

  test('of one place share it', () => {
    const { value } = readIn([note({}), note({ id: 'http://example.org/anno27' })])
    expect(placesOf(value)).toHaveLength(1)
    expect(annotationsOf(value).map(({ id }) => id)).toEqual(['anno26', 'anno27'])
  })

  test('without a quote or a place are told, and the others kept', () => {
    const bad = [
      note({ target: selected({ type: 'TextPositionSelector', start: 412, end: 795 }) }),
      note({ target: 'http://example.org/page1' }),
      note({ body: { type: 'TextualBody', value: 'A comment' } }),
    ]
    const { value, issues } = readIn({ type: 'AnnotationPage', items: [...bad, note({})] })
    expect(annotationsOf(value)).toHaveLength(1)
    const reason = 'quotes no words (TextQuoteSelector), and without a text nothing else finds them'
    expect(issues.slice(0, 3)).toEqual([
      { file: 'notes.jsonld', path: 'items[0].target', message: reason },
      { file: 'notes.jsonld', path: 'items[1].target', message: reason },
      { file: 'notes.jsonld', path: 'items[2].body', message: 'names no place' },
    ])
  })

  test('have what is not used told', () => {
    const body = [KANT, { type: 'TextualBody', purpose: 'commenting', value: 'Old.' }]
    const { issues } = readIn(note({ body, creator: 'http://example.org/user1' }))
    expect(issues.map(({ message }) => message)).toContain('not used: creator, the text "Old."')
  })

  test.each<[string, unknown, string]>([
    ['no JSON', '[', ': is not JSON'],
    ['something else', { type: 'FeatureCollection', features: [] }, 'type: expected Annotation'],
    ['a page without a list', { type: 'AnnotationPage' }, 'items: expected a list'],
    [
      'a collection whose pages are elsewhere',
      { type: 'AnnotationCollection', total: 9, first: 'http://example.org/page1' },
      'first: its annotations are elsewhere: http://example.org/page1',
    ],
    [
      'a page after the first',
      { type: 'AnnotationPage', items: [], next: 'http://example.org/page2' },
      'next: further pages are not read',
    ],
  ])('in %s are told', (_, content, expected) => {
    const found = told(readIn(content).issues)
    expect(found.some((one) => one.startsWith(expected))).toBe(true)
  })
})
