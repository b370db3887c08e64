import type { ReliefPicture } from '../basemap/softRelief'
import type { Ink, Line } from './marks'

/** What a canvas of the page, of a worker, and of a build has in common. */
export type Context = OffscreenCanvasRenderingContext2D

/** A canvas of so many device pixels, empty. */
export type NewCanvas = (width: number, height: number) => Context

export interface PaintOptions {
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
  /** The whole plate of the shaded relief; null for a picture without it. */
  readonly relief: ReliefPicture | null
  readonly newCanvas: NewCanvas
}

export function trace(context: Context, lines: readonly Line[], closed: boolean): void {
  context.beginPath()
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    if (closed) context.closePath()
  }
}

export function setStroke(context: Context, { colour, strength }: Ink, width: number): void {
  context.strokeStyle = colour
  context.globalAlpha = strength
  context.lineWidth = width
}

export function setFill(context: Context, { colour, strength }: Ink): void {
  context.fillStyle = colour
  context.globalAlpha = strength
}
