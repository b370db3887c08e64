import { polygonsOf, ringAreaKm2 } from './geometry.mjs'

/** What RFC 7946 asks of a Feature: ranges, closed rings, the right-hand rule, no segment across 180°. */
export function rfc7946Issues({ id, geometry }) {
  if (typeof id !== 'string' || id === '') return ['a feature has no id']
  if (geometry === null) return []
  return [
    ...lines(geometry).flatMap((line) => lineIssues(id, line)),
    ...polygonsOf(geometry).flatMap((rings) => rings.flatMap((ring, i) => ringIssues(id, ring, i === 0))),
  ]
}

function lines({ type, coordinates }) {
  if (type === 'Point') return [[coordinates]]
  if (type === 'LineString') return [coordinates]
  return type === 'MultiPolygon' ? coordinates.flat() : coordinates
}

function lineIssues(id, line) {
  const issues = []
  if (line.some(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90))) issues.push(`${id}: a position is out of range`)
  if (line.some(([x], i) => i > 0 && Math.abs(x - line[i - 1][0]) > 180)) issues.push(`${id}: a segment crosses 180°`)
  if (line.some(([x, y], i) => i > 0 && x === line[i - 1][0] && y === line[i - 1][1])) issues.push(`${id}: a position is repeated`)
  return issues
}

function ringIssues(id, ring, outer) {
  const [first, last] = [ring[0], ring.at(-1)]
  const issues = []
  if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1]) issues.push(`${id}: a ring is not closed`)
  if (ringAreaKm2(ring) > 0 !== outer) issues.push(`${id}: a ring runs the wrong way round`)
  return issues
}

/** Every vertex of the border is, to the bit, a vertex of both states. */
export function bordersMatch(border, states) {
  return states.flatMap((state, i) => {
    const vertices = new Set(polygonsOf(state).flat(2).map(String))
    const strangers = border.coordinates.filter((p) => !vertices.has(String(p)))
    return strangers.length ? [`${strangers.length} vertices of the border are not in state ${i + 1}`] : []
  })
}

/**
 * Places where arcs of the topology cross themselves or each other. Shapes are cut from these arcs, so if there
 * are none, no shape crosses itself. Segments are looked up by the cells of a grid that their boxes touch.
 */
export function crossings(arcs, cell = 0.5) {
  const cells = new Map()
  const found = []
  for (const arc of arcs) {
    for (let i = 1; i < arc.length; i++) {
      const segment = [arc[i - 1], arc[i]]
      for (const key of cellsOf(segment, cell)) {
        const others = cells.get(key) ?? cells.set(key, []).get(key)
        if (others.some((other) => cross(segment, other))) found.push(`arcs cross near ${arc[i]}`)
        others.push(segment)
      }
    }
  }
  return [...new Set(found)]
}

function* cellsOf([[x1, y1], [x2, y2]], cell) {
  for (let i = Math.floor(Math.min(x1, x2) / cell); i <= Math.floor(Math.max(x1, x2) / cell); i++) {
    for (let j = Math.floor(Math.min(y1, y2) / cell); j <= Math.floor(Math.max(y1, y2) / cell); j++) yield i * 1_000 + j
  }
}

const side = ([ax, ay], [bx, by], [x, y]) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

/** Do two segments cross at a point inside both? Segments that only touch do not. */
const cross = ([a, b], [c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
