import fc from 'fast-check'
import type { RawFeature } from 'geojson-vt'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { riverWidth } from '../../src/basemap/lineStyles'
import { type ReliefPlate, reliefBox, reliefLook, reliefSchema } from '../../src/basemap/relief'
import { EXTENT, indexTopology } from '../../src/basemap/tileIndex'
import { mercatorX, mercatorY, worldSize } from '../../src/model/mercator'
import { readJson } from '../realFiles'

const input = readJson('geo/basemap/relief.json')
const plate = v.parse(reliefSchema, input)
const size = v.parse(v.object({ width: v.number(), height: v.number() }), input)
const TOP = 85.0511287798066

/** The tile (512 CSS pixels) over a place at one of Leaflet's zooms. */
function tileAt(longitude: number, latitude: number, zoom: number) {
  const tiles = worldSize(zoom) / 512
  return {
    x: Math.floor(mercatorX(longitude) * tiles),
    y: Math.floor(mercatorY(latitude) * tiles),
    zoom,
  }
}

/** By the number of edges to the east of the point. */
function isInside(feature: RawFeature, x: number, y: number): boolean {
  if (feature.type !== 3) return false
  const crossings = feature.geometry.flatMap((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i) => {
      const [x1 = 0, y1 = 0] = ring.slice(i * 2, i * 2 + 2)
      const [x2 = ring[0] ?? 0, y2 = ring[1] ?? 0] = ring.slice(i * 2 + 2, i * 2 + 4)
      return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)
    }).filter(Boolean),
  )
  return crossings.length % 2 === 1
}

describe('the relief', () => {
  const world: ReliefPlate = { ...plate, bounds: [-180, -TOP, 180, TOP] }
  const quarter: ReliefPlate = { ...plate, bounds: [0, 0, 180, TOP] }

  test.each([
    ['the world in the only tile', world, { zoom: 1, x: 0, y: 0 }, [0, 0, 512, 512]],
    ['the world in a tile of zoom 3', world, { zoom: 3, x: 2, y: 1 }, [-1024, -512, 2048, 2048]],
    ['the north-east in its own tile', quarter, { zoom: 2, x: 1, y: 0 }, [0, 0, 512, 512]],
    ['the north-east in the tile below', quarter, { zoom: 2, x: 1, y: 1 }, [0, -512, 512, 512]],
  ])('lies where it belongs: %s', (_, given, tile, box) => {
    for (const [index, edge] of reliefBox(given, tile).entries()) {
      expect(edge).toBeCloseTo(box[index] ?? Number.NaN, 6)
    }
  })

  test('is a picture of the proportions of its bounds', () => {
    const [, , width, height] = reliefBox(plate, { zoom: 5, x: 0, y: 0 })
    expect(size.height / size.width).toBeCloseTo(height / width, 3)
  })

  test('covers the places of the story, and the five states around them', () => {
    const [west, south, east, north] = plate.bounds
    expect([west <= 46, south <= 29, east >= 88, north >= 56]).toEqual([true, true, true, true])
  })

  test('law: neighbouring tiles show it a tile apart', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 22 }), count, count, (half, x, y) => {
        const zoom = half / 2
        const [left, top] = reliefBox(plate, { zoom, x, y })
        const [left2, top2] = reliefBox(plate, { zoom, x: x + 1, y: y + 1 })
        expect(left - left2).toBeCloseTo(512, 6)
        expect(top - top2).toBeCloseTo(512, 6)
      }),
    )
  })

  test.each([[2], [4], [6.5], [7]])('is whole at zoom %d', (zoom) => {
    expect(reliefLook(zoom)).toEqual({ strength: 1, detail: 1 })
  })

  test('law: past zoom 7 it fades, detail first, and never quite to nothing', () => {
    const half = fc.integer({ min: 15, max: 36 })
    fc.assert(
      fc.property(half, (halves) => {
        const [here, closer] = [reliefLook(halves / 2), reliefLook(halves / 2 + 0.5)]
        expect(closer.strength).toBeLessThanOrEqual(here.strength)
        expect(closer.detail).toBeLessThanOrEqual(here.detail)
        expect(here.detail).toBeLessThan(here.strength)
        expect(closer.strength).toBeGreaterThan(0)
      }),
    )
  })

  test.each([
    [8.5, 0.6],
    [9, 0.5],
    [10, 0.3],
    [11, 0.2],
  ])('at zoom %d has large forms only, at most %d of their strength', (zoom, most) => {
    const { strength, detail } = reliefLook(zoom)
    expect(detail).toBe(0)
    expect(strength).toBeLessThanOrEqual(most)
  })
})

