import { merge, mesh } from 'topojson-client'
import { ringAreaKm2 } from './geometry.mjs'
import { joinLines, ownersOfArcs } from './topology.mjs'

/** Shapes cut from the master topology, as GeoJSON: edges they share have the very same coordinates. */
export function shapesOf(master) {
  const units = master.objects.units.geometries
  const owners = ownersOfArcs(units)
  return {
    arcs: master.arcs,
    units,
    /** One MultiPolygon out of the units that pass the test. */
    dissolve: (test, smallestKm2 = 0) =>
      dropSpecks(merge(master, units.filter((u) => test(u.properties))), smallestKm2),
    /** The line between the units for which `test(a, b)` holds. */
    between: (test) => joinLines(mesh(master, master.objects.units,
      (a, b) => a !== b && test(a.properties, b.properties)).coordinates),
    /** The single arcs between two units, each with the units' properties. */
    innerArcs: () => [...owners].filter(([, sides]) => sides.length === 2 && sides[0] !== sides[1])
      .map(([arc, [a, b]]) => ({ arc, a: a.properties, b: b.properties })),
  }
}

/** Leave out the polygons and holes that are too small to see, but never the largest polygon. */
function dropSpecks({ type, coordinates }, smallestKm2) {
  const area = (ring) => Math.abs(ringAreaKm2(ring))
  return {
    type,
    coordinates: [...coordinates].sort((p, q) => area(q[0]) - area(p[0]))
      .filter(([outer], i) => i === 0 || area(outer) >= smallestKm2)
      .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => area(hole) >= SMALLEST_HOLE_KM2)]),
  }
}

/** Gaps that Natural Earth leaves between units are slivers; the smallest true enclave here is far larger. */
const SMALLEST_HOLE_KM2 = 2
