import { writeFileSync } from 'node:fs'
import { rightHanded } from './geometry.mjs'

const round = (x) => Math.round(x * 1e5) / 1e5
const rounded = (c) => (typeof c === 'number' ? round(c) : c.map(rounded))

/** Features as they are written: sorted by id, rounded, rings by the right-hand rule, members in one order. */
export function finish(features) {
  return [...features].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, properties, geometry }) => (
    { type: 'Feature', id, properties, geometry: geometry && shape(geometry) }))
}

function shape(geometry) {
  const { type, coordinates } = geometry.type.endsWith('Polygon') ? rightHanded(geometry) : geometry
  return { type, coordinates: rounded(coordinates) }
}

/** One feature on a line: a change to one place is a change to one line. */
export function writeGeoJson(path, features) {
  const lines = features.map((feature) => JSON.stringify(feature))
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)
}

export const writeJson = (path, value) => writeFileSync(path, JSON.stringify(value) + '\n')
