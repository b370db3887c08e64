import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { locate } from '../../src/formats/locate'
import { webAnnotation } from '../../src/formats/webAnnotation'
import { annotation, quote } from '../fixtures/story'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(webAnnotation)

const OPTIONS = { base: 'https://example.org/map/' }

const written = (story: Story) => String(webAnnotation.format?.(story, OPTIONS).content)
const read = (content: unknown, file = 'notes.jsonld') => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const parsed = webAnnotation.parse?.(text, file)
  if (parsed === undefined) throw new TypeError('Web Annotations are read.')
  return parsed
}
const annotationsOf = ({ annotations }: Story) => annotations.annotations
const placesOf = ({ layers }: Story) => layers.flatMap(({ places }) => places)

/** The rules of the Web Annotation Data Model for what we write, written down by hand. */
const address = v.pipe(v.string(), v.url())
const text = v.pipe(v.string(), v.minLength(1))
const quoted = {
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
}
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const positioned = { type: v.literal('TextPositionSelector'), start: count, end: count }
const finalSelectors = v.union([
  v.strictTuple([v.strictObject(quoted), v.strictObject(positioned)]),
  v.strictTuple([v.strictObject(quoted)]),
])
const refinedBy = v.optional(finalSelectors)
const selectors = v.union([
  v.strictTuple([
    v.strictObject({ ...quoted, refinedBy }),
    v.strictObject({ ...positioned, refinedBy }),
  ]),
  v.strictTuple([v.strictObject({ ...quoted, refinedBy })]),
])
type Selector = v.InferOutput<typeof selectors>[number]

const item = v.strictObject({
  id: address,
  type: v.literal('Annotation'),
  motivation: v.literal('identifying'),
  body: v.array(
    v.union([
      v.strictObject({
        type: v.literal('SpecificResource'),
        purpose: v.picklist(['identifying', 'describing']),
        source: v.strictObject({
          id: address,
          type: v.optional(v.literal('Person')),
          name: v.optional(text),
          label: v.optional(text),
        }),
      }),
      v.strictObject({
        type: v.literal('TextualBody'),
        purpose: v.picklist(['tagging', 'classifying']),
        format: v.literal('text/plain'),
        value: text,
      }),
    ]),
  ),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: v.strictObject({
      id: address,
      type: v.literal('Text'),
      format: v.literal('text/plain'),
      language: v.optional(text),
    }),
    selector: selectors,
  }),
  passages: v.optional(v.looseObject({})),
})

const RULES = v.pipe(
  v.strictObject({
    '@context': v.strictTuple([
      v.literal('http://www.w3.org/ns/anno.jsonld'),
      v.strictObject({ passages: v.strictObject({ '@id': address, '@type': v.literal('@json') }) }),
    ]),
    id: address,
    type: v.literal('AnnotationCollection'),
    label: text,
    total: count,
    first: v.optional(
      v.strictObject({
        id: address,
        type: v.literal('AnnotationPage'),
        partOf: address,
        startIndex: v.literal(0),
        items: v.pipe(v.array(item), v.minLength(1)),
      }),
    ),
    passages: v.looseObject({}),
  }),
  v.check(
    ({ id, total, first }) => (first?.items.length ?? 0) === total && (first?.partOf ?? id) === id,
    'expected the first page of this collection, with all of its annotations',
  ),
)

function collectionOf(story: Story): v.InferOutput<typeof RULES> {
  const result = v.safeParse(RULES, JSON.parse(written(story)))
  if (result.success) return result.output
  throw new Error(result.issues.map((one) => `${v.getDotPath(one)}: ${one.message}`).join('\n'))
}

/**
 * What a selector selects, by the rules: code points, alternatives that agree, a quote that is
 * there once, a refinement within what it refines. Independent of how selectors are written.
 */
function select(points: readonly string[], alternatives: readonly Selector[]): readonly number[] {
  const found = alternatives.map((one) => {
    const [start, end] =
      one.type === 'TextPositionSelector' ? [one.start, one.end] : onlyMatch(points, one)
    if (!('refinedBy' in one) || one.refinedBy === undefined) return [start, end]
    const [from = 0, to = 0] = select(points.slice(start, end), one.refinedBy)
    return [start + from, start + to]
  })
  expect(new Set(found.map(String)).size).toBe(1)
  return found[0] ?? []
}

