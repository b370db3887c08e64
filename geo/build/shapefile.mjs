import mapshaper from 'mapshaper'
import { readSource } from './sources.mjs'

/** Read one Magics shapefile, run mapshaper commands over it, and return its GeoJSON features. */
export async function readShapefile(key, cacheDir, commands = '') {
  const input = Object.fromEntries(['shp', 'dbf'].map((e) => [`in.${e}`, readSource(`${key}.${e}`, cacheDir)]))
  const output = await mapshaper.applyCommands(`-i in.shp ${commands} -o out.json format=geojson precision=0.00001`, input)
  return JSON.parse(output['out.json']).features
}
