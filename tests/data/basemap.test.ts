import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { nearestPosition } from '../../src/model/greatCircle'
import { polygonsOf } from '../realFiles'
import { area, distance, length } from '../sphere'
import {
  arcsOf,
  type BaseShape,
  country,
  crossings,
  found,
  gridArcs,
  offBy,
  readTopology,
  shapesOf,
} from '../topology'

const land = readTopology('land')
const water = readTopology('water')
const countries = shapesOf(land, 'countries')
const regions = shapesOf(land, 'regions')

const nameOf = ({ properties }: BaseShape) => properties.name

describe.each([
  ['land.topojson', land, ['countries', 'regions', 'lines']],
  ['water.topojson', water, ['rivers', 'lakes']],
] as const)('%s', (_, topology, names) => {
  test('is TopoJSON on the grid of 0.001°, with the objects that the map reads', () => {
    expect(topology.type).toBe('Topology')
    expect(topology.transform).toEqual({ scale: [0.001, 0.001], translate: [-180, -90] })
    expect(Object.keys(topology.objects).toSorted()).toEqual([...names].toSorted())
  })

  test('uses every arc it has, and has every arc it uses', () => {
    const used = new Set(names.flatMap((name) => arcsOf(topology, name).flat()).map(plain))
    expect([...used].toSorted((a, b) => a - b)).toEqual(topology.arcs.map((_, index) => index))
  })

  test('has arcs of two positions and more, none of them off the world or twice running', () => {
    const wrong = gridArcs(topology).flatMap((arc, index) =>
      arc.length < 2 || arc.some((at, i) => isOffTheWorld(at) || String(at) === String(arc[i - 1]))
        ? [index]
        : [],
    )
    expect(wrong).toEqual([])
  })

  test('has closed rings, holes running against the outer ones', () => {
    const wrong = names
      .flatMap((name) => shapesOf(topology, name))
      .filter(({ geometry }) => polygonsOf(geometry).some((rings) => !isClosed(rings)))
    expect(wrong.map(({ id, properties }) => id || properties.name)).toEqual([])
  })
})

describe('lines that must not cross', () => {
  test('no border, coast or boundary of a region crosses itself or another', () => {
    expect(crossings(gridArcs(land))).toEqual([])
  })

  test('no shore of a lake crosses itself or another', () => {
    const arcs = gridArcs(water)
    const shores = [...new Set(arcsOf(water, 'lakes').flat().map(plain))]
    expect(crossings(shores.flatMap((index) => [arcs[index] ?? []]))).toEqual([])
  })

  test('the check finds a crossing where there is one', () => {
    const eight = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ]
    expect(crossings([eight])).toHaveLength(1)
    expect(
      crossings([
        [
          [0, 0],
          [10, 10],
        ],
        [
          [10, 0],
          [0, 10],
        ],
      ]),
    ).toHaveLength(1)
    expect(
      crossings([
        [
          [0, 0],
          [10, 10],
        ],
        [
          [10, 10],
          [20, 0],
        ],
      ]),
    ).toEqual([])
  })
})

describe('borders that are shared', () => {
  test('every stretch belongs to one country, or runs up one and down the other', () => {
    const uses = new Map<number, number[]>()
    for (const arc of arcsOf(land, 'countries').flat()) {
      uses.set(plain(arc), [...(uses.get(plain(arc)) ?? []), arc])
    }
    const wrong = [...uses].filter(
      ([, arcs]) => arcs.length > 2 || new Set(arcs).size < arcs.length,
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['KGZ', 'TJK'],
    ['KGZ', 'UZB'],
    ['KGZ', 'KAZ'],
    ['KGZ', 'CHN'],
    ['TJK', 'AFG'],
    ['TJK', 'UZB'],
    ['TJK', 'CHN'],
    ['UZB', 'AFG'],
    ['UZB', 'KAZ'],
    ['UZB', 'TKM'],
    ['TKM', 'AFG'],
    ['TKM', 'KAZ'],
    ['KAZ', 'RUS'],
    ['AFG', 'PAK'],
  ])('%s and %s have stretches in common', (one, other) => {
    const arcs = (id: string) =>
      arcsOf(land, 'countries')[countries.findIndex((each) => each.id === id)] ?? []
    const backwards = new Set(arcs(other).map((arc) => ~arc))
    expect(arcs(one).filter((arc) => backwards.has(arc)).length).toBeGreaterThan(0)
  })
})

describe('regions', () => {
  test.each(['KGZ', 'TJK', 'UZB', 'KAZ', 'TKM', 'AFG'])(
    'those of %s fill it and do not leave it',
    (id) => {
      const own = regions.filter(({ properties }) => properties.country === id)
      const { geometry } = country(countries, id)
      const edge = new Set(polygonsOf(geometry).flat(2).map(String))
      const outside = own.flatMap((region) =>
        polygonsOf(region.geometry)
          .flat(2)
          .filter((at) => !edge.has(String(at)) && offBy(at, geometry) > 0.1)
          .map((at) => `${nameOf(region)} at ${at}`),
      )
      expect(outside).toEqual([])
      const sum = own.reduce((total, region) => total + areaOf(region), 0)
      expect(Math.abs(sum / areaOf(country(countries, id)) - 1)).toBeLessThan(0.002)
    },
  )

  test('have the names of today', () => {
    const names = regions.map(nameOf)
    expect(names).toEqual(
      expect.arrayContaining(['Sughd', 'Batken', 'Khatlon', 'Panjshir', 'Daykundi']),
    )
    expect(names).not.toContain('Leninabad')
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length)
  })
})

