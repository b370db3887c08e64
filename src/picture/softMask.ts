/** Strengths of the pixels of a picture, row by row, 0 to 255. */
export interface Mask {
  readonly width: number
  readonly height: number
  readonly alpha: Uint8ClampedArray
}

/**
 * Fade a filled shape inwards from its edge, as the screen's filter does: blur it, and cut
 * away the outer half of the blur, which would reach over the neighbours.
 *
 * Three box blurs in a row are within three per cent of a Gaussian one (as SVG's own
 * feGaussianBlur may do it), and every canvas can do them.
 *
 * @param deviation the standard deviation, in pixels of the mask
 */
export function softMask({ width, height, alpha }: Mask, deviation: number): Mask {
  const blurred = boxSizes(deviation).reduce((from, size) => {
    const across = blurRows(from, width, height, size)
    return turned(blurRows(turned(across, width, height), height, width, size), height, width)
  }, alpha)
  return { width, height, alpha: blurred.map((value) => value * 2 - 255) }
}

/** Three odd sizes whose blurs together have a standard deviation (Kovesi, 2010). */
export function boxSizes(deviation: number): readonly number[] {
  const ideal = Math.sqrt(4 * deviation ** 2 + 1)
  const lower = Math.max(1, 2 * Math.floor((ideal - 1) / 2) + 1)
  const count = Math.round(
    (12 * deviation ** 2 - 3 * lower ** 2 - 12 * lower - 9) / (-4 * lower - 4),
  )
  return [0, 1, 2].map((index) => (index < count ? lower : lower + 2))
}

/** Each pixel becomes the mean of those around it; beyond the edge there is nothing. */
function blurRows(
  from: Uint8ClampedArray,
  width: number,
  height: number,
  size: number,
): Uint8ClampedArray {
  const reach = (size - 1) / 2
  const to = new Uint8ClampedArray(from.length)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    let sum = 0
    for (let x = 0; x < Math.min(reach, width); x += 1) sum += from[row + x] ?? 0
    for (let x = 0; x < width; x += 1) {
      if (x + reach < width) sum += from[row + x + reach] ?? 0
      to[row + x] = sum / size
      if (x >= reach) sum -= from[row + x - reach] ?? 0
    }
  }
  return to
}

function turned(from: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  const to = new Uint8ClampedArray(from.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) to[x * height + y] = from[y * width + x] ?? 0
  }
  return to
}
