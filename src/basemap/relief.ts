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

export interface ReliefLook {
  /** How strongly the relief shows, 0 to 1. */
  readonly strength: number
  /** How much of that is the sharp picture, 0 to 1; the rest is its large forms only. */
  readonly detail: number
}

const LOOK: readonly (readonly [zoom: number, strength: number, detail: number])[] = [
  [7, 1, 1],
  [7.5, 0.88, 0.6],
  [8, 0.7, 0.15],
  [8.5, 0.56, 0],
  [9, 0.46, 0],
  [10, 0.28, 0],
  [11, 0.16, 0],
]

/**
 * How to show it. The heights are 2 arc-minutes apart, honest to about zoom 7; beyond, the
 * detail goes first and then the relief itself, rather than pretend to know more.
 */
export function reliefLook(zoom: number): ReliefLook {
  const next = LOOK.findIndex(([at]) => zoom < at)
  const [from, to] = next === -1 ? [LOOK.at(-1), LOOK.at(-1)] : [LOOK[next - 1], LOOK[next]]
  if (from === undefined || to === undefined) return { strength: 1, detail: 1 }
  const share = from === to ? 0 : (zoom - from[0]) / (to[0] - from[0])
  const between = (part: 1 | 2) => from[part] + (to[part] - from[part]) * share
  return { strength: between(1), detail: between(2) }
}
