import { describe, expect, test } from 'vitest'
import { geojson } from '../../src/formats/geojson'
import type { PlaceGeometry } from '../../src/model/types'
import { placesOf, read, told } from './reading'

const readIn = (content: unknown) => read(geojson, content, 'places.geojson')

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
    const { value, issues } = read(geojson, RFC_EXAMPLE, 'data/rfc 7946.geojson')
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
    const [one] = placesOf(readIn(RFC_EXAMPLE).value)
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
    const [found] = placesOf(readIn(content).value)
    expect([found?.id, found?.properties.name]).toEqual([id, name])
  })

  test('may have one id twice', () => {
    const [one] = feature({ id: 'kant' }).features
    const { value } = readIn({ type: 'FeatureCollection', features: [one, one] })
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
    expect(placesOf(readIn(content).value)[0]?.geometry).toEqual(expected)
    expect(told(readIn(content).issues)).toContain(`features[0]: ${message}`)
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
    expect(told(readIn(content).issues).some((message) => message.startsWith(expected))).toBe(true)
  })

  test('in another encoding is refused', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"type":"'), 0xff, 0xfe])
    expect(read(geojson, bytes, 'old.geojson').issues).toEqual([
      { file: 'old.geojson', path: '', message: 'is not text in UTF-8' },
    ])
  })

  test('may begin with a byte order mark', () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(RFC_EXAMPLE)}`)
    expect(placesOf(readIn(bytes).value)).toHaveLength(3)
  })

  test('keeps the sound features when one is broken', () => {
    const features = [...RFC_EXAMPLE.features, { type: 'Feature', geometry: { type: 'Point' } }]
    expect(placesOf(readIn({ ...RFC_EXAMPLE, features }).value)).toHaveLength(3)
  })
})
