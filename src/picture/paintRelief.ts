import { type ReliefPicture, reliefLayers } from '../basemap/softRelief'
import { type Context, type PaintOptions, trace } from './canvas'
import { sizeOf } from './frame'
import type { Relief } from './marks'

/** On the land only, by compositing: to clip along a coastline takes many times as long. */
export function paintRelief(
  context: Context,
  mark: Relief,
  { ratio, relief, newCanvas }: PaintOptions,
) {
  if (relief === null) return
  const [width, height] = sizeOf(mark.frame)
  const layer = newCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio))
  layer.scale(ratio, ratio)
  layer.translate(-mark.frame[0], -mark.frame[1])
  trace(layer, mark.land, true)
  layer.fillStyle = mark.ground
  layer.fill('evenodd')
  layer.globalCompositeOperation = 'source-atop'
  paintPlate(layer, mark, relief)
  context.drawImage(
    layer.canvas,
    mark.frame[0],
    mark.frame[1],
    layer.canvas.width / ratio,
    layer.canvas.height / ratio,
  )
}

/** The part of the relief that the frame shows, over the colour of the land. */
export function paintPlate(context: Context, { plate, look }: Relief, relief: ReliefPicture): void {
  context.imageSmoothingQuality = 'high'
  for (const [image, opacity] of reliefLayers(relief, look)) {
    context.globalAlpha = opacity
    context.drawImage(image, plate[0], plate[1], ...sizeOf(plate))
  }
  context.globalAlpha = 1
}
