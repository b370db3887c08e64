import type { Page } from '@playwright/test'
import { inLink } from './page'

export type Colour = readonly [red: number, green: number, blue: number]

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface MapCamera {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

/** What the link says of the camera, once the map has come to rest. */
export function cameraOf(page: Page): MapCamera {
  const [zoom, latitude, longitude] = (inLink(page, 'map') ?? '').split('/').map(Number)
  if (zoom === undefined || latitude === undefined || longitude === undefined) {
    throw new Error('The map has no camera yet.')
  }
  return { zoom, latitude, longitude }
}

/** Where a point of the earth is on the screen, by Web Mercator from the camera in the link. */
export async function onScreen(page: Page, latitude: number, longitude: number): Promise<Spot> {
  const camera = cameraOf(page)
  const frame = await page.locator('.map').boundingBox()
  if (frame === null) throw new Error('The map is not on the screen.')
  const world = 256 * 2 ** camera.zoom
  const y = (at: number) => Math.asinh(Math.tan((at * Math.PI) / 180)) / (2 * Math.PI)
  return {
    x: frame.x + frame.width / 2 + ((longitude - camera.longitude) / 360) * world,
    y: frame.y + frame.height / 2 - (y(latitude) - y(camera.latitude)) * world,
  }
}

/**
 * The colours of the base map's own tiles in a square around a spot, row by row, one for a
 * CSS pixel: what the story draws over them does not count. Empty where nothing is painted.
 */
export function painted(page: Page, { x, y }: Spot, reach = 0): Promise<readonly Colour[]> {
  return page.evaluate(
    ([x, y, reach]) => {
      const tile = [...document.querySelectorAll<HTMLCanvasElement>('.map canvas.leaflet-tile')]
        .map((canvas) => ({ canvas, box: canvas.getBoundingClientRect() }))
        .find(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)
      if (tile === undefined || !tile.canvas.matches('.leaflet-tile-loaded')) return []
      const size = reach * 2 + 1
      const context = new OffscreenCanvas(size, size).getContext('2d')
      if (context === null) return []
      const { canvas, box } = tile
      const scale = canvas.width / box.width
      const corner = { x: (x - reach - box.left) * scale, y: (y - reach - box.top) * scale }
      context.imageSmoothingEnabled = false
      context.drawImage(canvas, corner.x, corner.y, size * scale, size * scale, 0, 0, size, size)
      const { data } = context.getImageData(0, 0, size, size)
      return Array.from({ length: size * size }, (_, i): [number, number, number] => {
        return [data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0]
      })
    },
    [x, y, reach] as const,
  )
}

/** How far two colours are apart, 0 to 441. */
export function apart(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

export function fromHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}
