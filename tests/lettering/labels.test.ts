import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaseLabel, parseBaseLabels } from '../../src/lettering/baseLabels'
import { labelKinds, labelStyle } from '../../src/lettering/labelStyle'
import { type Measure, setLabels } from '../../src/lettering/setLabels'
import { measureNames, setStoryLabels } from '../../src/lettering/storyLabels'
import { readJson } from '../realFiles'

const FILE = 'geo/basemap/towns.geojson'
const OSH = {
  type: 'Feature',
  id: 'geonames:1527534',
  geometry: { type: 'Point', coordinates: [72.8, 40.53] },
  properties: {
    name: 'Osh',
    names: { ru: 'Ош', ky: 'Ош' },
    country: 'KG',
    rank: 'seat',
    population: 200_000,
    minzoom: 5,
  },
}
const LABEL: BaseLabel = {
  id: 'geonames:1527534',
  name: 'Osh',
  names: { ru: 'Ош', ky: 'Ош' },
  country: 'KG',
  kind: 'seat',
  longitude: 72.8,
  latitude: 40.53,
  line: null,
  minzoom: 5,
  population: 200_000,
  height: null,
}
/** Six pixels for a letter. */
const measure: Measure = (text) => text.length * 6

function parse(...features: readonly unknown[]) {
  return parseBaseLabels({ type: 'FeatureCollection', features }, FILE)
}

describe('parseBaseLabels', () => {
  test('takes a town', () => {
    expect(parse(OSH)).toEqual({ value: [LABEL], issues: [] })
  })

  test.each([
    [
      'three points',
      [
        [70, 40],
        [71, 42],
        [74, 40],
      ],
      [71, 42],
    ],
    [
      'two points',
      [
        [70, 40],
        [72, 41],
      ],
      [71, 40.5],
    ],
  ])('puts the name of a river of %s at its middle', (_, coordinates, [longitude, latitude]) => {
    const properties = { name: 'Naryn', kind: 'river', minzoom: 4 }
    const [found] = parse({
      ...OSH,
      geometry: { type: 'LineString', coordinates },
      properties,
    }).value
    expect(found).toMatchObject({ kind: 'river', longitude, latitude, population: 0, height: null })
  })

  test.each([
    ['no feature', null, ''],
    ['a number for an id', { ...OSH, id: 1 }, '.id'],
    ['a polygon', { ...OSH, geometry: { type: 'Polygon', coordinates: [] } }, '.geometry.type'],
    [
      'one coordinate',
      { ...OSH, geometry: { type: 'Point', coordinates: [72.8] } },
      '.geometry.coordinates',
    ],
    ['no zoom', { ...OSH, properties: { name: 'Osh', rank: 'seat' } }, '.properties.minzoom'],
    [
      'an unknown rank',
      { ...OSH, properties: { ...OSH.properties, rank: 'port' } },
      '.properties.rank',
    ],
    ['an empty name', { ...OSH, properties: { ...OSH.properties, name: '' } }, '.properties.name'],
    [
      'a latitude over 90',
      { ...OSH, geometry: { type: 'Point', coordinates: [0, 91] } },
      '.geometry.coordinates',
    ],
  ])('leaves out a name with %s, and keeps the rest', (_, wrong, path) => {
    const { value, issues } = parse(OSH, wrong)
    expect(value).toEqual([LABEL])
    expect(issues.map((issue) => issue.path.replace(/coordinates\.\d$/u, 'coordinates'))).toEqual([
      `features[1]${path}`,
    ])
  })

  test.each([[null], [[]], [{}], ['Osh']])('takes nothing from %j', (input) => {
    const { value, issues } = parseBaseLabels(input, FILE)
    expect(value).toEqual([])
    expect(issues.map(({ file }) => file)).toEqual([FILE])
  })
})

describe('setLabels', () => {
  const named = (id: string, rest: Partial<BaseLabel>): BaseLabel => ({ ...LABEL, id, ...rest })

  test('sets names by their kind, then by people, then by id', () => {
    const labels = [
      named('town', { kind: 'town' }),
      named('seat-b', {}),
      named('seat-a', {}),
      named('seat-large', { population: 900_000 }),
      named('country', { kind: 'country', population: 0 }),
      named('capital', { kind: 'capital', population: 0 }),
    ]
    const order = setLabels(labels, 6, 'en', measure).map(({ id }) => id)
    expect(order).toEqual(['capital', 'country', 'seat-large', 'seat-a', 'seat-b', 'town'])
  })

  test.each([
    [4.5, 0],
    [5, 1],
    [11, 1],
  ])('at zoom %d sets %i names that appear at zoom 5', (zoom, count) => {
    expect(setLabels([LABEL], zoom, 'en', measure)).toHaveLength(count)
  })

  test.each([
    ['countries in capitals', { kind: 'country', name: 'Kyrgyzstan' }, 'KYRGYZSTAN'],
    ['towns as they are', {}, 'Osh'],
    [
      'peaks with their height',
      { kind: 'peak', name: 'Pik Pobedy', height: 7439 },
      'Pik Pobedy 7,439 m',
    ],
    [
      'a name that runs to the left apart from its height',
      { kind: 'peak', name: 'نوشاخ', height: 7492 },
      '\u2068نوشاخ\u2069 7,492 m',
    ],
    ['a height of 0', { kind: 'peak', name: 'Shore', height: 0 }, 'Shore 0 m'],
  ] as const)('writes %s', (_, rest, text) => {
    const [found] = setLabels([named('it', rest)], 8, 'en', measure)
    expect(found).toMatchObject({ text, width: text.length * 6, pinned: false })
  })

  test('puts 0, 0 in the middle of the world', () => {
    const [found] = setLabels(
      [named('null-island', { longitude: 0, latitude: 0 })],
      5,
      'en',
      measure,
    )
    expect(found).toMatchObject({ x: 4096, y: 4096 })
  })

  test('law: the order of the files does not matter', () => {
    const { value } = parseBaseLabels(readJson(FILE), FILE)
    const shuffled = fc.shuffledSubarray([...value], { minLength: value.length })
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 4, max: 9 }), (labels, zoom) => {
        const ids = setLabels(labels, zoom, 'en', measure).map(({ id }) => id)
        expect(ids).toEqual(setLabels(value, zoom, 'en', measure).map(({ id }) => id))
      }),
      { numRuns: 10 },
    )
  })
})

describe('labelStyle', () => {
  test.each(labelKinds.map((kind) => [kind]))(
    'never makes a %s smaller as the map comes closer',
    (kind) => {
      const sizes = [3, 4, 5, 6, 7, 8, 11].map((zoom) => labelStyle(kind, zoom).size)
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
      expect(sizes[0]).toBeGreaterThanOrEqual(10)
    },
  )
})

describe('setStoryLabels', () => {
  test.each([
    ['a site, beside its pin', true, 'marker', 7, 'right'],
    ['a border, below its line', false, 'boundary', 6, 'below'],
    ['an area, on itself', false, 'soft-area', 0, 'centre'],
  ] as const)('sets %s', (_, isPoint, draw, dot, side) => {
    const names = measureNames([{ id: 'it', name: 'Kant', draw, isPoint, at: [0, 0] }], measure)
    const [found] = setStoryLabels(names, 5)
    expect(found).toMatchObject({ text: 'Kant', dot, pinned: true, x: 4096, y: 4096, width: 28 })
    expect(found?.sides[0]).toBe(side)
  })
})
