import { feature } from 'topojson-client'
import { countryNames, regionNames } from './countries.mjs'
import { areaKm2, distanceKm, lengthKm } from './geometry.mjs'
import { innerPoint } from './inner-point.mjs'
import * as points from './label-points.mjs'

/** labels.geojson: names of countries, regions, enclaves and of the land, each where it is to stand. */
export function buildLabels(shapes, water) {
  const [rivers, lakes] = ['rivers', 'lakes'].map((name) => feature(water, water.objects[name]).features)
  return [
    ...points.countries.map(country),
    ...regions(shapes),
    ...enclaves(shapes),
    ...Object.entries(points.physical).flatMap(([kind, list]) => list.map((entry) => physical(kind, entry))),
    ...points.rivers.map((entry) => river(rivers, entry)),
    ...points.lakes.map(([name, names, minzoom]) =>
      label(`lake:${slug(name)}`, `${name}|${names}`, { kind: 'lake', minzoom }, place(innerPoint(find(lakes, name).geometry)))),
  ]
}

function country([id, longitude, latitude, minzoom], index, all) {
  const { code, name, names } = countryNames[id]
  const again = all.slice(0, index).some(([other]) => other === id)
  return {
    type: 'Feature', id: `country:${id}${again ? '-2' : ''}`,
    properties: { name, names: shown(names, code), kind: 'country', country: code, minzoom },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  }
}

/** What a country is called in Russian, in Kyrgyz and at home: no map of ours shows the others. */
function shown(names, code) {
  const own = { KG: 'ky', TJ: 'tg', UZ: 'uz', KZ: 'kk', TM: 'tk', AF: 'fa', IR: 'fa' }[code]
  return Object.fromEntries(Object.entries(names).filter(([language]) => ['ru', 'ky', own].includes(language)))
}

/** Cities that are regions are left to their town's own label. */
function regions(shapes) {
  return Object.entries(regionNames).filter(([, { city }]) => !city).map(([unit, { id, name, names }]) => {
    const geometry = shapes.dissolve((u) => u.unit === unit)
    const area = areaKm2(geometry)
    return {
      type: 'Feature', id: `region:${id}`,
      properties: { name, names, kind: 'region', country: id.slice(0, 2), minzoom: area > 60_000 ? 5 : area > 9_000 ? 6 : 7 },
      geometry: place(innerPoint(geometry)),
    }
  })
}

function enclaves(shapes) {
  const holes = shapes.dissolve((u) => u.country === 'KGZ').coordinates[0].slice(1)
    .map((ring) => ({ type: 'Polygon', coordinates: [ring] }))
  return points.enclaves.map(([id, names, country, km2]) => {
    const geometry = holes.find((hole) => Math.abs(areaKm2(hole) - km2) < 3)
    return label(`enclave:${id}`, names, { kind: 'enclave', country, minzoom: 8 }, place(innerPoint(geometry)))
  })
}

function physical(kind, [id, names, minzoom, coordinates, height, source]) {
  return label(`${kind}:${id}`, names, { kind, minzoom, height, source },
    { type: typeof coordinates[0] === 'number' ? 'Point' : 'LineString', coordinates })
}

/** Six points along the stretch of the river that carries its name, west to east so that it reads upright. */
function river(rivers, [name, names, minzoom, from, to]) {
  const [line] = [...find(rivers, name).geometry.coordinates].sort((a, b) => lengthKm(b) - lengthKm(a))
  const total = lengthKm(line)
  const path = [0, 1, 2, 3, 4, 5].map((i) => pointAlong(line, total * (from + ((to - from) * i) / 5)))
  if (path[0][0] > path.at(-1)[0]) path.reverse()
  return label(`river:${slug(name)}`, `${name}|${names}`, { kind: 'river', minzoom }, { type: 'LineString', coordinates: path.map(rough) })
}

function pointAlong(line, distance) {
  let gone = 0
  return line.find((point, i) => (gone += i ? distanceKm(line[i - 1], point) : 0) >= distance) ?? line.at(-1)
}

/** `English|Russian|language:local …`; a place without a country or height has no such member. */
function label(id, text, properties, geometry) {
  const [name, ru, ...local] = text.split('|')
  const names = Object.fromEntries([['ru', ru], ...local.map((entry) => entry.split(':'))])
  return { type: 'Feature', id, properties: { name, names, ...properties }, geometry }
}

function find(features, name) {
  const found = features.find((f) => f.properties.name === name)
  if (!found) throw new Error(`no water called ${name}`)
  return found
}

const slug = (name) => name.toLowerCase().replace(/[^a-z]+/g, '-')
/** A label needs no better place than this. */
const rough = ([x, y]) => [Number(x.toFixed(3)), Number(y.toFixed(3))]
const place = (point) => ({ type: 'Point', coordinates: rough(point) })
