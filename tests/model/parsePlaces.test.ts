import { describe, expect, test } from 'vitest'
import { parsePlaces } from '../../src/model/parsePlaces'
import { KANT, OSH, place } from '../fixtures/story'

const FILE = 'geo/towns.geojson'
const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]
const TOWN = place('kant', KANT)
const { properties } = TOWN

function parse(...features: readonly unknown[]) {
  return parsePlaces({ type: 'FeatureCollection', features }, FILE)
}

function messagesOf(feature: unknown) {
  return parse(feature).issues.map(({ path, message }) => [path, message])
}

describe('parsePlaces', () => {
  test.each([
    ['a point', { type: 'Point', coordinates: [0, 0] }],
    ['a point at the edge of the world', { type: 'Point', coordinates: [-180, 90] }],
    ['a line', { type: 'LineString', coordinates: SQUARE.slice(2) }],
    ['lines', { type: 'MultiLineString', coordinates: [SQUARE] }],
    ['a polygon', { type: 'Polygon', coordinates: [SQUARE] }],
    ['polygons', { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }],
  ])('takes %s as it is', (_, geometry) => {
    const feature = { ...TOWN, geometry }
    expect(parse(feature)).toEqual({ value: [feature], issues: [] })
  })

  test('takes a place that has no site', () => {
    const feature = place('new-base', null)
    expect(parse(feature)).toEqual({ value: [feature], issues: [] })
  })

  test('takes facts that are left out for none', () => {
    const { facts, ...rest } = properties
    expect(parse({ ...TOWN, properties: rest }).value[0]?.properties.facts).toEqual(facts)
  })

  test.each([
    [
      'a longitude over 180',
      { type: 'Point', coordinates: [181, 0] },
      'coordinates.0',
      'Invalid value: Expected <=180 but received 181',
    ],
    [
      'a latitude over 90',
      { type: 'Point', coordinates: [0, 91] },
      'coordinates.1',
      'Invalid value: Expected <=90 but received 91',
    ],
    [
      'a text for a number',
      { type: 'Point', coordinates: ['74', 42] },
      'coordinates.0',
      'Invalid type: Expected number but received "74"',
    ],
    [
      'one coordinate',
      { type: 'Point', coordinates: [74] },
      'coordinates.1',
      'Invalid type: Expected number but received undefined',
    ],
    [
      'a line of one point',
      { type: 'LineString', coordinates: [[0, 0]] },
      'coordinates',
      'Invalid length: Expected >=2 but received 1',
    ],
    [
      'a polygon without a ring',
      { type: 'Polygon', coordinates: [] },
      'coordinates',
      'Invalid length: Expected >=1 but received 0',
    ],
    [
      'an open ring',
      { type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] },
      'coordinates.0',
      'expected a closed ring',
    ],
    [
      'a ring of two sides',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      },
      'coordinates.0',
      'Invalid length: Expected >=4 but received 3',
    ],
    [
      'a shape that no layer draws',
      { type: 'MultiPoint', coordinates: [[0, 0]] },
      'type',
      'Invalid type: Expected ("Point" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon") but received "MultiPoint"',
    ],
  ])('does not take %s', (_, geometry, inside, message) => {
    const found = messagesOf({ ...TOWN, geometry })
    expect(found).toEqual([[`features[0].geometry.${inside}`, message]])
  })

  test.each([
    ['no line', { type: 'MultiLineString', coordinates: [] }],
    ['no polygon', { type: 'MultiPolygon', coordinates: [] }],
  ])('does not take a geometry of %s, which has no bounds', (_, geometry) => {
    const message = 'Invalid length: Expected >=1 but received 0'
    expect(messagesOf({ ...TOWN, geometry })).toEqual([
      ['features[0].geometry.coordinates', message],
    ])
  })

  test.each([
    [
      'a number for an id',
      { ...TOWN, id: 7 },
      '.id',
      'Invalid type: Expected string but received 7',
    ],
    [
      'no properties',
      { ...TOWN, properties: null },
      '.properties',
      'Invalid type: Expected Object but received null',
    ],
    [
      'another type',
      { ...TOWN, type: 'feature' },
      '.type',
      'Invalid type: Expected "Feature" but received "feature"',
    ],
    [
      'no site and a certainty',
      place('osh', null, { certainty: 'exact' }),
      '',
      'expected a null geometry exactly where the certainty is "unlocated"',
    ],
    [
      'a site and no certainty',
      place('osh', OSH, { certainty: 'unlocated' }),
      '',
      'expected a null geometry exactly where the certainty is "unlocated"',
    ],
  ])('does not take a place with %s', (_, feature, inside, message) => {
    expect(messagesOf(feature)).toEqual([[`features[0]${inside}`, message]])
  })

  test.each([
    [
      'an address that is a script',
      { source: { name: 'A', url: 'javascript:alert(1)' } },
      'source.url',
      'expected an https address',
    ],
    [
      'an address without encryption',
      { source: { name: 'A', url: 'http://a.kg' } },
      'source.url',
      'expected an https address',
    ],
    ['an empty name', { name: ' ' }, 'name', 'expected some text'],
    ['an empty name in Russian', { names: { ru: '' } }, 'names.ru', 'expected some text'],
    [
      'an unknown certainty',
      { certainty: 'sure' },
      'certainty',
      'Invalid type: Expected ("exact" | "approximate" | "vague" | "unlocated") but received "sure"',
    ],
    ['no word on its shape', { shape: '' }, 'shape', 'expected some text'],
    [
      'no id in within',
      { within: ['The south'] },
      'within.0',
      'expected an id of small letters, digits and hyphens',
    ],
    ['no licence', { licence: '' }, 'licence', 'expected some text'],
    [
      'a fact without a source',
      { facts: [{ label: 'Area', value: '1 km²' }] },
      'facts.0.source',
      'Invalid key: Expected "source" but received undefined',
    ],
  ])('does not take %s', (_, wrong, inside, message) => {
    const found = messagesOf({ ...TOWN, properties: { ...properties, ...wrong } })
    expect(found).toEqual([[`features[0].properties.${inside}`, message]])
  })

  test('keeps the sound places beside a wrong one', () => {
    const { value, issues } = parse(TOWN, null, place('osh', OSH))
    expect(value.map(({ id }) => id)).toEqual(['kant', 'osh'])
    expect(issues.map(({ file, path }) => [file, path])).toEqual([[FILE, 'features[1]']])
  })

  test.each([
    ['nothing', null, ['']],
    ['a list', [], ['type', 'features']],
    ['one feature', TOWN, ['type', 'features']],
    ['no list of features', { type: 'FeatureCollection', features: null }, ['features']],
  ])('takes nothing from %s', (_, input, paths) => {
    const { value, issues } = parsePlaces(input, FILE)
    expect(value).toEqual([])
    expect(issues.map(({ path }) => path)).toEqual(paths)
  })
})
