import { GridLayer, type GridLayerOptions, type LatLng } from 'leaflet'
import { gridZoom } from '../basemap/protocol'

interface Tile {
  readonly coords: { readonly z: number }
  readonly current: boolean
  readonly loaded?: number
}

/** What Leaflet's grid does inside; not in its public types, and the same since 1.0. */
interface Grid {
  readonly _tiles: Readonly<Record<string, Tile>>
  readonly _tileZoom: number | undefined
  _setView(center: LatLng, zoom: number, noPrune: boolean, noUpdate: boolean): void
  _removeTile(key: string): void
  _noTilesToLoad(): boolean
}

const base = GridLayer.prototype as unknown as Grid

/**
 * A grid that has tiles for half zooms too. Leaflet shows those of the next whole zoom made
 * smaller, which blurs hairlines, and without a graphics card costs a frame of 60 in a second
 * every other one: a pan of the whole map had 33 ms between frames (95th percentile) at zoom
 * 6.5, and has 17 with tiles of its own, as at zooms 6 and 7.
 */
export class HalfZoomGrid extends GridLayer {
  declare options: GridLayerOptions
  #zoom = 0

  _setView(center: LatLng, zoom: number, noPrune: boolean, noUpdate: boolean): void {
    this.#zoom = gridZoom(zoom)
    // The world is no whole number of tiles wide: its copies are the painter's business.
    this.options.noWrap = !Number.isInteger(this.#zoom)
    base._setView.call(this as unknown as Grid, center, zoom, noPrune, noUpdate)
  }

  /** Leaflet asks with a zoom that it has rounded to a whole one. */
  _clampZoom(): number {
    return this.#zoom
  }

  /**
   * Tiles of half zooms have no parents and children among those of whole ones, by which
   * Leaflet would know what to keep. All of the zoom before stay until the new ones are there.
   */
  _pruneTiles(): void {
    const grid = this as unknown as Grid
    const isComplete = grid._noTilesToLoad()
    for (const [key, { coords, current, loaded }] of Object.entries(grid._tiles)) {
      const isBackdrop = !isComplete && loaded !== undefined && coords.z !== grid._tileZoom
      if (!current && !isBackdrop) grid._removeTile(key)
    }
  }
}
