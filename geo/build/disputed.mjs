import { bounds, distanceToLineKm } from './geometry.mjs'
import { readShapefile } from './shapefile.mjs'
import { ownersOfArcs, splitArcs } from './topology.mjs'

const NOT_AGREED = /^(Disputed|Indefinite|Line of control|Indeterminant|ForgetMagics)/
const NEAR_KM = 4
const SHORTEST_RUN = 4

/**
 * Find the stretches of country boundaries that Natural Earth calls disputed, indefinite or a line of
 * control, and make each an arc of its own. Polygons carry no such status, so it is carried over from
 * Natural Earth's boundary lines, by country pair and by nearness. Returns the ids of those arcs.
 */
export async function splitAtDisputes(topology, cacheDir) {
  const linesBetween = await disputedLines(cacheDir)
  const cuts = new Map()
  for (const [arc, sides] of ownersOfArcs(topology.objects.units.geometries)) {
    if (sides.length < 2) continue
    const lines = linesBetween.get(pair(sides[0].properties.home, sides[1].properties.home))
    if (lines) cuts.set(arc, runs(topology.arcs[arc], (point) => isNear(point, lines)))
  }
  return splitArcs(topology, cuts)
}

const pair = (a, b) => [a, b].sort().join(' ')

async function disputedLines(cacheDir) {
  const byPair = new Map()
  for (const { properties: p, geometry: g } of await readShapefile('boundaries', cacheDir)) {
    if (!g || p.adm0_a3_l === p.adm0_a3_r || !NOT_AGREED.test(p.featurecla)) continue
    const key = pair(p.adm0_a3_l, p.adm0_a3_r)
    const lines = g.type === 'LineString' ? [g.coordinates] : g.coordinates
    byPair.set(key, [...(byPair.get(key) ?? []), ...lines.map((line) => ({ line, box: bounds(line) }))])
  }
  return byPair
}

const isNear = ([x, y], lines) => lines.some(({ line, box: [w, s, e, n] }) =>
  x > w - 0.1 && x < e + 0.1 && y > s - 0.1 && y < n + 0.1 && distanceToLineKm([x, y], line) < NEAR_KM)

/** Runs of segments with one status, as `{ to, disputed }`; a flicker of a few segments joins its neighbour. */
function runs(arc, test) {
  const status = arc.slice(1).map(([x, y], i) => test([(x + arc[i][0]) / 2, (y + arc[i][1]) / 2]))
  const found = []
  status.forEach((disputed, i) => {
    const last = found.at(-1)
    if (last?.disputed === disputed) last.to = i + 1
    else found.push({ from: i, to: i + 1, disputed })
  })
  return merge(found.map((run, i) => (i > 0 && run.to - run.from < SHORTEST_RUN ? { ...run, disputed: found[i - 1].disputed } : run)))
}

function merge(list) {
  return list.reduce((out, run) => {
    const last = out.at(-1)
    if (last?.disputed === run.disputed) last.to = run.to
    else out.push({ ...run })
    return out
  }, [])
}
