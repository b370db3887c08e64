import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from 'leaflet'
import type { LabelBox } from '../lettering/labelBox'
import type { Letterer } from '../lettering/letterer'
import type { LetteringWish } from '../lettering/protocol'
import { perFrame } from '../view/frames'
import { cornerOf, coveredWorld } from './coveredWorld'
import { isLoaded } from './isLoaded'
import { showBitmap } from './showBitmap'

export const LABEL_PANE = 'lettering'

/** How far the canvas reaches beyond the map, so that a drag finds names already there. */
const REACH = 0.25

/** Device pixels for a CSS pixel: letters show it where the ground under them does not. */
const SHARPEST = 4

/** What does not depend on where the map looks. */
export type Lettering = Pick<LetteringWish, 'story' | 'theme' | 'language' | 'graticule'>

interface Drawn {
  readonly zoom: number
  /** The top left of the canvas, in pixels of the whole world at that zoom. */
  readonly corner: Point
}

/**
 * The names of the base map on one canvas above the story's shapes, drawn by a worker. It
 * takes no clicks. Until the worker has lettered a new zoom, the old names stand scaled.
 */
export class LabelLayer extends Layer {
  readonly #canvas = document.createElement('canvas')
  readonly #letterer: Letterer
  #lettering: Lettering | null = null
  #drawn: Drawn | null = null
  #cancel = () => {}
  readonly #frame = perFrame(() => this.#ask())

  constructor(letterer: Letterer) {
    super({ pane: LABEL_PANE })
    this.#letterer = letterer
    this.#canvas.className = 'leaflet-zoom-animated'
    this.#canvas.setAttribute('aria-hidden', 'true')
  }

  show(lettering: Lettering): void {
    this.#lettering = lettering
    this.draw()
  }

  /** Ask for the names of where the map looks now; what is asked for already is forgotten. */
  draw(): void {
    this.#frame.ask()
  }

  override onAdd(map: LeafletMap): this {
    map.getPane(LABEL_PANE)?.append(this.#canvas)
    this.draw()
    return this
  }

  override onRemove(): this {
    this.#frame.cancel()
    this.#cancel()
    this.#canvas.remove()
    return this
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      moveend: () => this.draw(),
      resize: () => this.draw(),
      viewreset: () => this.#follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent
        this.#frame.cancel()
        this.#cancel()
        this.#follow(center, zoom)
      },
    }
  }

  #ask(): void {
    const map = (this._map as LeafletMap | null | undefined) ?? null
    const lettering = this.#lettering
    this.#cancel()
    if (map === null || lettering === null || !isLoaded(map)) return
    const size = map.getSize()
    const zoom = map.getZoom()
    const reach = size.multiplyBy(REACH).round()
    const topLeft = cornerOf(map)
    const corner = topLeft.subtract(reach)
    const end = topLeft.add(size).add(reach)
    const covered = coveredWorld(map)
    const ratio = Math.min(SHARPEST, Math.max(1, window.devicePixelRatio))
    const frame: LabelBox = [corner.x, corner.y, end.x, end.y]
    const wish = { ...lettering, zoom, frame, covered, ratio }
    this.#cancel = this.#letterer.draw(wish, (bitmap) => {
      this.#canvas.style.width = `${end.x - corner.x}px`
      this.#canvas.style.height = `${end.y - corner.y}px`
      showBitmap(this.#canvas, bitmap, true)
      this.#drawn = { zoom, corner }
      this.#follow(map.getCenter(), map.getZoom())
    })
  }

  /** Lay what has been drawn where it belongs when the map looks there. */
  #follow(center: LatLng, zoom: number): void {
    if (this.#drawn === null) return
    const map = this._map
    const scale = map.getZoomScale(zoom, this.#drawn.zoom)
    const half = map.getSize().divideBy(2)
    const origin = map.project(center, zoom).subtract(half)
    const at = this.#drawn.corner.multiplyBy(scale).subtract(origin)
    DomUtil.setTransform(
      this.#canvas,
      at.add(map.containerPointToLayerPoint([0, 0])).round(),
      scale,
    )
  }
}
