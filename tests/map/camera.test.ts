import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bringIntoView, fitBounds, looksTheSame, pixelBox } from '../../src/map/camera'
import { contains, freeAreas, type PixelBox, type Size } from '../../src/map/freeArea'
import { type Bounds, geometryBounds } from '../../src/model/geometry'
import { type Camera, ZOOM_RANGE } from '../../src/view/view'
import { KANT } from '../fixtures/story'

const SIZE: Size = { width: 900, height: 700 }
const WHOLE = freeAreas(SIZE, [])
const CARD: PixelBox = [500, 0, 900, 700]
const BESIDE_CARD = freeAreas(SIZE, [CARD])
const SOUTH: Bounds = [69.2, 39.1, 74.9, 42.3]
const OVERVIEW: Camera = { zoom: 5, latitude: 40, longitude: 70 }

describe('bringIntoView', () => {
  test.each<[string, Bounds, Camera, readonly PixelBox[]]>([
    ['an area that is in sight', SOUTH, { ...OVERVIEW, zoom: 6 }, WHOLE],
    ['a point that is in sight', geometryBounds(KANT), OVERVIEW, WHOLE],
    ['a point at 0, 0', [0, 0, 0, 0], { zoom: 2, latitude: 0, longitude: 0 }, WHOLE],
    ['a point beside the card', [66, 40, 66, 40], OVERVIEW, BESIDE_CARD],
  ])('does nothing for %s', (_, bounds, camera, areas) => {
    expect(bringIntoView(bounds, camera, areas, SIZE)).toBeNull()
  })

  test.each<[string, Bounds, Camera, readonly PixelBox[]]>([
    ['a point that lies under the card', geometryBounds(KANT), OVERVIEW, BESIDE_CARD],
    ['an area out of sight', SOUTH, { ...OVERVIEW, zoom: 6, longitude: 20 }, WHOLE],
    ['an area that the card cuts', SOUTH, { ...OVERVIEW, zoom: 6 }, BESIDE_CARD],
  ])('brings %s into sight without a change of zoom', (_, bounds, camera, areas) => {
    const found = bringIntoView(bounds, camera, areas, SIZE)
    expect(found?.zoom).toBe(camera.zoom)
    expect(isInSight(bounds, found, areas)).toBe(true)
  })

  test.each<[string, Bounds, Camera, 'in' | 'out']>([
    ['an area too large for the zoom', SOUTH, { ...OVERVIEW, zoom: 9 }, 'out'],
    ['an area too small to be seen', [72, 40, 72.1, 40.1], { ...OVERVIEW, zoom: 3 }, 'in'],
  ])('changes the zoom for %s', (_, bounds, camera, direction) => {
    const found = bringIntoView(bounds, camera, WHOLE, SIZE)
    expect(Math.sign((found?.zoom ?? camera.zoom) - camera.zoom)).toBe(direction === 'in' ? 1 : -1)
    expect(isInSight(bounds, found, WHOLE)).toBe(true)
  })

  test('shows a point at a zoom of its own where the map looks nowhere yet', () => {
    const found = bringIntoView(geometryBounds(KANT), null, WHOLE, SIZE)
    expect(found).toEqual({ zoom: 8, latitude: 42.89, longitude: 74.85 })
  })

  test('shows a country beyond 180 degrees in one piece', () => {
    const russia: Bounds = [27.3, 41.2, 190.3, 77]
    expect(isInSight(russia, bringIntoView(russia, null, WHOLE, SIZE), WHOLE)).toBe(true)
  })

  const size = fc.record({
    width: fc.integer({ min: 300, max: 2000 }),
    height: fc.integer({ min: 300, max: 1400 }),
  })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })
  const bounds = fc
    .tuple(degrees(-180, 180), degrees(-180, 180), degrees(-70, 70), degrees(-70, 70))
    .map(([a, b, c, d]): Bounds => [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)])
  const camera = fc.option(
    fc.record({
      zoom: fc.integer({ min: 4, max: 22 }).map((half) => half / 2),
      latitude: fc.integer({ min: -70, max: 70 }),
      longitude: fc.integer({ min: -180, max: 180 }),
    }),
  )
  /** A card anywhere over the map, of any size. */
  const scene = fc.record({ bounds, camera, size, card: fc.tuple(share, share, share, share) })
  type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never

  const areasOf = ({ size: { width, height }, card: [a, b, c, d] }: Scene) =>
    freeAreas({ width, height }, [
      [
        Math.min(a, b) * width,
        Math.min(c, d) * height,
        Math.max(a, b) * width,
        Math.max(c, d) * height,
      ],
    ])

  test('law: what it found, it leaves alone', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const areas = areasOf(given)
        const found = bringIntoView(given.bounds, given.camera, areas, given.size)
        const again = found && bringIntoView(given.bounds, found, areas, given.size)
        expect(again).toBeNull()
      }),
    )
  })

  test('between two free parts that are as large it keeps to the one it has chosen', () => {
    const size = { width: 300, height: 300 }
    const areas = freeAreas(size, [[0, 0, 73.80915529163107, 73.80915529163113]])
    const bounds: Bounds = [0, -52.94935996792295, 0, 0]
    const found = bringIntoView(bounds, null, areas, size)
    expect(found).not.toBeNull()
    expect(found && bringIntoView(bounds, found, areas, size)).toBeNull()
  })

  test('law: what fits into every free part at some zoom is in sight afterwards', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const areas = areasOf(given)
        if (!areas.every((free) => fitsSomehow(given.bounds, free))) return
        const found = bringIntoView(given.bounds, given.camera, areas, given.size)
        if (found === null) return
        const box = pixelBox(given.bounds, found, given.size)
        expect(areas.some((free) => contains(free, box))).toBe(true)
      }),
    )
  })

  test('law: it never asks for a zoom that the map has not', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const zoom = bringIntoView(given.bounds, null, areasOf(given), given.size)?.zoom ?? 0
        expect(zoom).toBeGreaterThanOrEqual(ZOOM_RANGE.least)
        expect(zoom).toBeLessThanOrEqual(ZOOM_RANGE.most)
        expect(zoom * 2).toBe(Math.round(zoom * 2))
      }),
    )
  })
})