function onlyMatch(
  points: readonly string[],
  { prefix, exact, suffix }: { prefix: string; exact: string; suffix: string },
): readonly [number, number] {
  const [before, words, all] = [[...prefix], [...exact], [...prefix, ...exact, ...suffix]]
  const matches = points
    .map((_, at) => at)
    .filter((at) => all.every((character, index) => points[at + index] === character))
  expect(matches).toHaveLength(1)
  const start = (matches[0] ?? 0) + before.length
  return [start, start + words.length]
}

/** Every mention of the story is selected, exactly, and its passage around it. */
function expectSelected(story: Story): void {
  const { text, mentions } = locate(story)
  const points = [...text]
  const items = collectionOf(story).first?.items ?? []
  const inUnits = (at: number) => points.slice(0, at).join('').length
  for (const mention of mentions) {
    const one = items.find(({ id }) => id.endsWith(`&passage=${mention.id}`))
    const selector = one?.target.selector ?? []
    expect(selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
    const wide = selector.map(({ refinedBy: _, ...rest }) => rest as Selector)
    expect(select(points, selector).map(inUnits)).toEqual([mention.start, mention.end])
    const { start, end } = mention.passage
    expect(select(points, wide).map(inUnits)).toEqual([start, end])
  }
}

describe('Web Annotations, written', () => {
  test('keep the rules of the standard, and select each mention in its passage', () => {
    fc.assert(fc.property(arbitraryStory, expectSelected))
  })

  test.each([
    ['small', SMALL_STORY],
    ['real', REAL_STORY],
  ])('keep them in the %s story, too', (_, story) => {
    expectSelected(story)
    const { total } = collectionOf(story)
    expect(total).toBe(annotationsOf(story).length)
  })

  test.each([
    ['a prefix', '"prefix"', '"before"'],
    ['a target', '"target"', '"about"'],
    ['a kind of selector', '"TextPositionSelector"', '"DataPositionSelector"'],
  ])('without %s would be found out', (_, member, other) => {
    const wrong = JSON.parse(written(SMALL_STORY).replaceAll(member, other))
    expect(v.safeParse(RULES, wrong).success).toBe(false)
  })

  test('count code points, where the text has characters of two code units', () => {
    const items = collectionOf(SMALL_STORY).first?.items ?? []
    const positions = items.map(({ target }) =>
      target.selector.flatMap((one) => ('start' in one ? [[one.start, one.end]] : [])),
    )
    // The aeroplane of the title is one code point and two code units.
    expect(positions[1]).toEqual([[45, 100]])
    expect(locate(SMALL_STORY).mentions[1]?.passage).toEqual({ start: 46, end: 101 })
  })

  test('count the mention from the beginning of its passage', () => {
    const [, , south] = collectionOf(SMALL_STORY).first?.items ?? []
    const [{ refinedBy = [] } = { refinedBy: [] }] = south?.target.selector ?? []
    expect(refinedBy).toEqual([
      { ...quote('in |the south| of the country') },
      { type: 'TextPositionSelector', start: 14, end: 23 },
    ])
  })

  test('have bodies for the place, the speaker, the manner and the sense', () => {
    const [, , , osh] = collectionOf(SMALL_STORY).first?.items ?? []
    const page = 'https://example.org/map/?article=two-bases'
    expect(osh?.body).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { id: `${page}&place=south`, label: 'The south' },
      },
      {
        type: 'SpecificResource',
        purpose: 'describing',
        source: { id: `${page}#speaker-1`, type: 'Person', name: 'Aida Asanova' },
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'direct' },
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'location' },
    ])
  })

  test('are there for both of two mentions that overlap', () => {
    const ids = collectionOf(SMALL_STORY).first?.items.map(({ id }) => id.split('=').at(-1))
    expect(ids).toEqual(['title-kant', 'p1-new', 'p1-south', 'p2-osh', 'p3-south'])
  })

  test('are a collection without a first page where there are none', () => {
    const none = { ...SMALL_STORY, annotations: { speakers: [], annotations: [] } }
    const { total, first } = collectionOf(none)
    expect([total, first]).toEqual([0, undefined])
  })

  test('have only the words for what the text does not hold', () => {
    const orphan = annotation('lost', 'kant', 'near |Bishkek|')
    const story = { ...SMALL_STORY, annotations: { speakers: [], annotations: [orphan] } }
    expect(collectionOf(story).first?.items[0]?.target.selector).toEqual([quote('near |Bishkek|')])
  })

  test('do not let a refinement reach beyond what it refines, and keep what the file says', () => {
    const wide = annotation(
      'far',
      'south',
      'Kant 🛩\n\nThe base at\u00a0Kant is old. A new one, in |the south| of',
    )
    const story = { ...SMALL_STORY, annotations: { speakers: [], annotations: [wide] } }
    const [one] = collectionOf(story).first?.items ?? []
    const [{ refinedBy = [] } = { refinedBy: [] }] = one?.target.selector ?? []
    expect(refinedBy[0]).toEqual(quote('A new one, in |the south| of'))
    expectSelected(story)
    expect(annotationsOf(read(written(story)).value)).toEqual([wide])
  })

  test('keep the whole of the real story', () => {
    expect(webAnnotation.format?.(REAL_STORY).losses).toEqual([])
    expect(read(written(REAL_STORY))).toEqual({ value: REAL_STORY, issues: [] })
  })
})