describe('figures that are cited', () => {
  /** Square kilometres by the CIA World Factbook, held to 2 %. */
  test.each([
    ['KGZ', 199_951],
    ['TJK', 144_100],
    ['UZB', 447_400],
    ['KAZ', 2_724_900],
    // Its land alone: Natural Earth counts the gulf Garabogazköl as sea.
    ['TKM', 469_930],
    ['AFG', 652_230],
  ])('the area of %s is close to %i km²', (id, cited) => {
    expect(Math.abs(areaOf(country(countries, id)) / cited - 1)).toBeLessThan(0.02)
  })

  test('the area of Issyk-Kul is close to 6,236 km²', () => {
    const lake = found(
      shapesOf(water, 'lakes').find((each) => nameOf(each) === 'Issyk-Kul'),
      'Issyk-Kul',
    )
    expect(Math.abs(areaOf(lake) / 6_236 - 1)).toBeLessThan(0.02)
  })
})

describe('lines of boundaries', () => {
  const lines = shapesOf(land, 'lines')
  const kilometres = (kind: string, status: string) => {
    const { geometry } = found(
      lines.find(({ properties }) => properties.kind === kind && properties.status === status),
      `${kind} ${status}`,
    )
    return geometry.type === 'MultiLineString'
      ? geometry.coordinates.reduce((sum, line) => sum + length(line), 0)
      : 0
  }

  test('tell agreed from disputed ones', () => {
    expect(kilometres('country', 'agreed')).toBeGreaterThan(50_000)
    expect(kilometres('country', 'disputed')).toBeGreaterThan(2_000)
    expect(kilometres('region', 'agreed')).toBeGreaterThan(10_000)
  })

  test('the line of control in Kashmir is disputed, the Tajik-Afghan border is not', () => {
    const at = (status: string) =>
      found(
        lines.find(
          ({ properties }) => properties.kind === 'country' && properties.status === status,
        ),
        status,
      ).geometry
    const offLine = (where: Position, status: string) =>
      distance(where, nearestPosition(at(status), where))
    expect(offLine([74, 34.1], 'disputed')).toBeLessThan(30)
    expect(offLine([74, 34.1], 'agreed')).toBeGreaterThan(30)
    expect(offLine([71.5, 37.9], 'agreed')).toBeLessThan(15)
    expect(offLine([71.5, 37.9], 'disputed')).toBeGreaterThan(100)
  })
})

function plain(arc: number): number {
  return arc < 0 ? ~arc : arc
}

function isOffTheWorld([x = -1, y = -1]: Position): boolean {
  return x < 0 || x > 360_000 || y < 0 || y > 180_000
}

/** TopoJSON leaves open which way round: what counts is that holes run the other way. */
function isClosed(rings: readonly Position[][]): boolean {
  const outer = Math.sign(area([rings.slice(0, 1)]))
  return rings.every((ring, index) => {
    const isWhole = ring.length >= 4 && String(ring.at(0)) === String(ring.at(-1))
    return isWhole && Math.sign(area([[ring]])) === (index === 0 ? outer : -outer)
  })
}

/** Square kilometres, whichever way the rings run. */
function areaOf({ geometry }: BaseShape): number {
  return Math.abs(area(polygonsOf(geometry)))
}
