import type { Box, Line, Point } from './marks'

/** The pieces of a line that lie in a box. */
export function clipLine(line: Line, box: Box): readonly Line[] {
  const pieces: Point[][] = []
  let piece: Point[] = []
  const close = () => {
    if (piece.length > 1) pieces.push(piece)
    piece = []
  }
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    const part = from === undefined ? null : clipSegment(from, to, box)
    if (part === null) continue
    const [start, end] = part
    if (!samePoint(piece.at(-1), start)) {
      close()
      piece.push(start)
    }
    piece.push(end)
    if (!samePoint(end, to)) close()
  }
  close()
  return pieces
}

function samePoint(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** The part of a segment in a box, by the parameters at which it enters and leaves (Liang and Barsky, 1984). */
function clipSegment(from: Point, to: Point, box: Box): readonly [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const edges = [
    [-dx, from[0] - box[0]],
    [dx, box[2] - from[0]],
    [-dy, from[1] - box[1]],
    [dy, box[3] - from[1]],
  ] as const
  let [enter, leave] = [0, 1]
  for (const [outward, room] of edges) {
    if (outward === 0) {
      if (room < 0) return null
    } else if (outward < 0) enter = Math.max(enter, room / outward)
    else leave = Math.min(leave, room / outward)
  }
  if (enter > leave) return null
  // The ends themselves, not numbers next to them: pieces are joined where they are the same.
  return [
    enter === 0 ? from : between(from, to, enter),
    leave === 1 ? to : between(from, to, leave),
  ]
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/**
 * The part of an area in a box, cut by one edge after the other (Sutherland and Hodgman, 1974).
 * Where it falls into several pieces they stay joined by lines along the edges of the box, so
 * that the box must be larger than what is seen.
 */
export function clipRing(ring: Line, box: Box): Line {
  const edges = [
    [0, 1, box[0]],
    [0, -1, box[2]],
    [1, 1, box[1]],
    [1, -1, box[3]],
  ] as const
  return edges.reduce<Line>((left, [axis, sign, at]) => cutRing(left, axis, sign, at), ring)
}

/** What is left of a ring on the side of a straight line where `sign` times the axis grows. */
function cutRing(ring: Line, axis: 0 | 1, sign: 1 | -1, at: number): Line {
  const depth = (point: Point) => (point[axis] - at) * sign
  const kept: Point[] = []
  let from = ring.at(-1)
  for (const to of ring) {
    if (from === undefined) break
    const [before, after] = [depth(from), depth(to)]
    if (before >= 0 !== after >= 0) kept.push(between(from, to, before / (before - after)))
    if (after >= 0) kept.push(to)
    from = to
  }
  return kept
}
