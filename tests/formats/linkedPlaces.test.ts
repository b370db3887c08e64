import { getIssues } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { featureClass } from '../../src/formats/featureClass'
import type { Story } from '../../src/formats/format'
import { linkedPlaces } from '../../src/formats/linkedPlaces'
import { KANT, place } from '../fixtures/story'
import { polygonsOf } from '../realFiles'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(linkedPlaces)

const OPTIONS = { base: 'https://example.org/map/', date: '2026-11-20' }

const written = (story: Story) => String(linkedPlaces.format?.(story, OPTIONS).content)
const placesOf = ({ layers }: Story) => layers.flatMap(({ places }) => places)
const read = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const parsed = linkedPlaces.parse?.(text, 'places.jsonld')
  if (parsed === undefined) throw new TypeError('Linked Places are read.')
  return parsed
}

/** The rules of Linked Places 1.3 and of GeoJSON for a feature, written down by hand. */
const address = v.pipe(v.string(), v.url())
const text = v.pipe(v.string(), v.minLength(1))
const certainty = v.picklist(['certain', 'less-certain', 'uncertain'])
const day = v.pipe(v.string(), v.regex(/^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/u))
const moment = v.pipe(
  v.strictObject({ in: v.optional(day), earliest: v.optional(day), latest: v.optional(day) }),
  v.check((one) => Object.keys(one).length > 0),
)
const when = v.strictObject({
  timespans: v.pipe(
    v.array(v.strictObject({ start: moment, end: v.optional(moment) })),
    v.minLength(1),
  ),
  label: v.optional(text),
  certainty: v.optional(certainty),
})
const citation = v.strictObject({
  label: text,
  year: v.optional(v.pipe(v.number(), v.integer())),
  '@id': v.optional(address),
})
const RULES = v.strictObject({
  '@context': v.pipe(v.string(), v.regex(/^https:.*linkedplaces-context-v1\.\d\.jsonld$/u)),
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      '@id': address,
      type: v.literal('Feature'),
      properties: v.looseObject({
        title: text,
        fclasses: v.pipe(v.array(v.picklist(['A', 'H', 'L', 'P', 'R', 'S', 'T'])), v.minLength(1)),
        ccodes: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)))),
      }),
      when,
      names: v.pipe(
        v.array(
          v.strictObject({ toponym: text, lang: text, citations: v.optional(v.array(citation)) }),
        ),
        v.check((names) => names.some(({ citations = [] }) => citations.length > 0)),
      ),
      types: v.array(
        v.strictObject({ label: text, sourceLabels: v.array(v.object({ label: text })) }),
      ),
      geometry: v.nullable(v.looseObject({ type: text, certainty, citations: v.array(citation) })),
      relations: v.array(
        v.strictObject({
          relationType: v.literal('gvp:broaderPartitive'),
          relationTo: address,
          label: text,
          certainty: v.optional(certainty),
        }),
      ),
      descriptions: v.array(
        v.strictObject({ '@id': v.optional(address), value: text, lang: v.optional(text) }),
      ),
    }),
  ),
  // GeoJSON lets a member be that it does not know, and JSON-LD passes it by.
  passages: v.looseObject({}),
})

function breaches(story: Story): readonly string[] {
  const { issues = [] } = v.safeParse(RULES, JSON.parse(written(story)))
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}

describe('Linked Places, written', () => {
  test('keeps the rules of 1.3, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(breaches(story)).toEqual([])
      }),
    )
  })

  test('keeps the rules of 1.3 in the real story', () => {
    expect(breaches(REAL_STORY)).toEqual([])
  })

  test.each([
    ['an address', '"@id"', '"id"'],
    ['a title', '"title"', '"name"'],
    ['classes', '"fclasses"', '"classes"'],
    ['names', '"names"', '"toponyms"'],
    ['a time', '"when"', '"time"'],
    ['a time that is one', '"timespans"', '"spans"'],
  ])('without %s would be found out', (_, member, other) => {
    const wrong = JSON.parse(written(SMALL_STORY).replaceAll(member, other))
    expect(v.safeParse(RULES, wrong).success).toBe(false)
  })

  test('is GeoJSON with nothing that check-geojson finds wrong', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(getIssues(written(story))).toEqual([])
      }),
    )
    expect(getIssues(written(REAL_STORY))).toEqual([])
  })

  test('says of a place without a geometry in which other it lies somewhere', () => {
    const features = JSON.parse(written(SMALL_STORY)).features
    expect(features[2]).toMatchObject({
      '@id': 'https://example.org/map/?article=two-bases&place=new-base',
      geometry: null,
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: 'https://example.org/map/?article=two-bases&place=south',
          label: 'somewhere within The south',
          certainty: 'less-certain',
        },
      ],
    })
  })

  test.each([
    ['exact', 'certain'],
    ['approximate', 'less-certain'],
    ['vague', 'uncertain'],
  ] as const)('calls what is %s %s', (ours, theirs) => {
    const [layer] = SMALL_STORY.layers
    const places = [place('kant', KANT, { certainty: ours })]
    const story = { ...SMALL_STORY, layers: layer === undefined ? [] : [{ ...layer, places }] }
    expect(JSON.parse(written(story)).features[0].geometry.certainty).toBe(theirs)
  })

  test('has addresses that lead nowhere where no page is known', () => {
    const [feature] = JSON.parse(String(linkedPlaces.format?.(SMALL_STORY).content)).features
    expect(feature['@id']).toBe('https://passages.invalid/?article=two-bases&place=south')
  })

  test('keeps the whole of the real story', () => {
    expect(linkedPlaces.format?.(REAL_STORY).losses).toEqual([])
    expect(read(written(REAL_STORY))).toEqual({ value: REAL_STORY, issues: [] })
  })
})

