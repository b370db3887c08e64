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

/** Zoom and strength. */
const FADE: readonly (readonly [zoom: number, strength: number])[] = [
  [6.5, 1],
  [7, 0.85],
  [8, 0.5],
  [9, 0.25],
  [11, 0.12],
]

/**
 * How strongly to show it. The heights are 2 arc-minutes apart, honest to about zoom 7;
 * beyond, the relief fades rather than pretend to detail.
 */
export function reliefOpacity(zoom: number): number {
  const next = FADE.findIndex(([at]) => zoom < at)
  if (next === 0) return 1
  const [to, from] = [FADE[next], FADE[next - 1]]
  if (to === undefined || from === undefined) return FADE.at(-1)?.[1] ?? 0
  return from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0])
}