describe('fitBounds', () => {
  test('takes the part of the map that shows the bounds the closest', () => {
    const wide: PixelBox = [0, 0, 900, 100]
    const tall: PixelBox = [0, 100, 300, 700]
    const tower: Bounds = [70, 30, 71, 50]
    const found = fitBounds(tower, [wide, tall], SIZE)
    expect(contains(tall, pixelBox(tower, found, SIZE))).toBe(true)
  })

  test('has nothing to say without a part of the map', () => {
    expect(() => fitBounds(SOUTH, [], SIZE)).toThrow(RangeError)
  })
})

function isInSight(bounds: Bounds, camera: Camera | null, areas: readonly PixelBox[]): boolean {
  if (camera === null) return false
  return areas.some((free) => contains(free, pixelBox(bounds, camera, SIZE)))
}

/** At the farthest zoom it is no larger than the area, and at the closest it can be seen. */
function fitsSomehow(bounds: Bounds, free: PixelBox): boolean {
  const sides = (zoom: number) => {
    const box = pixelBox(bounds, { zoom, latitude: 0, longitude: 0 }, SIZE)
    return [
      (box[2] - box[0]) / (free[2] - free[0]),
      (box[3] - box[1]) / (free[3] - free[1]),
    ] as const
  }
  return Math.max(...sides(ZOOM_RANGE.least)) < 1 && Math.max(...sides(ZOOM_RANGE.most)) > 0.1
}

describe('looksTheSame', () => {
  const camera: Camera = { zoom: 6.5, latitude: 39.8551, longitude: 69.5609 }

  test.each<[string, Partial<Camera>, boolean]>([
    ['itself', {}, true],
    ['a third of a pixel aside', { longitude: 69.5555 }, true],
    ['two pixels aside', { longitude: 69.5299 }, false],
    ['two pixels to the north', { latitude: 39.8789 }, false],
    ['half a zoom closer', { zoom: 7 }, false],
  ])('tells %s apart only where a reader could', (_, other, same) => {
    expect(looksTheSame(camera, { ...camera, ...other })).toBe(same)
    expect(looksTheSame({ ...camera, ...other }, camera)).toBe(same)
  })

  test('nothing looks like a map that has no view yet', () => {
    expect(looksTheSame(camera, null)).toBe(false)
  })
})
