import { quantize } from 'topojson-client'
import { topology as cut } from 'topojson-server'

const CELLS_PER_TURN = 360_000

/** Every file of the base map lies on one grid of 0.001° (at most 56 m off), so equal edges stay equal. */
const grid = { scale: [360 / CELLS_PER_TURN, 360 / CELLS_PER_TURN], translate: [-180, -90] }

/**
 * TopoJSON of GeoJSON features, by object name. It is cut anew, so that an arc ends only where lines meet
 * in these objects, not at every corner of every unit they were dissolved from.
 */
export function pack(objects) {
  const collections = Object.fromEntries(Object.entries(objects).map(([name, features]) =>
    [name, { type: 'FeatureCollection', features }]))
  const { arcs, objects: out, transform } = quantize({ ...cut(collections), bbox: undefined }, grid)
  return { type: 'Topology', transform, objects: out, arcs }
}

/** For each arc, the geometries on its two sides (one only along a coast). */
export function ownersOfArcs(geometries) {
  const owners = new Map()
  for (const geometry of geometries) {
    for (const ref of geometry.arcs.flat(Infinity)) {
      const id = ref < 0 ? ~ref : ref
      owners.set(id, [...(owners.get(id) ?? []), geometry])
    }
  }
  return owners
}

/**
 * Cut arcs in two or more, in place. `cuts` maps an arc to its runs `{ to, disputed }`, in order;
 * returns the ids of the arcs that came out disputed.
 */
export function splitArcs(topology, cuts) {
  const parts = new Map()
  const disputed = new Set()
  for (const [id, runs] of cuts) {
    const arc = topology.arcs[id]
    const ids = runs.map(({ to }, i) => {
      const piece = arc.slice(runs[i - 1]?.to ?? 0, to + 1)
      if (i > 0) return topology.arcs.push(piece) - 1
      topology.arcs[id] = piece
      return id
    })
    ids.forEach((part, i) => runs[i].disputed && disputed.add(part))
    parts.set(id, ids)
  }
  const expand = (ref) => (ref >= 0
    ? parts.get(ref) ?? [ref]
    : (parts.get(~ref) ?? [~ref]).map((id) => ~id).reverse())
  const walk = (refs) => (typeof refs[0] === 'number' ? refs.flatMap(expand) : refs.map(walk))
  for (const geometry of topology.objects.units.geometries) geometry.arcs = walk(geometry.arcs)
  return disputed
}

/** Join lines end to end, turning them where needed: a mesh leaves pieces that run in opposite directions. */
export function joinLines(lines) {
  const left = lines.map((line) => [...line])
  const same = (p, q) => p[0] === q[0] && p[1] === q[1]
  const chain = left.shift()
  for (let joined = true; joined;) {
    joined = false
    for (const [i, line] of left.entries()) {
      if (same(chain[0], line[0]) || same(chain.at(-1), line.at(-1))) line.reverse()
      if (same(chain.at(-1), line[0])) chain.push(...line.slice(1))
      else if (same(chain[0], line.at(-1))) chain.unshift(...line.slice(0, -1))
      else continue
      left.splice(i, 1)
      joined = true
      break
    }
  }
  return [chain, ...(left.length ? joinLines(left) : [])]
}