describe('Web Annotations that went through another tool', () => {
  test('keep words, places, speakers and manner when only the standard is kept', () => {
    const { passages: _, first } = collectionOf(SMALL_STORY)
    const items = first?.items.map(({ passages: _, ...rest }) => rest)
    const { value } = read({ type: 'AnnotationPage', items })
    expect(
      annotationsOf(value).map(({ id, place, speaker, speech, sense }) => [
        id,
        place,
        speaker,
        speech,
        sense,
      ]),
    ).toEqual(
      annotationsOf(SMALL_STORY).map(({ id, place, speaker, speech, sense }) => [
        id,
        place,
        speaker,
        speech,
        sense,
      ]),
    )
    expect(value.annotations.speakers).toEqual([{ name: 'Aida Asanova', pronoun: 'they' }])
    expect(placesOf(value).map(({ properties }) => properties.name)).toEqual([
      ...['Kant', 'New base', 'The south'],
    ])
    // Found in the same places of the text, which such a file does not have.
    const again = {
      ...SMALL_STORY,
      annotations: { ...SMALL_STORY.annotations, annotations: annotationsOf(value) },
    }
    expect(locate(again).mentions.map(({ start, end }) => [start, end])).toEqual(
      locate(SMALL_STORY).mentions.map(({ start, end }) => [start, end]),
    )
  })
})

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
    const { value, issues } = read(note({}))
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
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
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
    expect(annotationsOf(read(content).value)).toMatchObject([
      { place: 'kant', mention: quote('base at |Kant| is') },
    ])
  })

  test('with a quote that refines a quote give a passage and a mention in it', () => {
    const selector = { ...quote('|Kant is old.| A'), refinedBy: quote('|Kant|') }
    const [one] = annotationsOf(read(note({ target: selected(selector) })).value)
    expect(one).toMatchObject({
      passage: quote('|Kant is old.| A'),
      mention: quote('|Kant| is old.'),
    })
  })

  test('of one place share it', () => {
    const { value } = read([note({}), note({ id: 'http://example.org/anno27' })])
    expect(placesOf(value)).toHaveLength(1)
    expect(annotationsOf(value).map(({ id }) => id)).toEqual(['anno26', 'anno27'])
  })

  test('without a quote or a place are told, and the others kept', () => {
    const bad = [
      note({ target: selected({ type: 'TextPositionSelector', start: 412, end: 795 }) }),
      note({ target: 'http://example.org/page1' }),
      note({ body: { type: 'TextualBody', value: 'A comment' } }),
    ]
    const { value, issues } = read({ type: 'AnnotationPage', items: [...bad, note({})] })
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
    const { issues } = read(note({ body, creator: 'http://example.org/user1' }))
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
    const told = read(content).issues.map(({ path, message }) => `${path}: ${message}`)
    expect(told.some((one) => one.startsWith(expected))).toBe(true)
  })
})
