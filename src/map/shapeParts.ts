import type { Drawing, Place } from '../model/types'

/** One path of a shape. Its look is in shapes.css, by class. */
export interface ShapePart {
  readonly className: string
  readonly filled: boolean
}

export interface Shape {
  /** From below. None of them takes a click. */
  readonly parts: readonly ShapePart[]
  /** The unseen path that takes clicks, focus and the name, wide enough for a finger. */
  readonly target: ShapePart
}

/**
 * How a line or an area is drawn, so that the reader sees how sure it is: a vague area has
 * a soft edge and hatching, an approximate one only a dashed edge, an exact one a tint.
 */
export function shapeOf({ geometry, properties }: Place, draw: Drawing): Shape {
  const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
  const name = (part: string) => `shape draw-${draw} ${part}`
  if (!isArea) {
    const parts = [line(name('line-halo')), line(name(`line ${properties.certainty}`))]
    return { parts, target: line(name('target target-line')) }
  }
  if (properties.certainty === 'vague') {
    return { parts: [filled(name('soft'))], target: filled(name('target')) }
  }
  if (properties.certainty === 'approximate') {
    const parts = [line(name('edge-halo')), line(name('edge approximate'))]
    return { parts, target: line(name('target target-line')) }
  }
  return { parts: [filled(name('tint'))], target: filled(name('target')) }
}

function line(className: string): ShapePart {
  return { className, filled: false }
}

function filled(className: string): ShapePart {
  return { className, filled: true }
}
