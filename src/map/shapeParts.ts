import type { Drawing, Place } from '../model/types'

/** How a shape is put together: class names, whose look is in shapes.css. */
export interface Shape {
  /** Drawn from below, one over the other. None of them takes a click. */
  readonly parts: readonly string[]
  /** The unseen path on top that takes clicks, focus and the name, wide enough for a finger. */
  readonly target: string
  /** Areas, as against lines and edges. */
  readonly filled: boolean
}

/**
 * How a line or an area is drawn, so that the reader sees how sure it is: a vague area has
 * a soft edge and hatching, an approximate one only a dashed edge, an exact one a tint.
 */
export function shapeOf({ geometry, properties }: Place, draw: Drawing): Shape {
  const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
  const { certainty } = properties
  const name = (part: string) => `shape draw-${draw} ${part}`
  if (!isArea) {
    const parts = [name('line-halo'), name(`line ${certainty}`)]
    return { parts, target: name('target target-line'), filled: false }
  }
  if (certainty === 'approximate') {
    const parts = [name('edge-halo'), name('edge approximate')]
    return { parts, target: name('target target-line'), filled: false }
  }
  const part = certainty === 'vague' ? 'soft' : 'tint'
  return { parts: [name(part)], target: name('target'), filled: true }
}
