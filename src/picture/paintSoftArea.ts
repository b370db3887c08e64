import { type Context, type PaintOptions, trace } from './canvas'
import type { Box, Line, Point, SoftArea } from './marks'
import { softMask } from './softMask'

/** A hatched area on a layer of its own, faded at its edges, laid over the picture. */
export function paintSoftArea(
  context: Context,
  area: SoftArea,
  { ratio, newCanvas }: PaintOptions,
): void {
  const box = boxOf(area.lines)
  const [width, height] = [(box[2] - box[0]) * ratio, (box[3] - box[1]) * ratio].map(Math.ceil)
  if (width === undefined || height === undefined || width < 1 || height < 1) return
  const onLayer = () => {
    const layer = newCanvas(width, height)
    layer.scale(ratio, ratio)
    layer.translate(-box[0], -box[1])
    return layer
  }
  const layer = onLayer()
  paintHatch(layer, area, box)
  layer.globalCompositeOperation = 'destination-in'
  layer.setTransform(1, 0, 0, 1, 0, 0)
  layer.drawImage(softened(onLayer(), area, ratio).canvas, 0, 0)
  context.globalAlpha = area.opacity
  context.drawImage(layer.canvas, box[0], box[1], width / ratio, height / ratio)
  context.globalAlpha = 1
}

function softened(context: Context, { lines, blur }: SoftArea, ratio: number): Context {
  trace(context, lines, true)
  context.fill('evenodd')
  const { width, height } = context.canvas
  const image = context.getImageData(0, 0, width, height)
  const alpha = new Uint8ClampedArray(width * height)
  for (let index = 0; index < alpha.length; index += 1)
    alpha[index] = image.data[index * 4 + 3] ?? 0
  const soft = softMask({ width, height, alpha }, blur * ratio)
  for (let index = 0; index < alpha.length; index += 1) {
    image.data[index * 4 + 3] = soft.alpha[index] ?? 0
  }
  context.putImageData(image, 0, 0)
  return context
}

/** Over the whole box; where the area is, the mask decides. */
function paintHatch(context: Context, { colour, hatch }: SoftArea, box: Box): void {
  const [left, top, right, bottom] = box
  context.fillStyle = colour
  context.globalAlpha = hatch.ground
  context.fillRect(left, top, right - left, bottom - top)
  context.strokeStyle = colour
  context.globalAlpha = hatch.line
  context.lineWidth = hatch.width
  trace(context, hatchLines(box, hatch.step, hatch.width), false)
  context.stroke()
  context.globalAlpha = 1
}

/**
 * The lines of a pattern that is turned by 45 degrees around the picture's corner: where
 * x + y is a multiple of its step, so that one area's lines go on in the next.
 */
export function hatchLines(box: Box, step: number, width: number): readonly Line[] {
  const [left, top, right, bottom] = box
  const apart = step * Math.SQRT2
  const offset = (width / 2) * Math.SQRT2
  const first = Math.ceil((left + top - offset) / apart)
  const count = Math.max(0, Math.floor((right + bottom - offset) / apart) - first + 1)
  return Array.from({ length: count }, (_, index): Line => {
    const sum = (first + index) * apart + offset
    const ends: readonly Point[] = [
      [sum - bottom, bottom],
      [sum - top, top],
    ]
    return ends
  })
}

function boxOf(lines: readonly Line[]): Box {
  const points = lines.flat()
  const reach = (axis: 0 | 1) => points.map((point) => point[axis])
  return [
    Math.floor(Math.min(...reach(0))),
    Math.floor(Math.min(...reach(1))),
    Math.ceil(Math.max(...reach(0))),
    Math.ceil(Math.max(...reach(1))),
  ]
}
