import type { Topology } from 'topojson-specification'
import * as v from 'valibot'

const topology = v.looseObject({
  type: v.literal('Topology'),
  objects: v.record(v.string(), v.unknown()),
  arcs: v.array(v.unknown()),
})

/** Trusted no further than its outer shape: what is inside is checked when it is used. */
export function parseTopology(input: unknown): Topology {
  return v.parse(topology, input) as unknown as Topology
}
