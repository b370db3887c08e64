import type { Inks } from '../basemap/inks'
import type { LabelStyle } from './labelStyle'
import { type LabelBox, overlap, type PlacedLabel } from './placeLabels'
import type { Measure, SetLabel } from './setLabels'

/** The part of the world that a canvas shows, in pixels of the whole world at this zoom. */
export type Frame = LabelBox

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * Draw the placed names that fall into a frame. The context is scaled so that a unit is a
 * CSS pixel. Names that meet a covered box (a card lies there) are left out, not cut.
 */
export function drawLabels(
  context: Context,
  labels: readonly SetLabel[],
  placed: ReadonlyMap<string, PlacedLabel>,
  frame: Frame,
  covered: readonly LabelBox[],
  inks: Inks,
): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const label of labels) {
    const at = placed.get(label.id)
    if (at === undefined || !overlap(at.box, frame)) continue
    if (covered.some((box) => overlap(box, at.box))) continue
    drawLabel(context, label, at.box, frame, inks)
  }
}

/** Measure with a canvas that has the same fonts; widths are remembered. */
export function measureWith(context: Context): Measure {
  const widths = new Map<string, number>()
  return (text, style) => {
    const key = `${style.font}|${style.spacing}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    setType(context, style)
    const width = context.measureText(text).width
    widths.set(key, width)
    return width
  }
}

function drawLabel(
  context: Context,
  label: SetLabel,
  box: LabelBox,
  frame: Frame,
  inks: Inks,
): void {
  const { style, text, x, y, dot } = label
  if (dot > 0) drawDot(context, x - frame[0], y - frame[1], dot, inks)
  setType(context, style)
  const left = box[0] - frame[0]
  const middle = (box[1] + box[3]) / 2 - frame[1]
  context.strokeStyle = inks.halo
  context.lineWidth = 3
  context.strokeText(text, left, middle)
  context.fillStyle = inks.labels[style.ink] ?? inks.labels.town ?? '#000'
  context.fillText(text, left, middle)
}

function drawDot(context: Context, x: number, y: number, radius: number, inks: Inks): void {
  context.beginPath()
  context.arc(x, y, radius + 1.2, 0, 2 * Math.PI)
  context.fillStyle = inks.halo
  context.fill()
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = inks.labels.town ?? '#000'
  context.fill()
}

function setType(context: Context, { font, spacing }: LabelStyle): void {
  context.font = font
  // Not in every browser yet; without it the capitals stand closer.
  if ('letterSpacing' in context) context.letterSpacing = `${spacing}px`
}
