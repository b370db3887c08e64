import type { Coords, DoneCallback, TileEvent } from 'leaflet'
import type { Painter } from '../basemap/painter'
import { TILE_SIZE } from '../basemap/protocol'
import type { Theme } from '../view/view'
import { HalfZoomGrid } from './HalfZoomGrid'
import { showBitmap } from './showBitmap'

interface LiveTile {
  readonly canvas: HTMLCanvasElement
  readonly coords: Coords
  /** Tells Leaflet that the tile is there; null once it has been told. */
  done: (() => void) | null
  cancel: () => void
}

/**
 * The base map as a grid of canvases, painted by a worker. New data and a new theme are
 * painted into the tiles that are there, so that nothing flashes.
 *
 * Chosen by measurement (`npm run bench`: 1440 by 900, no graphics card, two cores, medians
 * of seven runs). While panning 95 frames of 100 take under 17 ms here and with all vectors
 * in plain Leaflet; but at the end of a zoom Leaflet projects and draws them all on the
 * page's own thread, which is blocked for 930 ms with its SVG and 1030 ms with its canvas.
 * Here no task of a pan or a zoom is over 50 ms, and the relief is there besides.
 */
export class BasemapLayer extends HalfZoomGrid {
  readonly #tiles = new Map<HTMLElement, LiveTile>()
  readonly #painter: Painter
  #theme: Theme
  #graticule: boolean

  constructor(painter: Painter, theme: Theme, graticule: boolean) {
    super({ tileSize: TILE_SIZE, keepBuffer: 1, updateWhenIdle: false, pane: 'tilePane' })
    this.#theme = theme
    this.#graticule = graticule
    this.#painter = painter
    this.on('tileunload', ({ tile }: TileEvent) => this.#drop(tile))
  }

  setLook(theme: Theme, graticule: boolean): void {
    if (theme === this.#theme && graticule === this.#graticule) return
    this.#theme = theme
    this.#graticule = graticule
    this.repaint()
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas')
    const tile: LiveTile = { canvas, coords, done: () => done(undefined, canvas), cancel: () => {} }
    this.#tiles.set(canvas, tile)
    this.#paint(tile)
    return canvas
  }

  /** Something new has been loaded. */
  repaint(): void {
    for (const tile of this.#tiles.values()) this.#paint(tile)
  }

  #paint(tile: LiveTile): void {
    const { x, y, z: zoom } = tile.coords
    const ratio = Math.min(2, Math.max(1, window.devicePixelRatio))
    // What was asked for before is out of date: the worker need not paint it any more.
    tile.cancel()
    tile.cancel = this.#painter.draw(
      { tile: { x, y, zoom }, theme: this.#theme, graticule: this.#graticule, ratio },
      (bitmap) => {
        showBitmap(tile.canvas, bitmap, false)
        tile.done?.()
        tile.done = null
      },
    )
  }

  #drop(element: HTMLElement): void {
    this.#tiles.get(element)?.cancel()
    this.#tiles.delete(element)
  }
}
