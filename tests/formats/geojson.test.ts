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
import { placesOf, read } from './reading'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(geojson)

const written = (story: Story) => String(geojson.format?.(story).content)
const collectionOf = (story: Story) => JSON.parse(written(story)) as FeatureCollection
const readBack = (content: unknown) => read(geojson, content, 'places.geojson')

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
      placesOf(readBack(written(story)).value)[0]?.geometry ?? null,
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
    expect(readBack(written(REAL_STORY))).toEqual({ value: REAL_STORY, issues: [] })
  })
})

describe('GeoJSON that went through another tool', () => {
  const { features, type } = collectionOf(SMALL_STORY)

  test('has its passages still, when the members that the tool does not know are gone', () => {
    const { value, issues } = readBack({ type, features })
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
    expect(readBack({ type, features: flat })).toEqual(readBack({ type, features }))
  })

  test('has the ids still, when the tool keeps properties only', () => {
    const loose = features.map(({ id, ...one }) => ({
      ...one,
      properties: { ...one.properties, id },
    }))
    expect(placesOf(readBack({ type, features: loose }).value)).toEqual(placesOf(SMALL_STORY))
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
