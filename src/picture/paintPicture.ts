import { type Context, type PaintOptions, setFill, setStroke, trace } from './canvas'
import { sizeOf } from './frame'
import type { Disc, Group, Mark, Picture, Shape } from './marks'
import { paintRelief } from './paintRelief'
import { paintSoftArea } from './paintSoftArea'
import { paintBentWords, paintWords } from './paintWords'

/** Paint a picture on a canvas of its own, in the colours that it names. */
export function paintPicture(picture: Picture, options: PaintOptions): Context {
  const { ratio, newCanvas } = options
  const context = newCanvas(Math.round(picture.width * ratio), Math.round(picture.height * ratio))
  context.scale(ratio, ratio)
  context.lineJoin = 'round'
  for (const mark of picture.marks) paint(context, mark, options)
  return context
}

function paint(context: Context, mark: Mark, options: PaintOptions): void {
  switch (mark.type) {
    case 'shape':
      paintShape(context, mark)
      break
    case 'disc':
      paintDisc(context, mark)
      break
    case 'words':
      paintWords(context, mark)
      break
    case 'bent-words':
      paintBentWords(context, mark)
      break
    case 'soft-area':
      paintSoftArea(context, mark, options)
      break
    case 'relief':
      paintRelief(context, mark, options)
      break
    case 'group':
      paintGroup(context, mark, options)
      break
  }
}

function paintGroup(context: Context, { clip, marks }: Group, options: PaintOptions): void {
  context.save()
  if (clip !== null) {
    const [width, height] = sizeOf(clip)
    context.beginPath()
    context.rect(clip[0], clip[1], width, height)
    context.clip()
  }
  for (const mark of marks) paint(context, mark, options)
  context.restore()
}

function paintShape(context: Context, { lines, closed, fill, strokes }: Shape): void {
  trace(context, lines, closed)
  if (fill !== null) {
    setFill(context, fill)
    context.fill('evenodd')
  }
  for (const { ink, width, dash, cap } of strokes) {
    setStroke(context, ink, width)
    context.lineCap = cap
    context.setLineDash([...dash])
    context.stroke()
  }
  context.globalAlpha = 1
}

function paintDisc(context: Context, { at: [x, y], radius, fill }: Disc): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  setFill(context, fill)
  context.fill()
  context.globalAlpha = 1
}
