import type { Line, Point } from './marks'

/**
 * Leave out points that are nearer than `tolerance` to the line between those that stay
 * (Douglas and Peucker, 1973). Pixels.
 */
export function simplifyLine(line: Line, tolerance: number): Line {
  const stays = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span
    const { at, distance } = farthest(line, first, last)
    if (distance <= tolerance) continue
    stays.add(at)
    spans.push([first, at], [at, last])
  }
  return line.filter((_, index) => stays.has(index))
}

/** A ring, without its first point repeated; null where nothing is left that could be seen. */
export function simplifyRing(ring: Line, tolerance: number): Line | null {
  const [first] = ring
  if (first === undefined) return null
  // From two points far apart, so that the place where it begins does not matter.
  const { at } = farthest([...ring, first], 0, ring.length)
  const halves = [ring.slice(0, at + 1), [...ring.slice(at), first]]
  const kept = halves.flatMap((half) => simplifyLine(half, tolerance).slice(0, -1))
  return kept.length < 3 || Math.abs(ringArea(kept)) < tolerance ? null : kept
}

/** Square pixels; the sign tells which way round it runs. */
export function ringArea(ring: Line): number {
  let sum = 0
  let from: Point = ring.at(-1) ?? [0, 0]
  for (const to of ring) {
    sum += from[0] * to[1] - to[0] * from[1]
    from = to
  }
  return sum / 2
}

function farthest(line: Line, first: number, last: number) {
  const from: Point = line[first] ?? [0, 0]
  const to: Point = line[last] ?? from
  let [at, square] = [first, 0]
  for (let index = first + 1; index < last; index += 1) {
    const away = squareToSegment(line[index] ?? from, from, to)
    if (away > square) [at, square] = [index, away]
  }
  return { at, distance: Math.sqrt(square) }
}

function squareToSegment([x, y]: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return (x - from[0] - share * dx) ** 2 + (y - from[1] - share * dy) ** 2
}
