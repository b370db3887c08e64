/** Left, top, right, bottom in pixels from the map's top left corner. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number]

export interface Size {
  readonly width: number
  readonly height: number
}

/** Space between what is shown and the edge of what is free, CSS pixels. */
const MARGIN = 24

/**
 * The parts of the map that nothing covers, each less a margin, largest first. Every cover
 * (a card, a panel) leaves a strip on each of its four sides. Never empty: where all is
 * covered, it is the whole map.
 */
export function freeAreas(size: Size, covers: readonly PixelBox[]): readonly PixelBox[] {
  const whole: PixelBox = [0, 0, size.width, size.height]
  const strips = covers.reduce<readonly PixelBox[]>(
    (boxes, cover) => boxes.flatMap((box) => beside(box, cover)),
    [whole],
  )
  const sorted = strips.toSorted((a, b) => boxArea(b) - boxArea(a))
  return (sorted.length > 0 ? sorted : [whole]).map((box) => shrink(box, MARGIN))
}

export function contains(outer: PixelBox, inner: PixelBox): boolean {
  const [left, top, right, bottom] = outer
  return inner[0] >= left && inner[1] >= top && inner[2] <= right && inner[3] <= bottom
}

export function boxArea([left, top, right, bottom]: PixelBox): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

/** What is left of `box` on each side of `cover`. */
function beside(box: PixelBox, cover: PixelBox): readonly PixelBox[] {
  const [left, top, right, bottom] = box
  const apart = cover[2] <= left || cover[0] >= right || cover[3] <= top || cover[1] >= bottom
  if (apart || boxArea(cover) === 0) return [box]
  const sides: readonly PixelBox[] = [
    [left, top, cover[0], bottom],
    [cover[2], top, right, bottom],
    [left, top, right, cover[1]],
    [left, cover[3], right, bottom],
  ]
  return sides.filter((side) => boxArea(side) > 0)
}

export function shrink([left, top, right, bottom]: PixelBox, by: number): PixelBox {
  const x = Math.min(by, (right - left) / 4)
  const y = Math.min(by, (bottom - top) / 4)
  return [left + x, top + y, right - x, bottom - y]
}
