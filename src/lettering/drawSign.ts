import type { Inks } from '../basemap/inks'
import type { Sign } from './labelStyle'

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Where a sign stands and its radius, CSS pixels. */
type Place = readonly [x: number, y: number, radius: number]

/**
 * A capital is ringed, a regional seat full, another town hollow; a peak is a triangle, a
 * pass two arcs with the way between them.
 */
export function drawSign(context: Context, sign: Sign, place: Place, inks: Inks): void {
  if (sign === 'peak') drawPeak(context, place, inks)
  else if (sign === 'pass') drawPass(context, place, inks)
  else if (sign !== 'none') drawTown(context, sign, place, inks)
}

function drawTown(context: Context, sign: Sign, [x, y, radius]: Place, inks: Inks): void {
  const ink = inks.labels.town ?? '#000'
  disc(context, x, y, radius + 1.2, inks.halo)
  disc(context, x, y, radius, ink)
  if (sign === 'capital') disc(context, x, y, radius - 1.3, inks.halo)
  if (sign === 'capital') disc(context, x, y, radius - 2.5, ink)
  if (sign === 'town') disc(context, x, y, radius - 1.2, inks.halo)
}

function disc(context: Context, x: number, y: number, radius: number, ink: string): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = ink
  context.fill()
}

/** The middle of the triangle, not its foot, is the point. */
function drawPeak(context: Context, [x, y, radius]: Place, inks: Inks): void {
  context.beginPath()
  context.moveTo(x, y - radius)
  context.lineTo(x + radius, y + radius * 0.8)
  context.lineTo(x - radius, y + radius * 0.8)
  context.closePath()
  context.strokeStyle = inks.halo
  context.lineWidth = 2.4
  context.stroke()
  context.fillStyle = inks.labels.relief ?? '#000'
  context.fill()
}

function drawPass(context: Context, [x, y, radius]: Place, inks: Inks): void {
  const arcs = [
    [x - radius * 1.6, -0.9, 0.9],
    [x + radius * 1.6, Math.PI - 0.9, Math.PI + 0.9],
  ] as const
  const strokes = [
    [inks.halo, 3.6],
    [inks.labels.relief ?? '#000', 1.4],
  ] as const
  for (const [ink, width] of strokes) {
    context.strokeStyle = ink
    context.lineWidth = width
    for (const [centre, from, to] of arcs) {
      context.beginPath()
      context.arc(centre, y, radius * 1.1, from, to)
      context.stroke()
    }
  }
}
