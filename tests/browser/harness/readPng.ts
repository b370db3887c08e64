import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Colour } from '../pixels'
import type { Saved } from './pictures'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** The colour at a device pixel. */
  readonly at: (x: number, y: number) => Colour
}

/** The pixels of a saved PNG. */
export async function readPng({ bytes }: Saved): Promise<Pixels> {
  const image = await loadImage(Buffer.from(bytes, 'base64'))
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return {
    width,
    height,
    at(x, y) {
      const index = (Math.floor(y) * width + Math.floor(x)) * 4
      return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0]
    },
  }
}
