import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { readJson } from '../realFiles'
import { country, offBy, readTopology, shapesOf } from '../topology'

const land = readTopology('land')
const countries = shapesOf(land, 'countries')
const regions = shapesOf(land, 'regions')

interface Named {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: Position }
  readonly properties: Readonly<Record<string, unknown>>
}

const collection = (name: string) =>
  (readJson(`geo/basemap/${name}.geojson`) as { readonly features: readonly Named[] }).features

/** ISO 3166-1: the files name countries by two letters where they are names, by three where shapes. */
const SHAPE_OF: Readonly<Record<string, string>> = {
  AF: 'AFG',
  AM: 'ARM',
  AZ: 'AZE',
  CN: 'CHN',
  GE: 'GEO',
  IN: 'IND',
  IQ: 'IRQ',
  IR: 'IRN',
  KG: 'KGZ',
  KW: 'KWT',
  KZ: 'KAZ',
  MN: 'MNG',
  PK: 'PAK',
  RU: 'RUS',
  TJ: 'TJK',
  TM: 'TKM',
  UZ: 'UZB',
}

describe('names', () => {
  test('every town lies in its country, or within three kilometres of it', () => {
    const wrong = collection('towns').filter(({ geometry, properties }) => {
      const shape = country(countries, SHAPE_OF[String(properties.country)] ?? '')
      return offBy(geometry.coordinates, shape.geometry) > 3
    })
    expect(wrong.map(({ properties }) => properties.name)).toEqual([])
  })

  test('every region of which the name stands on the map has it inside itself', () => {
    const labels = collection('labels').filter(({ properties }) => properties.kind === 'region')
    const wrong = labels.filter(({ id, geometry }) => {
      const region = regions.find((each) => `region:${each.id}` === id)
      return region === undefined || offBy(geometry.coordinates, region.geometry) > 0
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(labels.length).toBeGreaterThan(70)
  })

  test('every peak and pass has its height, and says whose figure that is', () => {
    const heights = collection('labels').filter(({ properties }) =>
      ['peak', 'pass'].includes(String(properties.kind)),
    )
    expect(heights.length).toBeGreaterThan(10)
    const wrong = heights.filter(({ properties: { height, source } }) => {
      return !(Number(height) > 2000 && Number(height) < 8900 && String(source ?? '').length > 3)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('the enclaves Sokh, Vorukh and Shohimardon are named where Kyrgyzstan is not', () => {
    const enclaves = collection('labels').filter(({ properties }) => properties.kind === 'enclave')
    expect(enclaves.map(({ properties }) => properties.name).toSorted()).toEqual([
      'Shohimardon',
      'Sokh',
      'Vorukh',
    ])
    for (const { geometry, properties } of enclaves) {
      expect(offBy(geometry.coordinates, country(countries, 'KGZ').geometry)).toBeGreaterThan(0)
      expect(
        offBy(
          geometry.coordinates,
          country(countries, SHAPE_OF[String(properties.country)] ?? '').geometry,
        ),
      ).toBe(0)
    }
  })
})
