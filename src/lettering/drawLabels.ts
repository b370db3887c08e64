import type { Inks } from '../basemap/inks'
import { drawSign } from './drawSign'
import { type LabelBox, overlap } from './labelBox'
import type { LabelStyle } from './labelStyle'
import type { PlacedLabel } from './placeLabels'
import type { Measure, Run, SetLabel } from './setLabels'

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
    // Nor does a name stand there without the dot that it names.
    const own = [...at.boxes, signBox(label)]
    if (covered.some((box) => own.some((each) => overlap(box, each)))) continue
    drawLabel(context, label, at.box, frame, inks)
  }
}

function signBox({ x, y, dot }: SetLabel): LabelBox {
  return [x - dot, y - dot, x + dot, y + dot]
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
  const { style, text, x, y, dot, runs } = label
  drawSign(context, style.sign, [x - frame[0], y - frame[1], dot], inks)
  setType(context, runs === null ? style : { ...style, spacing: 0 })
  context.strokeStyle = inks.halo
  context.lineWidth = 3
  context.fillStyle = inks.labels[style.ink] ?? inks.labels.town ?? '#000'
  if (runs === null) {
    const left = box[0] - frame[0]
    const middle = (box[1] + box[3]) / 2 - frame[1]
    context.strokeText(text, left, middle)
    context.fillText(text, left, middle)
    return
  }
  // All halos first: one must not lie over the letter before it.
  for (const run of runs)
    turned(context, run, frame, (left) => context.strokeText(run.text, left, 0))
  for (const run of runs) turned(context, run, frame, (left) => context.fillText(run.text, left, 0))
}

/** Draw with the middle of a run at the origin and its line of writing level. */
function turned(
  context: Context,
  { x, y, angle, width, spacing, text }: Run,
  frame: Frame,
  draw: (left: number) => void,
): void {
  context.save()
  context.translate(x - frame[0], y - frame[1])
  context.rotate(angle)
  draw((text.length > 1 ? 0 : spacing / 2) - width / 2)
  context.restore()
}

function setType(context: Context, { font, spacing }: LabelStyle): void {
  context.font = font
  // Not in every browser yet; without it the capitals stand closer.
  if ('letterSpacing' in context) context.letterSpacing = `${spacing}px`
}
