export interface ThreadEnd {
  readonly x: number
  readonly y: number
}

/** Where the thread leaves the words: between two lines of the text. */
export interface ThreadStart extends ThreadEnd {
  /** Past this x there is no more text that it could cross. */
  readonly clear: number
}

/**
 * A curve from the words to the place, as the data of an SVG path: it runs level between
 * the lines until it is clear of the text, and comes down on the place, so that it is not
 * taken for a border.
 */
export function threadPath(from: ThreadStart, to: ThreadEnd): string {
  const reach = Math.max(40, Math.abs(to.x - from.clear) * 0.5)
  const direction = to.x >= from.clear ? 1 : -1
  const first = point(from.clear + reach * direction, from.y)
  const second = point(to.x - reach * 0.6 * direction, to.y)
  const start = `M${point(from.x, from.y)} L${point(from.clear, from.y)}`
  return `${start} C${first} ${second} ${point(to.x, to.y)}`
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}
