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
 *
 * All layers of the story share one picture, in a group each: a picture for each of them has
 * to be blended anew for every frame of a zoom.
 */
export class LayeredSvg extends SVG {
  readonly #under = new WeakMap<Path, readonly SVGPathElement[]>()
  readonly #groups = new Map<number, SVGGElement>()

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
    const own = layer.getElement()
    if (own === undefined) return
    const group = this.#groups.get(level(layer)) ?? this.#newGroup(level(layer), own)
    group.append(...(this.#under.get(layer) ?? []), own)
  }

  /** Layers come and go in any order, and are drawn in their own. */
  #newGroup(level: number, within: Element): SVGGElement {
    const group = newElement('g')
    const above = [...this.#groups.keys()].filter((other) => other > level)
    const next = this.#groups.get(Math.min(...above))
    if (next === undefined) within.parentElement?.append(group)
    else next.before(group)
    this.#groups.set(level, group)
    return group
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
  /** Paths of a higher level are drawn over those of a lower one. */
  readonly level: number
  readonly under: readonly string[]
}

function level(layer: Path): number {
  return (layer.options as LayeredOptions).level
}

function newPath(className: string): SVGPathElement {
  const path = newElement('path')
  path.setAttribute('class', className)
  return path
}

function newElement<Name extends 'g' | 'path'>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/2000/svg', name)
}
