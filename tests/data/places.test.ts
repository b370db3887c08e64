import type { LineString } from 'geojson'
import { describe, expect, test } from 'vitest'
import { anchorPoint } from '../../src/lettering/anchorPoint'
import { placeOf, polygonsOf, story } from '../realFiles'
import { area, distance, isInRing, isInside, length } from '../sphere'

const places = [...story.places.values()].map(({ place }) => place)
const coordinatesOf = (id: string) => {
  const { geometry } = placeOf(id).place
  return geometry?.type === 'Point' ? geometry.coordinates : []
}
const areaOf = (id: string) => area(polygonsOf(placeOf(id).place.geometry))

describe('the places of the story', () => {
  test.each([
    ['kant', 'sites', 'Point', 'exact'],
    ['kant-air-base', 'sites', 'Point', 'exact'],
    ['second-base', 'sites', undefined, 'unlocated'],
    ['southern-kyrgyzstan', 'areas', 'Polygon', 'vague'],
    ['central-asia', 'areas', 'MultiPolygon', 'approximate'],
    ['tajik-afghan-border', 'borders', 'LineString', 'exact'],
    ['kyrgyzstan', 'states', 'Polygon', 'exact'],
    ['tajikistan', 'states', 'MultiPolygon', 'exact'],
    ['afghanistan', 'states', 'Polygon', 'exact'],
    ['russia', 'states', 'MultiPolygon', 'exact'],
  ])('%s is in the layer "%s" as a %s, %s', (id, layer, type, certainty) => {
    const found = placeOf(id)
    expect(found.layer.id).toBe(layer)
    expect(found.place.geometry?.type).toBe(type)
    expect(found.place.properties.certainty).toBe(certainty)
  })

  test.each([
    ['kant', [74.85077, 42.89106]],
    ['kant-air-base', [74.8465, 42.8532]],
  ])('%s is where its source says', (id, coordinates) => {
    expect(coordinatesOf(id)).toEqual(coordinates)
  })

  test('the air base is 4.2 km from the town, and is not the airport Manas', () => {
    const { properties } = placeOf('kant-air-base').place
    expect(distance(coordinatesOf('kant'), coordinatesOf('kant-air-base'))).toBeCloseTo(4.2, 1)
    expect(JSON.stringify(properties)).toContain('UAFW')
    expect(JSON.stringify(properties)).not.toContain('UCFM')
  })

  test('the second base points to the south of the country', () => {
    expect(placeOf('second-base').place.properties.within).toEqual(['southern-kyrgyzstan'])
  })

  test.each([
    ['southern-kyrgyzstan', 79_800, 0.02],
    ['kyrgyzstan', 199_951, 0.02],
    ['tajikistan', 144_100, 0.02],
    ['afghanistan', 652_230, 0.02],
    ['central-asia', 4_003_451, 0.02],
    // Coarse far from Central Asia, without small islands and without Crimea.
    ['russia', 17_098_242, 0.03],
  ])('the area of %s is about %i km²', (id, expected, tolerance) => {
    expect(Math.abs(areaOf(id) / expected - 1)).toBeLessThan(tolerance)
  })

  test('what lies in another place is drawn inside it', () => {
    const outside = places.flatMap(({ geometry, properties }) =>
      geometry === null
        ? []
        : properties.within.filter((other) => {
            const polygons = polygonsOf(placeOf(other).place.geometry)
            return !isInside(anchorPoint(geometry), polygons)
          }),
    )
    expect(outside).toEqual([])
  })
})

describe('southern Kyrgyzstan', () => {
  const [rings = []] = polygonsOf(placeOf('southern-kyrgyzstan').place.geometry)

  test('is one polygon with three holes', () => {
    expect(polygonsOf(placeOf('southern-kyrgyzstan').place.geometry)).toHaveLength(1)
    expect(rings).toHaveLength(4)
  })

  test.each([
    ['Sokh', [71.13, 39.96]],
    // The village itself lies on Natural Earth's line, which is good to a kilometre or three.
    ['Shohimardon', [71.75, 39.96]],
    ['Vorukh', [70.57, 39.85]],
  ])('leaves out the enclave %s', (_, at) => {
    expect(rings.slice(1).filter((hole) => isInRing(at, hole))).toHaveLength(1)
  })

  test.each([
    ['Osh', [72.7985, 40.5283], true],
    ['Jalal-Abad', [73.0007, 40.9333], true],
    ['Batken', [70.8194, 40.0626], true],
    ['Bishkek', [74.59, 42.87], false],
    ['Naryn', [75.9911, 41.4287], false],
    ['Talas', [72.2427, 42.5228], false],
    ['Andijan, in Uzbekistan', [72.3442, 40.7821], false],
  ])('has %s in it: %s', (_, at, expected) => {
    expect(isInside(at, [rings])).toBe(expected)
  })
})

describe('the Tajik-Afghan border', () => {
  const border = placeOf('tajik-afghan-border').place
  const line = (border.geometry as LineString).coordinates
  const vertices = (id: string) =>
    new Set(polygonsOf(placeOf(id).place.geometry).flat(2).map(String))

  test('is exactly what the two outlines share', () => {
    const [tajik, afghan] = [vertices('tajikistan'), vertices('afghanistan')]
    const shared = [...tajik].filter((vertex) => afghan.has(vertex))
    expect(line.map(String).toSorted()).toEqual(shared.toSorted())
  })

  test('runs from the Uzbek to the Chinese tripoint', () => {
    const ends = [line.at(0), line.at(-1)].toSorted((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0))
    expect(distance(ends[0] ?? [], [67.78, 37.19])).toBeLessThan(5)
    expect(distance(ends[1] ?? [], [74.89, 37.23])).toBeLessThan(5)
  })

  test('measures about 1,170 km, which is nowhere given as its length', () => {
    expect(Math.abs(length(line) / 1170 - 1)).toBeLessThan(0.02)
    expect(JSON.stringify(border.properties)).not.toMatch(/1[,. ]?1[67]\d km/u)
  })

  test('is 1,357 km long by a fact that is cited, and by nothing else', () => {
    const { facts, shape } = border.properties
    const cited = facts.filter(({ value }) => value.includes('1,357 km'))
    expect(cited.map(({ source }) => source.name)).toEqual(['CIA World Factbook'])
    expect(shape).not.toContain('1,357')
  })
})

describe('Russia', () => {
  const longitudes = polygonsOf(placeOf('russia').place.geometry)
    .flat(2)
    .map(([longitude]) => longitude)

  test('is cut at 180 degrees and goes on at -180', () => {
    expect(longitudes).toContain(180)
    expect(longitudes).toContain(-180)
  })
})
