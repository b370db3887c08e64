import { areaKm2, polygonsOf, ringAreaKm2 } from './geometry.mjs'
import { readShapefile } from './shapefile.mjs'
import { joinLines, pack } from './topology.mjs'
import * as names from './water-names.mjs'

/** Rivers are drawn wider than the region, so that none stops at its edge in plain sight. */
const WINDOW = [40, 25, 95, 58]
const LARGE_LAKE_KM2 = 9_000
/** Drawn as a lake by Natural Earth, a salt pan since the 1970s. */
const DRY = ['Lop Nur']
/** Scale rank 3 and up is for maps closer than the far world is ever seen. */
const FAR_RANK = 2

/** As a mapshaper expression: is the middle of this shape in Central Asia? There it keeps more detail. */
const MARK = `-each "var b = this.bounds, x = (b[0] + b[2]) / 2, y = (b[1] + b[3]) / 2;
  core = x > 54 && x < 84 && y > 33 && y < 49; near = b[2] > 40 && b[0] < 95 && b[3] > 25 && b[1] < 58"`.replace(/\s+/g, ' ')

/** water.topojson: rivers by name and rank, and lakes, the Caspian Sea among them. */
export async function buildWater(shapes, cacheDir) {
  return pack({
    rivers: [...await regionalRivers(cacheDir), ...await farRivers(cacheDir)],
    lakes: [caspian(shapes), ...await lakes(cacheDir)],
  })
}

async function regionalRivers(cacheDir) {
  const features = await readShapefile('rivers', cacheDir,
    `-clip bbox=${WINDOW} -dissolve name,scalerank ${MARK} -simplify variable weighted interval="core ? 350 : 3000"`)
  return gather(features)
}

/** Outside the window only the great rivers, coarse. */
async function farRivers(cacheDir) {
  const features = await readShapefile('rivers', cacheDir,
    `-filter scalerank<=${FAR_RANK} -erase bbox=${WINDOW} -dissolve name,scalerank -simplify weighted interval=15000`)
  return gather(features.filter((f) => f.geometry))
}

/** One feature for each name and rank: the file changes a river's name at every frontier. */
function gather(features) {
  const rivers = new Map()
  for (const { properties: { name: given, scalerank }, geometry } of features) {
    const name = names.rivers[given]
    const rank = Math.max(1, scalerank)
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    const key = `${rank} ${name ?? ''}`
    const river = rivers.get(key) ?? rivers.set(key, { name, rank, lines: [] }).get(key)
    river.lines.push(...lines.map(onGrid).filter((line) => line.length > 1))
  }
  return [...rivers.values()].sort(byRank).map(({ name, rank, lines }) => ({
    type: 'Feature',
    properties: { name, rank },
    geometry: { type: 'MultiLineString', coordinates: joinLines(lines) },
  }))
}

/** On the grid of the file, where a piece shorter than a cell is no line any more. */
function onGrid(line) {
  const rounded = line.map((position) => position.map((part) => Math.round(part * 1000) / 1000))
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1])
}

const byRank = (a, b) => a.rank - b.rank || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)

/** In the file lakes and the ocean are one layer; a lake is what has no feature class. */
async function lakes(cacheDir) {
  const features = await readShapefile('lakes', cacheDir,
    `-filter "!/Ocean/.test(featurecla)" ${MARK} -simplify variable weighted interval="core ? 400 : near ? 2000 : 12000"`)
  const wanted = ({ properties: { name, near, core }, geometry }) =>
    geometry && !DRY.includes(name) && areaKm2(geometry) > (core ? 40 : near ? 150 : LARGE_LAKE_KM2)
  return features.filter(wanted)
    .sort((a, b) => areaKm2(b.geometry) - areaKm2(a.geometry))
    .filter(({ geometry }, i, all) => i === 0 || areaKm2(geometry) !== areaKm2(all[i - 1].geometry)) // the file holds some lakes twice
    .map(lake)
}

const lake = ({ properties: { name, year }, geometry }) => ({
  type: 'Feature',
  // Zaysan is a natural lake, raised by a dam in 1960.
  properties: { name: names.lakes[name], kind: year > 0 && name !== 'Lake Zaysan' ? 'reservoir' : 'lake' },
  geometry,
})

/**
 * The Caspian Sea is the hole that the countries around it leave, rather than the shape in the lakes file:
 * so its shore and the countries' coasts are one line.
 */
function caspian(shapes) {
  const holes = polygonsOf(shapes.dissolve(() => true)).flatMap(([, ...rest]) => rest)
  const [shore] = holes.sort((a, b) => Math.abs(ringAreaKm2(b)) - Math.abs(ringAreaKm2(a)))
  const geometry = { type: 'Polygon', coordinates: [shore] }
  if (Math.abs(areaKm2(geometry) - 390_000) > 20_000) throw new Error('the Caspian Sea is not where it should be')
  return { type: 'Feature', properties: { name: 'Caspian Sea', kind: 'lake' }, geometry }
}
