import {
  DomUtil,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from 'leaflet'
import { drawLabels } from '../basemap/drawLabels'
import { inksOf } from '../basemap/inks'
import type { LabelBox, PlacedLabel } from '../basemap/placeLabels'
import type { SetLabel } from '../basemap/setLabels'
import type { Theme } from '../view/view'

/** Names placed for one zoom. */
export interface Lettering {
  readonly zoom: number
  readonly labels: readonly SetLabel[]
  readonly placed: ReadonlyMap<string, PlacedLabel>
}

export const LABEL_PANE = 'lettering'

/** How far the canvas reaches beyond the map, so that a drag finds names already there. */
const REACH = 0.25

/** The names of the base map on one canvas above the story's shapes. It takes no clicks. */
export class LabelLayer extends Layer {
  readonly #canvas = document.createElement('canvas')
  #lettering: Lettering | null = null
  #covered: readonly LabelBox[] = []
  #theme: Theme = 'light'
  #origin: Point | null = null

  constructor() {
    super({ pane: LABEL_PANE })
    this.#canvas.className = 'leaflet-zoom-animated'
    this.#canvas.setAttribute('aria-hidden', 'true')
  }

  /** @param covered what lies over the map, in pixels of its container */
  show(lettering: Lettering, covered: readonly LabelBox[], theme: Theme): void {
    this.#lettering = lettering
    this.#covered = covered
    this.#theme = theme
    this.#draw()
  }

  override onAdd(map: LeafletMap): this {
    map.getPane(LABEL_PANE)?.append(this.#canvas)
    this.#draw()
    return this
  }

  override onRemove(): this {
    this.#canvas.remove()
    return this
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      moveend: () => this.#draw(),
      resize: () => this.#draw(),
      zoomanim: (event) => this.#follow(event as ZoomAnimEvent),
    }
  }

  #draw(): void {
    const map = this._map as LeafletMap | null
    const lettering = this.#lettering
    if (map === null || lettering === null || lettering.zoom !== map.getZoom()) return
    const size = map.getSize()
    const reach = size.multiplyBy(REACH).round()
    const extent = size.add(reach.multiplyBy(2))
    const corner = map.containerPointToLayerPoint(reach.multiplyBy(-1)).round()
    this.#origin = corner
    DomUtil.setPosition(this.#canvas, corner)
    const context = this.#resize(extent)
    if (context === null) return
    const world = corner.add(map.getPixelOrigin())
    const shift = world.add(reach)
    const frame: LabelBox = [world.x, world.y, world.x + extent.x, world.y + extent.y]
    const covered = this.#covered.map(([left, top, right, bottom]): LabelBox => {
      return [left + shift.x, top + shift.y, right + shift.x, bottom + shift.y]
    })
    const { labels, placed } = lettering
    drawLabels(context, labels, placed, frame, covered, inksOf(this.#theme))
  }

  #resize(extent: Point): CanvasRenderingContext2D | null {
    const ratio = Math.min(2, Math.max(1, window.devicePixelRatio))
    this.#canvas.width = extent.x * ratio
    this.#canvas.height = extent.y * ratio
    this.#canvas.style.width = `${extent.x}px`
    this.#canvas.style.height = `${extent.y}px`
    const context = this.#canvas.getContext('2d')
    context?.scale(ratio, ratio)
    return context
  }

  /** While Leaflet animates a zoom, the names grow with the map; then they are set anew. */
  #follow({ center, zoom }: ZoomAnimEvent): void {
    const map = this._map
    if (this.#origin === null) return
    const scale = map.getZoomScale(zoom)
    const before = map.getPixelOrigin().add(this.#origin)
    const half = map.getSize().divideBy(2)
    const after = map.project(center, zoom).subtract(half)
    const moved = before.multiplyBy(scale).subtract(after)
    const at = moved.add(map.containerPointToLayerPoint([0, 0]))
    DomUtil.setTransform(this.#canvas, at, scale)
  }
}