describe('the class of a place', () => {
  test.each([
    ['town', 'P'],
    ['country', 'A'],
    ['group of states', 'A'],
    ['boundary', 'A'],
    ['region of a country', 'A'],
    ['air base', 'S'],
    ['proposed military base', 'S'],
    ['lake', 'H'],
    ['mountain pass', 'T'],
    ['railway tunnel', 'R'],
    ['something else', 'S'],
  ])('of a point that is a "%s" is %s', (kind, expected) => {
    expect(featureClass(place('x', KANT, { kind }))).toBe(expected)
  })

  test('of an area whose kind has no word we know is L', () => {
    const [south] = placesOf(SMALL_STORY)
    expect(featureClass(place('x', south?.geometry ?? null, { kind: 'zone' }))).toBe('L')
  })
})

/** As the documents of the format have it: two geometries, three relations, five kinds of link. */
const ABINGDON = {
  type: 'FeatureCollection',
  '@context': 'http://linkedpasts.org/assets/linkedplaces-context-v1.jsonld',
  features: [
    {
      '@id': 'http://mygaz.org/places/p_12345',
      type: 'Feature',
      properties: { title: 'Abingdon (UK)', ccodes: ['GB'] },
      when: {
        timespans: [{ start: { in: '0676' }, end: { in: '1066' } }],
        periods: [{ name: 'Anglo-Saxon Period, 449-1066', '@id': 'periodo:p06c6g3whtg' }],
      },
      names: [
        {
          toponym: 'Abingdon',
          lang: 'en',
          citations: [{ label: 'Ye Olde Gazetteer (1635)' }],
        },
        { toponym: 'Abingdon-on-Thames', lang: 'en' },
      ],
      types: [
        {
          identifier: 'aat:300008375',
          label: 'town',
          sourceLabels: [{ label: 'Market Town', lang: 'en' }],
        },
      ],
      geometry: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [-1.2879, 51.6708], certainty: 'certain' },
          {
            type: 'Point',
            coordinates: [-1.31, 51.64],
            geo_wkt: 'POLYGON ((-1.3 51.6, -1.2 51.6, -1.2 51.7, -1.3 51.6))',
            certainty: 'uncertain',
          },
        ],
      },
      links: [{ type: 'exactMatch', identifier: 'http://vocab.getty.edu/tgn/7011944' }],
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: 'http://mygaz.org/places/p_9876',
          label: 'part of Berkshire (UK)',
        },
      ],
      descriptions: [{ value: 'A market town.', lang: 'en' }],
    },
    {
      '@id': 'http://mygaz.org/places/p_9876',
      type: 'Feature',
      properties: { title: 'Berkshire (UK)' },
      geometry: { type: 'GeometryCollection', geometries: ['null'] },
    },
  ],
}

describe('Linked Places of others', () => {
  const { value, issues } = read(ABINGDON)
  const [abingdon, berkshire] = placesOf(value)
  const told = issues.map(({ path, message }) => `${path}: ${message}`)

  test('give names, kind, country, certainty, and what lies in what', () => {
    expect(abingdon).toMatchObject({
      id: 'p-12345',
      geometry: { type: 'Point', coordinates: [-1.2879, 51.6708] },
      properties: {
        name: 'Abingdon (UK)',
        names: { en: 'Abingdon' },
        country: 'GB',
        kind: 'Market Town',
        certainty: 'exact',
        within: ['p-9876'],
        source: { name: 'mygaz.org' },
      },
    })
  })

  test('may have a place that is nowhere', () => {
    expect(berkshire?.geometry).toBeNull()
    expect(berkshire?.properties.certainty).toBe('unlocated')
  })

  test('have what is not used told', () => {
    expect(told).toContain(
      'features[0]: the id "http://mygaz.org/places/p_12345" becomes "p-12345"',
    )
    expect(told).toContain('features[0]: only the first of 2 geometries is used')
    expect(told).toContain(
      'features[0]: not used: descriptions, when, links, name "Abingdon-on-Thames"',
    )
  })

  test.each<[string, unknown, string]>([
    ['without an address', { '@id': undefined }, 'features[0].@id: '],
    ['without a title', { properties: {} }, 'features[0].properties.title: '],
    ['with names that are no list', { names: 'Kant' }, 'features[0].names: '],
    [
      'with a geometry in words only',
      { geometry: { geo_wkt: 'POINT (1 2)' } },
      'features[0].geometry.type: ',
    ],
  ])('%s are told, and the others kept', (_, change, expected) => {
    const [first, second] = ABINGDON.features
    const parsed = read({ ...ABINGDON, features: [{ ...first, ...(change as object) }, second] })
    expect(parsed.issues.some((one) => `${one.path}: `.startsWith(expected))).toBe(true)
    expect(placesOf(parsed.value).map(({ id }) => id)).toEqual(['p-9876'])
  })
})

test('a shape with a hole comes back with its hole', () => {
  const [south] = placesOf(read(written(SMALL_STORY)).value)
  expect(polygonsOf(south?.geometry ?? null)[0]).toHaveLength(2)
})
