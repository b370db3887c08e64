import { type Path, SVG } from 'leaflet'

/** What Leaflet's renderer does for a path; not in its public types, and the same since 1.0. */
interface PathRenderer {
  _initPath(layer: Path): void
  _addPath(layer: Path): void
  _removePath(layer: Path): void
  _setPath(layer: Path, data: string): void
}

const base = SVG.prototype as unknown as PathRenderer

/**
 * An SVG renderer that draws one path several times over: a halo, a line, and on top the
 * unseen one that takes clicks. A border of thousands of positions is projected, cut and
 * simplified once for all of them, which is most of what a zoom costs.
 */
export class LayeredSvg extends SVG {
  readonly #under = new WeakMap<Path, readonly SVGPathElement[]>()

  /** The elements of a path from below, Leaflet's own last. */
  elementsOf(layer: Path): readonly Element[] {
    const own = layer.getElement()
    return [...(this.#under.get(layer) ?? []), ...(own === undefined ? [] : [own])]
  }

  _initPath(layer: Path): void {
    base._initPath.call(this, layer)
    const { under } = layer.options as LayeredOptions
    this.#under.set(layer, under.map(newPath))
  }

  _addPath(layer: Path): void {
    base._addPath.call(this, layer)
    layer.getElement()?.before(...(this.#under.get(layer) ?? []))
  }

  _removePath(layer: Path): void {
    for (const path of this.#under.get(layer) ?? []) path.remove()
    base._removePath.call(this, layer)
  }

  _setPath(layer: Path, data: string): void {
    base._setPath.call(this, layer, data)
    for (const path of this.#under.get(layer) ?? []) path.setAttribute('d', data)
  }
}

/** The class names of the paths that lie under Leaflet's own, from below. */
export interface LayeredOptions {
  readonly under: readonly string[]
}

function newPath(className: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('class', className)
  return path
}
