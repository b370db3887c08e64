import { lazy } from './lazy'
import type { ReliefLook } from './relief'

type ReliefImage = ImageBitmap | OffscreenCanvas

/** One edition of the relief: as sharp as it has come yet, and its large forms only. */
export interface ReliefPicture {
  readonly sharp: ReliefImage
  readonly soft: () => ReliefImage
}

/** What to lay over the land, from below, and how opaque: the sharp picture over the soft one. */
export function reliefLayers(
  { sharp, soft }: ReliefPicture,
  { strength, detail }: ReliefLook,
): readonly (readonly [image: ReliefImage, opacity: number])[] {
  const over = strength * detail
  return [
    ...(detail < 1 ? [[soft(), (strength - over) / (1 - over)] as const] : []),
    ...(over > 0 ? [[sharp, over] as const] : []),
  ]
}

/** The large forms are those of the first picture that came: a small one serves as well. */
export function reliefPicture(sharp: ImageBitmap, before: ReliefPicture | null): ReliefPicture {
  return { sharp, soft: before?.soft ?? lazy(() => soften(sharp)) }
}

/** Pixels: of the whole plate, so that the least form is some twenty kilometres across. */
const COARSE = 640

/**
 * The large forms of the relief. A valley that is a pixel wide is a grey bar when it is shown
 * ten times as large; halved, blurred and doubled again, it is gone. By pictures laid over one
 * another, for a filter of the canvas is not in every browser.
 */
function soften(image: ImageBitmap): OffscreenCanvas {
  let picture = scaled(image, image.width > COARSE ? 0.5 : 1)
  while (picture.width > COARSE) picture = scaled(picture, 0.5)
  return scaled(blurred(picture), 2)
}

/** The mean of each pixel and its eight neighbours, near ones weighing more: 1, 2, 1 both ways. */
function blurred(picture: OffscreenCanvas): OffscreenCanvas {
  const result = scaled(picture, 1)
  const context = contextOf(result)
  context.globalAlpha = 0.5
  for (const [x, y] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.drawImage(result, x, y)
  }
  return result
}

function scaled(image: ReliefImage, by: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.round(image.width * by), Math.round(image.height * by))
  const context = contextOf(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser gives a worker no canvas to draw on')
  return context
}
