import { feature } from 'topojson-client'
import { bordersMatch, crossings, rfc7946Issues } from './check-geometry.mjs'
import { crossingsOn, topologyIssues } from './check-topology.mjs'
import { areaKm2, contains, distanceKm, distanceToLineKm, lengthKm, polygonsOf } from './geometry.mjs'

/** Everything that must hold of what is about to be written. Throws with the list of what does not. */
export function check({ story, land, water, towns, labels, master }) {
  const places = new Map(story.flatMap(({ features }) => features).map((f) => [f.id, f]))
  const [countries, regions] = ['countries', 'regions'].map((name) => feature(land, land.objects[name]).features)
  const issues = [
    ...[...places.values(), ...towns, ...labels].flatMap(rfc7946Issues),
    ...crossings(master.arcs),
    ...topologyIssues('land', land), ...topologyIssues('water', water),
    ...['countries', 'regions', 'lines'].flatMap((name) => crossingsOn(land, name)), ...crossingsOn(water, 'lakes'),
    ...checkAreas(countries),
    ...checkHeights(labels),
    ...checkPlaces(places),
    ...checkRegions(regions, countries),
    ...checkTowns(towns, countries),
    ...checkUnique([...places.values()]), ...checkUnique(towns), ...checkUnique(labels), ...checkUnique(countries), ...checkUnique(regions),
    ...(water.objects.lakes.geometries.some((lake) => lake.properties.name === 'Caspian Sea') ? [] : ['no Caspian Sea']),
  ]
  if (issues.length) throw new Error(`the build is refused:\n  ${issues.join('\n  ')}`)
}

function checkPlaces(places) {
  const geometry = (id) => places.get(id).geometry
  const border = geometry('tajik-afghan-border')
  const south = geometry('southern-kyrgyzstan')
  return [
    ...bordersMatch(border, ['tajikistan', 'afghanistan'].map(geometry)),
    ...near('area of southern-kyrgyzstan', areaKm2(south), 79_809, 0.02),
    // By Natural Earth's own line; the true border is longer (1,357 km) than a map at 1:10 million can draw.
    ...near('length of tajik-afghan-border', lengthKm(border.coordinates), 1_170, 0.01),
    ...near('distance of Kant and its air base', distanceKm(geometry('kant').coordinates, geometry('kant-air-base').coordinates), 4.2, 0.02),
    ...near('area of kyrgyzstan', areaKm2(geometry('kyrgyzstan')), 199_951, 0.02),
    ...near('area of tajikistan', areaKm2(geometry('tajikistan')), 144_100, 0.02),
    ...near('area of afghanistan', areaKm2(geometry('afghanistan')), 652_230, 0.02),
    ...near('area of russia', areaKm2(geometry('russia')), 17_098_242, 0.03),
    ...(south.type === 'Polygon' && south.coordinates.length === 4 ? [] : ['southern-kyrgyzstan has not exactly three holes']),
    ...(places.get('second-base').geometry === null ? [] : ['second-base must not be pinned']),
    ...[...places.values()].flatMap(({ id, properties }) =>
      properties.within.filter((other) => !places.has(other)).map((other) => `${id} is within ${other}, which is no place`)),
  ]
}

/** CIA World Factbook; of Turkmenistan the land alone, for Natural Earth counts its gulf as sea. */
const citedKm2 = { AFG: 652_230, KAZ: 2_724_900, KGZ: 199_951, TJK: 144_100, TKM: 469_930, UZB: 447_400 }

function checkAreas(countries) {
  return Object.entries(citedKm2).flatMap(([id, km2]) =>
    near(`area of ${id}`, areaKm2(countries.find((country) => country.id === id).geometry), km2, 0.02))
}

/** No height is read off the relief: each is a figure that somebody has published. */
function checkHeights(labels) {
  return labels.filter(({ properties: { kind, height, source } }) => ['peak', 'pass'].includes(kind) && !(height > 0 && source))
    .map(({ id }) => `${id} has no height, or no source for it`)
}

function near(what, found, wanted, tolerance) {
  return Math.abs(found / wanted - 1) <= tolerance ? [] : [`${what}: ${found.toFixed(1)}, expected ${wanted}`]
}

const EDGE_KM = 3

function checkRegions(regions, countries) {
  return regions.flatMap(({ id, properties, geometry }) => {
    const country = countries.find((c) => c.id === properties.country)
    const outside = polygonsOf(geometry).flat(2).filter((point) => !isIn(country.geometry, point, 0.1))
    return outside.length ? [`region ${id} leaves ${properties.country} at ${outside[0]}`] : []
  })
}

const codes = { AF: 'AFG', AM: 'ARM', AZ: 'AZE', CN: 'CHN', GE: 'GEO', IN: 'IND', IQ: 'IRQ', IR: 'IRN', KG: 'KGZ', KW: 'KWT', KZ: 'KAZ', MN: 'MNG', PK: 'PAK', RU: 'RUS', TJ: 'TJK', TM: 'TKM', UZ: 'UZB' }

function checkTowns(towns, countries) {
  return towns.flatMap(({ id, properties, geometry }) => {
    const country = countries.find((c) => c.id === codes[properties.country])
    if (!country) return [`${id}: no country ${properties.country}`]
    return isIn(country.geometry, geometry.coordinates, EDGE_KM) ? [] : [`${id} ${properties.name} is not in ${properties.country}`]
  })
}

/** Natural Earth's borders are good to a kilometre or three: Panj and Shohimardon lie on the wrong side of theirs. */
function isIn(geometry, point, toleranceKm) {
  return contains(geometry, point)
    || polygonsOf(geometry).flat().some((ring) => distanceToLineKm(point, ring) <= toleranceKm)
}

function checkUnique(features) {
  const seen = new Set()
  return features.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `${id} is there twice`)
}
