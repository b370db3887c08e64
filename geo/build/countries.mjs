import { readFileSync } from 'node:fs'
import { areaKm2, bounds } from './geometry.mjs'
import { NEAR, coreCountries, smallestIsland, toleranceOf } from './policy.mjs'
import { joinLines, pack } from './topology.mjs'

const readTable = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
/** Simplified for a glance at the world, anything smaller is a triangle or nothing. */
const SMALLEST_COUNTRY_KM2 = 150

export const countryNames = readTable('country-names.json')
export const regionNames = readTable('region-names.json')

/** land.topojson: countries of the world, first-level regions of the core countries, and the lines between. */
export function buildLand(shapes, disputed) {
  return pack({
    countries: countries(shapes),
    regions: regions(shapes),
    lines: lines(shapes, disputed),
  })
}

function countries(shapes) {
  const ids = [...new Set(shapes.units.map((u) => u.properties.country))].sort()
  return ids.map((id) => ({ type: 'Feature', id, properties: { name: countryNames[id].name }, geometry: country(shapes, id) }))
    .filter(({ geometry }) => areaKm2(geometry) >= SMALLEST_COUNTRY_KM2)
}

/** The outline of one country, without the islands too small for its distance from the region. */
export function country(shapes, id) {
  const whole = shapes.dissolve((u) => u.country === id)
  const near = toleranceOf(id, bounds(whole.coordinates)) <= NEAR
  return shapes.dissolve((u) => u.country === id, near ? smallestIsland.near : smallestIsland.far)
}

function regions(shapes) {
  return Object.entries(regionNames).map(([unit, { id, name }]) => ({
    type: 'Feature',
    id,
    properties: { name, country: unit.slice(0, 3) },
    // Baikonur is a unit of its own in Natural Earth; it lies in Kyzylorda.
    geometry: shapes.dissolve((u) => u.unit === unit || (unit === 'KAZ-3197' && u.home === 'KAB'), 1),
  })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function lines(shapes, disputed) {
  const classes = { 'country agreed': [], 'country disputed': [], 'region agreed': [] }
  for (const { arc, a, b } of shapes.innerArcs()) {
    const name = classOf(a, b, disputed.has(arc))
    if (name) classes[name].push(shapes.arcs[arc])
  }
  return Object.entries(classes).map(([name, arcs]) => {
    const [kind, status] = name.split(' ')
    return { type: 'Feature', properties: { kind, status }, geometry: { type: 'MultiLineString', coordinates: joinLines(arcs) } }
  })
}

function classOf(a, b, disputed) {
  if (a.country !== b.country) return disputed ? 'country disputed' : 'country agreed'
  if (a.group !== b.group) return 'country disputed'
  const sameRegion = a.home === 'KAB' || b.home === 'KAB'
  return coreCountries.includes(a.country) && !sameRegion ? 'region agreed' : undefined
}
