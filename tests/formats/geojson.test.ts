import { getIssues } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import type { FeatureCollection, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { geojson } from '../../src/formats/geojson'
import type { PlaceGeometry } from '../../src/model/types'
import { layer, place } from '../fixtures/story'
import { polygonsOf } from '../realFiles'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(geojson)

const written = (story: Story) => String(geojson.format?.(story).content)
const collectionOf = (story: Story) => JSON.parse(written(story)) as FeatureCollection
const read = (content: unknown, file = 'places.geojson') => {
  const parsed = geojson.parse?.(
    typeof content === 'string' ? content : JSON.stringify(content),
    file,
  )
  if (parsed === undefined) throw new TypeError('GeoJSON is read.')
  return parsed
}
const placesOf = ({ layers }: Story) => layers.flatMap(({ places }) => places)
const messages = (content: unknown) =>
  read(content).issues.map(({ path, message }) => `${path}: ${message}`)

describe('GeoJSON, written', () => {
  test('has nothing that check-geojson finds wrong, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(getIssues(written(story))).toEqual([])
      }),
    )
  })

  test('has nothing that check-geojson finds wrong in the real story', () => {
    expect(getIssues(written(REAL_STORY))).toEqual([])
  })

  test('would be found out by check-geojson', () => {
    expect(getIssues(written(SMALL_STORY).replace('"Point"', '"point"'))).not.toEqual([])
  })

  test('has each place with its id, and a null geometry where no site is named', () => {
    const found = collectionOf(SMALL_STORY).features.map(({ id, geometry }) => [id, geometry?.type])
    expect(found).toEqual([
      ['south', 'Polygon'],
      ['kant', 'Point'],
      ['new-base', undefined],
    ])
  })

  test('has the passages among the properties, overlapping mentions both', () => {
    const [south, , base] = collectionOf(SMALL_STORY).features
    const excerpt = 'A new one, in the south of the country, would be large.'
    expect(south?.properties?.passages).toMatchObject([
      { id: 'p1-south', mention: { exact: 'the south' }, excerpt },
      { id: 'p2-osh', speaker: 'Aida Asanova', pronoun: 'she', speech: 'direct' },
      { id: 'p3-south' },
    ])
    expect(base?.properties?.passages).toMatchObject([
      { id: 'p1-new', mention: { exact: 'A new one, in the south' }, excerpt },
    ])
  })

  test('has no crs, which RFC 7946 has taken out', () => {
    expect(collectionOf(REAL_STORY)).not.toHaveProperty('crs')
  })

  test('turns a ring that runs the wrong way, and says so', () => {
    const story = withGeometry(turned())
    const { losses } = geojson.format?.(story) ?? {}
    const [[outer = [], hole = []] = []] = polygonsOf(
      placesOf(read(written(story)).value)[0]?.geometry ?? null,
    )
    expect([isAnticlockwise(outer), isAnticlockwise(hole)]).toEqual([true, false])
    expect(losses).toEqual([
      {
        path: 'places.south.geometry.coordinates',
        message: 'the ring is turned: outer ones run anticlockwise, holes clockwise',
      },
    ])
  })

  test('keeps the whole of the real story', () => {
    expect(geojson.format?.(REAL_STORY).losses).toEqual([])
    expect(read(written(REAL_STORY))).toEqual({ value: REAL_STORY, issues: [] })
  })
})

