import { readFileSync } from 'node:fs'
import { readSource } from './sources.mjs'

const names = JSON.parse(readFileSync(new URL('town-names.json', import.meta.url), 'utf8'))
const core = ['AF', 'KG', 'KZ', 'TJ', 'TM', 'UZ']
/** GeoNames calls Baikonur the seat of a region; it is a leased town inside one. */
const notASeat = ['1521368']

/**
 * towns.geojson. Which towns: capitals, seats of first-level regions and larger towns of the six core countries,
 * small towns where news or borders make them matter, and the main towns of the neighbours. town-names.json is
 * that list, with today's names; everything else comes from GeoNames.
 */
export function buildTowns(cacheDir) {
  const rows = readSource('towns', cacheDir).toString('utf8').split('\n').map((line) => line.split('\t'))
  const found = rows.filter(([id]) => names[id]).map(town)
  const missing = Object.keys(names).length - found.length
  if (missing) throw new Error(`${missing} towns of town-names.json are not in the gazetteer`)
  return found
}

function town(row) {
  const [geonamesId, , , , latitude, longitude, , feature, country] = row
  // The gazetteer writes 0 where it does not know.
  const population = Number(row[14]) || null
  const rank = rankOf(geonamesId, feature)
  return {
    type: 'Feature',
    id: `geonames:${geonamesId}`,
    properties: { ...names[geonamesId], rank, population, country, minzoom: minzoom(rank, population ?? 0, core.includes(country)) },
    geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
  }
}

function rankOf(id, feature) {
  if (feature === 'PPLC') return 'capital'
  return feature === 'PPLA' && !notASeat.includes(id) ? 'seat' : 'town'
}

/** Capitals of the core countries first; then by size, seats before other towns. */
function minzoom(rank, population, isCore) {
  if (rank === 'capital') return isCore ? 3 : 4
  if (population >= 1_000_000) return 4
  if (population >= 250_000 || (rank === 'seat' && isCore && population >= 100_000)) return 5
  if (rank === 'seat' || population >= 80_000) return 6
  return population >= 25_000 ? 7 : 8
}
