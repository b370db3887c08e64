import { crossings } from './check-geometry.mjs'

/** What must hold of a topology that is to be written: whole, on its grid, and nothing in it to no purpose. */
export function topologyIssues(name, topology) {
  const used = new Set(Object.values(topology.objects).flatMap((object) => arcsOf(object)))
  const lines = gridLines(topology)
  return [
    ...[...used].filter((arc) => !(arc in lines)).map((arc) => `${name}: there is no arc ${arc}`),
    ...lines.flatMap((line, arc) => [
      ...(used.has(arc) ? [] : [`${name}: arc ${arc} is in no shape`]),
      ...(line.length < 2 || line.some(isRepeated) ? [`${name}: arc ${arc} stands still`] : []),
      ...(line.some(isOffTheGrid) ? [`${name}: arc ${arc} leaves the world`] : []),
    ]),
  ]
}

/** Where the lines of an object cross themselves or each other, once they lie on the grid. */
export function crossingsOn(topology, name) {
  const lines = gridLines(topology)
  const arcs = [...new Set(arcsOf(topology.objects[name]))]
  return crossings(arcs.map((arc) => lines[arc]), 500).map((issue) => `${name}: ${issue}`)
}

function arcsOf({ geometries }) {
  return geometries.flatMap(({ arcs }) => arcs.flat(Infinity)).map((arc) => (arc < 0 ? ~arc : arc))
}

/** In cells of the grid: whole numbers, so that nothing is rounded again. */
function gridLines({ arcs }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => [(x += dx), (y += dy)])
  })
}

const isRepeated = ([x, y], i, line) => i > 0 && x === line[i - 1][0] && y === line[i - 1][1]
const isOffTheGrid = ([x, y]) => !(x >= 0 && x <= 360_000 && y >= 0 && y <= 180_000)