describe('GeoJSON that went through another tool', () => {
  const { features, type } = collectionOf(SMALL_STORY)

  test('has its passages still, when the members that the tool does not know are gone', () => {
    const { value, issues } = read({ type, features })
    expect(issues).toEqual([])
    expect(placesOf(value)).toEqual(placesOf(SMALL_STORY))
    expect(value.annotations.speakers).toEqual(SMALL_STORY.annotations.speakers)
    const byId = (story: Story) =>
      story.annotations.annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(value)).toEqual(byId(SMALL_STORY))
    expect(value.layers.map((one) => one.layer.id)).toEqual(['areas', 'sites'])
    expect(value.article).toBeNull()
  })

  test('is the same when lists and objects have become JSON in a string', () => {
    const flat = features.map((one) => ({
      ...one,
      properties: Object.fromEntries(
        Object.entries(one.properties ?? {}).map(([key, value]) => [
          key,
          typeof value === 'object' ? JSON.stringify(value) : value,
        ]),
      ),
    }))
    expect(read({ type, features: flat })).toEqual(read({ type, features }))
  })

  test('has the ids still, when the tool keeps properties only', () => {
    const loose = features.map(({ id, ...one }) => ({
      ...one,
      properties: { ...one.properties, id },
    }))
    expect(placesOf(read({ type, features: loose }).value)).toEqual(placesOf(SMALL_STORY))
  })
})

/** The first example of RFC 7946, in its words. */
const RFC_EXAMPLE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [102.0, 0.5] },
      properties: { prop0: 'value0' },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [102.0, 0.0],
          [103.0, 1.0],
          [104.0, 0.0],
          [105.0, 1.0],
        ],
      },
      properties: { prop0: 'value0', prop1: 0.0 },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [100.0, 0.0],
            [101.0, 0.0],
            [101.0, 1.0],
            [100.0, 1.0],
            [100.0, 0.0],
          ],
        ],
      },
      properties: { prop0: 'value0', prop1: { this: 'that' } },
    },
  ],
}

