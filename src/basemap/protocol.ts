import type { Issue } from '../model/types'
import type { Theme } from '../view/view'

/** What the page says to a worker that draws pictures for it. */
export type ToWorker<Files, Wish> =
  | { readonly type: 'open'; readonly files: Files }
  | { readonly type: 'draw'; readonly id: number; readonly wish: Wish }
  | { readonly type: 'cancel'; readonly id: number }

export type FromWorker =
  | { readonly type: 'drawn'; readonly id: number; readonly bitmap: ImageBitmap }
  /** Something new has been loaded: pictures drawn before now look out of date. */
  | { readonly type: 'changed' }
  | { readonly type: 'issue'; readonly issue: Issue }

/**
 * The zoom of the tiles that are shown at one of Leaflet's zooms: there are some for every
 * half, but for the far ones, where the world is seen more than once.
 */
export function gridZoom(zoom: number): number {
  return zoom < 4 ? Math.round(zoom) : Math.round(zoom * 2) / 2
}

/** A square of the map. `x` and `y` count tiles of TILE_SIZE CSS pixels from 180° W and the top. */
export interface TileAddress {
  readonly x: number
  readonly y: number
  /** Leaflet's zoom, whole or half: the world is 256 · 2^zoom CSS pixels wide. */
  readonly zoom: number
}

/** Larger than Leaflet's usual 256: a quarter of the canvases, and fewer seams to clip. */
export const TILE_SIZE = 512

/** A tile to be painted. */
export interface TileWish {
  readonly tile: TileAddress
  readonly graticule: boolean
  readonly theme: Theme
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
}

/** The files of the base map that the painter reads, by role. */
export interface PainterFiles {
  readonly land: BasemapFile
  readonly water: BasemapFile
  readonly relief: BasemapFile
  /** The relief images that `relief` names, by file name. */
  readonly images: Readonly<Record<string, BasemapFile>>
}

export interface BasemapFile {
  readonly file: string
  readonly url: string
}
