import * as v from 'valibot'
import { mercatorX, mercatorY, worldSize } from '../model/mercator'
import { TILE_SIZE, type TileAddress } from './protocol'

const edition = v.object({ preview: v.string(), full: v.string() })

/** `relief.json`: where the relief images lie. Bounds are west, south, east, north in degrees. */
export const reliefSchema = v.object({
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  files: v.object({ light: edition, dark: edition }),
})

export type ReliefPlate = v.InferOutput<typeof reliefSchema>

/** A rectangle as `drawImage` takes it: left, top, width, height in pixels. */
export type Box = readonly [number, number, number, number]

/**
 * Where an image of the relief lies in a tile, in CSS pixels from the tile's top left.
 * The image is in Web Mercator, so that it is only shifted and scaled.
 */
export function reliefBox({ bounds }: ReliefPlate, { zoom, x, y }: TileAddress): Box {
  const [west, south, east, north] = bounds
  const world = worldSize(zoom)
  const left = mercatorX(west) * world - x * TILE_SIZE
  const top = mercatorY(north) * world - y * TILE_SIZE
  const width = (mercatorX(east) - mercatorX(west)) * world
  const height = (mercatorY(south) - mercatorY(north)) * world
  return [left, top, width, height]
}

/**
 * How strongly to show it. The heights are 2 arc-minutes apart, honest to about zoom 7;
 * beyond, the relief fades rather than pretend to detail.
 */
export function reliefOpacity(zoom: number): number {
  return Math.min(1, Math.max(0.25, 1 - (zoom - 7) * 0.25))
}
