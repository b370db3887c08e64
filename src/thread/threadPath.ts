export interface ThreadEnd {
  readonly x: number
  readonly y: number
}

/**
 * A curve from the words to the place, as the data of an SVG path: it leaves the line of
 * text level and comes down on the place, so that it is not taken for a border.
 */
export function threadPath(from: ThreadEnd, to: ThreadEnd): string {
  const reach = Math.max(40, Math.abs(to.x - from.x) * 0.5)
  const direction = to.x >= from.x ? 1 : -1
  const first = point(from.x + reach * direction, from.y)
  const second = point(to.x - reach * 0.6 * direction, to.y)
  return `M${point(from.x, from.y)} C${first} ${second} ${point(to.x, to.y)}`
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}
