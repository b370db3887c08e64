import type { Feature, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { pieces } from '../../src/model/geometry'
import type { PlaceGeometry, PlaceProperties } from '../../src/model/types'
import { layerPlaces, polygonsOf, readText, story } from '../realFiles'
import { ringArea } from '../sphere'

const FILES = [
  ...layerPlaces.map(({ file }) => file),
  'geo/basemap/labels.geojson',
  'geo/basemap/towns.geojson',
].map((file) => ({ file, features: featuresOf(file) }))

describe.each(FILES)('$file', ({ file, features }) => {
  test('has one feature on each line', () => {
    const [first, ...lines] = readText(file).trimEnd().split('\n')
    expect(first).toBe('{"type":"FeatureCollection","features":[')
    expect(lines.pop()).toBe(']}')
    expect(lines.map((line) => JSON.parse(line.replace(/,$/u, '')))).toEqual(features)
  })

  test('is sorted by id, and no id is there twice', () => {
    const ids = features.map(({ id }) => String(id))
    expect(ids).toEqual([...new Set(ids)].toSorted())
  })

  test('has coordinates in range, with five decimals at most', () => {
    const wrong = features.filter(({ geometry }) => positionsOf(geometry).some(isWrong))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('has closed rings by the right-hand rule: outer anticlockwise, inner clockwise', () => {
    const wrong = features.filter(({ geometry }) =>
      polygonsOf(geometry).some((rings) =>
        rings.some((ring, index) => !isClosed(ring) || ringArea(ring) > 0 !== (index === 0)),
      ),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('has no segment over more than 180 degrees of longitude, and none of no length', () => {
    const wrong = features.filter(({ geometry }) =>
      piecesOf(geometry).some((piece) =>
        piece.some((to, index) => isBadStep(piece[index - 1], to)),
      ),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('names every place in English and Russian', () => {
    const named = features.map(({ id, properties }) => ({ id, ...properties }))
    const wrong = named.filter(({ name, names }) => !isText(name) || !isText(names.ru))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('every place of the story', () => {
  const places = [...story.places.values()].map(({ place }) => place)

  test.each(places.map(({ id, properties }) => [id, properties] as const))(
    '%s says in one sentence what is drawn, and whose data that is',
    (_, { shape, source, licence, kind }) => {
      const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(shape)
      expect(shape).toMatch(/^[A-Z].*\.$/u)
      expect([...sentences].map(({ segment }) => segment)).toHaveLength(1)
      expect([source.name, licence, kind].every(isText)).toBe(true)
    },
  )

  test.each(places.map(({ id, properties }) => [id, properties.facts] as const))(
    '%s has a source with an address for every fact',
    (_, facts) => {
      expect(facts.filter(({ source }) => source.url === undefined)).toEqual([])
    },
  )

  test('is described in words of the article where the article is quoted', () => {
    const text = story.text.replaceAll('\u00a0', ' ')
    const quoted = places.flatMap(({ id, properties }) =>
      [...properties.shape.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => ({ id, words })),
    )
    const invented = quoted.filter(({ words }) =>
      words.split(' … ').some((part) => !text.includes(part)),
    )
    expect(invented).toEqual([])
  })
})

type MapFeature = Feature<PlaceGeometry | null, Pick<PlaceProperties, 'name' | 'names'>>

function featuresOf(file: string): readonly MapFeature[] {
  return (JSON.parse(readText(file)) as { features: MapFeature[] }).features
}

function piecesOf(geometry: PlaceGeometry | null): readonly (readonly Position[])[] {
  return geometry === null ? [] : pieces(geometry)
}

function positionsOf(geometry: PlaceGeometry | null): readonly Position[] {
  return piecesOf(geometry).flat()
}

function isWrong(position: Position): boolean {
  const [longitude = 999, latitude = 999] = position
  const inRange = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  return position.length !== 2 || !inRange || position.some((x) => Number(x.toFixed(5)) !== x)
}

function isClosed(ring: readonly Position[]): boolean {
  return ring.length >= 4 && String(ring.at(0)) === String(ring.at(-1))
}

function isBadStep(from: Position | undefined, to: Position): boolean {
  if (from === undefined) return false
  return Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 180 || String(from) === String(to)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
