/** A point in pixels. */
export type Point = readonly [x: number, y: number]

/** Where a run of letters stands: the middle of its base box, turned by `angle` radians. */
export interface Stand {
  readonly x: number
  readonly y: number
  readonly angle: number
}

/** Letters next to one another never turn by more: beyond, a name falls apart. Radians. */
const SHARPEST = 0.5

/**
 * Set runs of letters along a line, centred on its middle and reading from left to right. A
 * line that is too short is prolonged at its ends, one too bent is straightened.
 *
 * @param line at least two points
 * @param widths of the runs, pixels, in order
 */
export function alongLine(line: readonly Point[], widths: readonly number[]): readonly Stand[] {
  const smooth = smoothLine(leftToRight(line))
  const bent = standOn(smooth, widths)
  return isTooBent(bent) ? standOn(straight(smooth), widths) : bent
}

export function lineLength(line: readonly Point[]): number {
  return line.reduce((sum, to, index) => sum + distance(line[index - 1] ?? to, to), 0)
}

function standOn(line: readonly Point[], widths: readonly number[]): readonly Stand[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  let at = (lineLength(line) - total) / 2
  return widths.map((width) => {
    const middle = at + width / 2
    at += width
    // The direction over the letter's own width: steadier than that of one short segment.
    const [left, right] = [pointAt(line, middle - width / 2), pointAt(line, middle + width / 2)]
    const angle = Math.atan2(right[1] - left[1], right[0] - left[0])
    const [x, y] = pointAt(line, middle)
    return { x, y, angle }
  })
}

/** The point so far along the line; before and beyond it, straight on. */
function pointAt(line: readonly Point[], far: number): Point {
  let left = far
  let from = line[0] ?? [0, 0]
  for (const [index, to] of line.entries()) {
    if (index === 0) continue
    const step = distance(from, to)
    if (step > 0 && (left <= step || index === line.length - 1))
      return between(from, to, left / step)
    left -= step
    from = to
  }
  return from
}

/** Four pieces for each of the line's, through all of its points (Catmull and Rom, 1974). */
function smoothLine(line: readonly Point[]): readonly Point[] {
  const pieces = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to
    const [before, after] = [line[index - 1] ?? from, line[index + 2] ?? to]
    return [0, 0.25, 0.5, 0.75].map(
      (t): Point => [
        spline(before[0], from[0], to[0], after[0], t),
        spline(before[1], from[1], to[1], after[1], t),
      ],
    )
  })
  return [...pieces, ...line.slice(-1)]
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  const square = 2 * a - 5 * b + 4 * c - d
  const cube = -a + 3 * b - 3 * c + d
  return (2 * b + (c - a) * t + square * t ** 2 + cube * t ** 3) / 2
}

function straight(line: readonly Point[]): readonly Point[] {
  const middle = pointAt(line, lineLength(line) / 2)
  const [first = middle, last = middle] = [line[0], line.at(-1)]
  const half: Point = [(last[0] - first[0]) / 2, (last[1] - first[1]) / 2]
  return [
    [middle[0] - half[0], middle[1] - half[1]],
    [middle[0] + half[0], middle[1] + half[1]],
  ]
}

/** North to south, as an atlas writes what runs straight up and down, downwards. */
function leftToRight(line: readonly Point[]): readonly Point[] {
  const [first = [0, 0], last = [0, 0]] = [line[0], line.at(-1)]
  return last[0] < first[0] ? line.toReversed() : line
}

function isTooBent(stands: readonly Stand[]): boolean {
  return stands.some(({ angle }, index) => {
    const turn = angle - (stands[index - 1]?.angle ?? angle)
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) > SHARPEST || Math.abs(angle) > 1.75
  })
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}