describe('GeoJSON of others', () => {
  test('gives the places of the first example of RFC 7946, and says what it fills in', () => {
    const { value, issues } = read(RFC_EXAMPLE, 'data/rfc 7946.geojson')
    expect(value.id).toBe('rfc-7946')
    expect(
      value.layers.map(({ layer: { id, draw }, places }) => [id, draw, places.length]),
    ).toEqual([
      ['areas', 'soft-area', 1],
      ['lines', 'boundary', 1],
      ['sites', 'marker', 1],
    ])
    expect(issues.map(({ path }) => path)).toEqual([
      ...['features[0]', 'features[0]', 'features[1]', 'features[1]', 'features[2]', 'features[2]'],
    ])
    expect(issues[4]?.message).toBe(
      'does not say, so filled in as not known: kind, certainty, shape, source, licence',
    )
    expect(issues[5]?.message).toBe('not used: prop0, prop1')
  })

  test('gets no certainty, name or licence that it does not state', () => {
    const [one] = placesOf(read(RFC_EXAMPLE).value)
    expect(one?.properties).toMatchObject({
      name: 'Unnamed (no id)',
      licence: 'Not stated',
      certainty: 'approximate',
      source: { name: 'places.geojson' },
    })
  })

  const POINT = { type: 'Point', coordinates: [74.85, 42.89] }
  const feature = (rest: object) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: POINT, properties: { name: 'Kant' }, ...rest }],
  })

  test.each<[string, unknown, string, string]>([
    ['a single feature', feature({}).features[0], 'kant', 'Kant'],
    ['a bare geometry', POINT, 'place', 'Unnamed (no id)'],
    ['a numeric id', feature({ id: 1528193 }), '1528193', 'Kant'],
    ['an id that is no slug', feature({ id: 'Kant (KG)' }), 'kant-kg', 'Kant'],
    ['the id 0', feature({ id: 0 }), '0', 'Kant'],
    ['null properties', feature({ id: 'x', properties: null }), 'x', 'Unnamed (x)'],
    ['a name in Cyrillic only', feature({ properties: { name: 'Кант' } }), 'place', 'Кант'],
    ['a title for a name', feature({ properties: { title: 'Kant' } }), 'kant', 'Kant'],
  ])('may be %s', (_, content, id, name) => {
    const [found] = placesOf(read(content).value)
    expect([found?.id, found?.properties.name]).toEqual([id, name])
  })

  test('may have one id twice', () => {
    const [one] = feature({ id: 'kant' }).features
    const { value } = read({ type: 'FeatureCollection', features: [one, one] })
    expect(placesOf(value).map(({ id }) => id)).toEqual(['kant', 'kant-2'])
  })

  test.each<[string, unknown, PlaceGeometry, string]>([
    [
      'heights',
      { type: 'Point', coordinates: [74.85, 42.89, 777] },
      { type: 'Point', coordinates: [74.85, 42.89] },
      'heights are not used',
    ],
    [
      'several points',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      { type: 'Point', coordinates: [1, 2] },
      'only the first of 2 points is used',
    ],
    [
      'a collection of geometries',
      { type: 'GeometryCollection', geometries: [POINT, { type: 'Point', coordinates: [0, 0] }] },
      { type: 'Point', coordinates: [74.85, 42.89] },
      'only the first of 2 geometries is used',
    ],
  ])('may have %s: the sound part is kept, and the rest told', (_, geometry, expected, message) => {
    const content = feature({ id: 'kant', geometry })
    expect(placesOf(read(content).value)[0]?.geometry).toEqual(expected)
    expect(messages(content)).toContain(`features[0]: ${message}`)
  })

  test.each<[string, unknown, string]>([
    ['no JSON', '{"type": ', ': is not JSON'],
    ['not a collection', { type: 'Topology' }, 'type: Invalid type'],
    ['a feature that is none', { type: 'FeatureCollection', features: [7] }, 'features[0]: '],
    [
      'a longitude out of range',
      feature({ geometry: { type: 'Point', coordinates: [190, 0] } }),
      'features[0].geometry.coordinates.0: Invalid value: Expected <=180 but received 190',
    ],
    [
      'an open ring',
      feature({
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      }),
      'features[0].geometry.coordinates.0: expected a closed ring',
    ],
    [
      'a script for an address',
      feature({ properties: { name: 'Kant', source: { name: 'x', url: 'javascript:1' } } }),
      'features[0].properties.source.url: expected an https address',
    ],
    [
      'a passage without words',
      feature({ properties: { name: 'Kant', passages: [{ id: 'a' }] } }),
      'features[0].properties.passages[0].mention',
    ],
    [
      'coordinates of another system',
      { ...feature({}), crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
      'crs: is not used',
    ],
  ])('with %s is told with place and reason', (_, content, expected) => {
    expect(messages(content).some((message) => message.startsWith(expected))).toBe(true)
  })

  test('in another encoding is refused', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"type":"'), 0xff, 0xfe])
    expect(geojson.parse?.(bytes, 'old.geojson').issues).toEqual([
      { file: 'old.geojson', path: '', message: 'is not text in UTF-8' },
    ])
  })

  test('may begin with a byte order mark', () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(RFC_EXAMPLE)}`)
    expect(placesOf(geojson.parse?.(bytes, 'a').value ?? SMALL_STORY)).toHaveLength(3)
  })

  test('keeps the sound features when one is broken', () => {
    const features = [...RFC_EXAMPLE.features, { type: 'Feature', geometry: { type: 'Point' } }]
    expect(placesOf(read({ ...RFC_EXAMPLE, features }).value)).toHaveLength(3)
  })
})

function withGeometry(geometry: PlaceGeometry): Story {
  return { ...SMALL_STORY, layers: [{ layer: layer('areas'), places: [place('south', geometry)] }] }
}

/** The small story's area with both its rings the wrong way round. */
function turned(): PlaceGeometry {
  const rings = polygonsOf(placesOf(SMALL_STORY)[0]?.geometry ?? null)[0] ?? []
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.toReversed()) }
}

function isAnticlockwise(ring: readonly Position[]): boolean {
  const twice = ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? []
    return sum + (fromX * y - x * fromY)
  }, 0)
  return twice > 0
}
