import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { inksOf } from '../../../src/basemap/inks'
import { mercatorX, mercatorY, worldSize } from '../../../src/model/mercator'
import { goTo, open } from '../page'
import { expect, test } from '../test'

interface Camera {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

type Pixel = readonly [x: number, y: number]

/** The shapes of the story off; its markers are no part of the tiles. */
const BARE = 'hide=borders,areas,states'
const CAMERAS: readonly Camera[] = [
  { zoom: 5, latitude: 41, longitude: 69 },
  { zoom: 6.5, latitude: 41.5, longitude: 70 },
  { zoom: 7, latitude: 42.6, longitude: 72 },
  { zoom: 9, latitude: 42.2, longitude: 70.2 },
]

for (const ratio of [1, 2]) {
  test.describe(`at ${ratio} pixels a pixel`, () => {
    test.use({ deviceScaleFactor: ratio, viewport: { width: 900, height: 700 } })

    test('the line of a border lies on its coordinates, at four zooms', async ({ page }) => {
      await open(page, `?${BARE}`)
      for (const camera of CAMERAS) {
        await test.step(`zoom ${camera.zoom}`, async () => {
          const { zoom, latitude, longitude } = camera
          await goTo(page, `?${BARE}&map=${zoom}/${latitude}/${longitude}`)
          await expect.poll(() => page.evaluate(unpaintedTiles)).toBe(0)
          const { width, height } = await page.evaluate(mapSize)
          const lines = countryLines().map((line) => ({
            ...line,
            pixels: line.positions.map((position) => toPixel(position, camera, width, height)),
          }))
          const found = await page.evaluate(compare, { lines, ink: rgb(inksOf('light').country) })
          // Ink where the line is: an agreed one is unbroken, but for what a lake may cover.
          expect(found.points).toBeGreaterThan(80)
          expect(found.missed / found.points).toBeLessThan(0.01)
          // And no ink of a border where no line is.
          expect(found.ink).toBeGreaterThan(200)
          expect(found.strays / found.ink).toBeLessThan(0.01)
        })
      }
    })
  })
}

function countryLines() {
  const url = new URL('../../../geo/basemap/land.topojson', import.meta.url)
  const topology = JSON.parse(readFileSync(url, 'utf8')) as Topology
  const { lines } = topology.objects
  if (lines === undefined) throw new Error('land.topojson has no lines')
  const collection = feature(topology, lines)
  const features = collection.type === 'Feature' ? [collection] : collection.features
  return features
    .filter(({ properties }) => properties?.kind === 'country')
    .flatMap(({ properties, geometry }) => {
      if (geometry.type !== 'MultiLineString') return []
      const agreed = properties?.status === 'agreed'
      return geometry.coordinates.map((positions) => ({ agreed, positions }))
    })
}

/** Where a position is on the screen, CSS pixels from the map's top left. */
function toPixel(position: readonly number[], camera: Camera, width: number, height: number) {
  const [longitude = 0, latitude = 0] = position
  const world = worldSize(camera.zoom)
  return [
    (mercatorX(longitude) - mercatorX(camera.longitude)) * world + width / 2,
    (mercatorY(latitude) - mercatorY(camera.latitude)) * world + height / 2,
  ] as const
}

function rgb(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function mapSize() {
  const map = document.querySelector('.map')
  return { width: map?.clientWidth ?? 0, height: map?.clientHeight ?? 0 }
}

/** Not a number where there are no tiles at all. */
function unpaintedTiles() {
  const all = document.querySelectorAll('.map canvas.leaflet-tile')
  const painted = document.querySelectorAll('.map canvas.leaflet-tile-loaded')
  return all.length === 0 ? Number.NaN : all.length - painted.length
}

interface Question {
  readonly lines: readonly { readonly agreed: boolean; readonly pixels: readonly Pixel[] }[]
  readonly ink: readonly number[]
}

/**
 * Runs in the page. All tiles as one picture, held against the lines: how many points of
 * agreed lines have no ink within a pixel, and how many pixels of ink are over 2.5 from any line.
 */
function compare({ lines, ink }: Question) {
  const map = document.querySelector('.map')
  if (map === null) throw new Error('There is no map.')
  const ratio = window.devicePixelRatio
  const frame = map.getBoundingClientRect()
  const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)]
  const contextOf = () => {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('There is no canvas.')
    context.scale(ratio, ratio)
    return context
  }
  const picture = contextOf()
  for (const tile of map.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
    const box = tile.getBoundingClientRect()
    picture.drawImage(tile, box.left - frame.left, box.top - frame.top, box.width, box.height)
  }
  const near = contextOf()
  near.lineWidth = 5
  for (const { pixels } of lines) {
    near.beginPath()
    for (const [x, y] of pixels) near.lineTo(x, y)
    near.stroke()
  }
  const { data } = picture.getImageData(0, 0, width, height)
  const allowed = near.getImageData(0, 0, width, height).data
  const distance = (x: number, y: number) =>
    Math.max(...ink.map((part, i) => Math.abs((data[(y * width + x) * 4 + i] ?? 0) - part)))
  /** Thin lines are mixed with their casing on plain screens: half of the way to the ink. */
  const isInked = (x: number, y: number) => {
    const reach = Math.ceil(ratio)
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) if (distance(x + dx, y + dy) < 70) return true
    }
    return false
  }
  const result = { points: 0, missed: 0, ink: 0, strays: 0 }
  const margin = 4
  for (const { agreed, pixels } of lines) {
    for (const [x, y] of agreed ? pixels : []) {
      if (x < margin || y < margin) continue
      if (x > frame.width - margin || y > frame.height - margin) continue
      result.points += 1
      if (!isInked(Math.round(x * ratio - 0.5), Math.round(y * ratio - 0.5))) result.missed += 1
    }
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (distance(x, y) > 6) continue
      result.ink += 1
      if ((allowed[(y * width + x) * 4 + 3] ?? 0) < 128) result.strays += 1
    }
  }
  return result
}