describe('riverWidth', () => {
  const rank = fc.integer({ min: 0, max: 12 })
  const zoom = fc.integer({ min: 4, max: 22 }).map((half) => half / 2)

  test('law: a river never grows narrower as the map comes closer', () => {
    fc.assert(
      fc.property(rank, zoom, (r, z) => {
        expect(riverWidth(r, z + 0.5)).toBeGreaterThanOrEqual(riverWidth(r, z))
      }),
    )
  })

  test('law: a lesser river is never wider than a greater one', () => {
    fc.assert(
      fc.property(rank, zoom, (r, z) => {
        expect(riverWidth(r + 1, z)).toBeLessThanOrEqual(riverWidth(r, z))
      }),
    )
  })

  test.each([
    ['a great river from afar', 1, 4, true],
    ['a brook from afar', 9, 4, false],
    ['a brook from near', 9, 9, true],
  ])('%s', (_, r, z, isShown) => {
    expect(riverWidth(r, z) > 0).toBe(isShown)
  })
})

describe('the base map in tiles', () => {
  const land = readJson('geo/basemap/land.topojson') as Topology
  const water = readJson('geo/basemap/water.topojson') as Topology
  const { countries, lines } = indexTopology(land, ['countries', 'lines'])
  const { rivers, lakes } = indexTopology(water, ['rivers', 'lakes'])

  test.each([
    ['countries and their lines', countries, 72.8, 40.5, 6],
    ['boundaries in the Fergana valley', lines, 71.5, 40.3, 7],
    ['rivers along the Panj', rivers, 70, 37.6, 7],
    ['Issyk-Kul', lakes, 77.2, 42.4, 6],
    ['the Caspian Sea', lakes, 51, 42, 4],
  ])('has %s', (_, index, longitude, latitude, zoom) => {
    expect(index(tileAt(longitude, latitude, zoom)).length).toBeGreaterThan(0)
  })

  test('has nothing in the middle of the Pacific', () => {
    expect(countries(tileAt(-150, 30, 6))).toEqual([])
  })

  test('tells boundaries of countries from those of regions, and agreed from disputed ones', () => {
    const tiles = [4, 5, 6, 7].flatMap((zoom) => [
      lines(tileAt(72.8, 40.5, zoom)),
      lines(tileAt(75, 34, zoom)),
    ])
    const tagsOf = (key: string) => new Set(tiles.flat().map(({ tags }) => tags?.[key]))
    expect(tagsOf('kind')).toEqual(new Set(['country', 'region']))
    expect([...tagsOf('status')]).toEqual(expect.arrayContaining(['agreed', 'disputed']))
  })

  test.each([
    ['Kyrgyzstan', 74.6, 42.87],
    ['Tajikistan', 68.78, 38.54],
    ['Uzbekistan', 69.25, 41.3],
    ['Turkmenistan', 58.37, 37.95],
    ['Afghanistan', 69.17, 34.53],
    ['Kazakhstan', 71.43, 51.13],
    ['Russia', 37.6, 55.75],
  ])('has %s where its capital is, at whole and half zooms', (name, longitude, latitude) => {
    for (let zoom = 4; zoom <= 11; zoom += 0.5) {
      expect(countryAt(longitude, latitude, zoom), `zoom ${zoom}`).toBe(name)
    }
  })

  test('has Alaska beyond 180° E at half zooms, where tiles do not repeat', () => {
    for (const zoom of [4.5, 5.5, 8.5]) {
      expect(countryAt(360 - 149.9, 62, zoom)).toBe('United States')
    }
  })

  function countryAt(longitude: number, latitude: number, zoom: number) {
    const tile = tileAt(longitude, latitude, zoom)
    const tiles = worldSize(zoom) / 512
    const x = (mercatorX(longitude) * tiles - tile.x) * EXTENT
    const y = (mercatorY(latitude) * tiles - tile.y) * EXTENT
    return countries(tile).find((feature) => isInside(feature, x, y))?.tags?.name
  }

  test('says which part a file lacks', () => {
    expect(() => indexTopology(water, ['roads'])).toThrow('has no object "roads"')
  })
})
