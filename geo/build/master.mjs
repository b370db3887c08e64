import mapshaper from 'mapshaper'
import { bounds } from './geometry.mjs'
import { coreCountries, countryOf, groupOf, toleranceOf } from './policy.mjs'
import { readSource } from './sources.mjs'

/**
 * The one topology from which every land shape is cut, so that shared edges coincide exactly:
 * Natural Earth's first-level units of the whole world, simplified less the nearer they are.
 * An arc between two units keeps the detail of the finer one.
 */
export async function buildMaster(cacheDir) {
  const { features } = JSON.parse(readSource('admin1', cacheDir))
  const input = { type: 'FeatureCollection', features: features.map(slim) }
  const output = await mapshaper.applyCommands(COMMANDS.join(' '), { 'units.json': input })
  const topology = JSON.parse(output['units.topojson'])
  topology.arcs = topology.arcs.map(fiveDecimals)
  topology.objects = { units: topology.objects.all }
  topology.objects.units.geometries = topology.objects.units.geometries.filter((g) => g.type)
  return topology
}

const COMMANDS = [
  '-i units.json name=units',
  '-dissolve part copy-fields=unit,country,home,group,tolerance',
  // An arc takes the detail of its finest shape: outlines of whole countries keep every border at full detail.
  '-filter part==unit + name=outlines -dissolve country -each tolerance=0,outline=true',
  '-merge-layers target=units,outlines force name=all',
  '-simplify variable weighted interval=tolerance',
  '-filter !outline',
  '-snap precision=0.00001 -clean',
  '-o units.topojson format=topojson no-quantization',
]

function slim({ properties, geometry }) {
  const unit = properties.adm1_code
  const country = countryOf(properties)
  const group = groupOf(properties)
  const tolerance = toleranceOf(country, bounds(geometry.coordinates))
  const home = properties.adm0_a3
  // Outside the core countries the units are only parts of their country: were they kept apart, each of
  // their corners would survive the simplification.
  const part = coreCountries.includes(country) ? unit : [home, group, tolerance].join(' ')
  return { type: 'Feature', properties: { part, unit, country, home, group, tolerance }, geometry }
}

const round = (x) => Math.round(x * 1e5) / 1e5
const fiveDecimals = (arc) => arc
  .map(([x, y]) => [round(x), round(y)])
  .filter(([x, y], i, all) => i === 0 || i === all.length - 1 || x !== all[i - 1][0] || y !== all[i - 1][1])
