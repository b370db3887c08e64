import { basemapFiles } from './basemapFiles'
import type { FileAddress } from './fetchJson'

/** What the ground of the map is drawn from. */
export const painterFiles = {
  land: fileOf('land.topojson'),
  water: fileOf('water.topojson'),
  relief: fileOf('relief.json'),
  images: basemapFiles,
}

/** What the base map's names are read from. */
export const nameFiles = ['towns.geojson', 'labels.geojson'].map(fileOf)

/** What a picture of the map is drawn from. */
export const pictureFiles = { ...painterFiles, names: nameFiles }

function fileOf(name: string): FileAddress {
  return basemapFiles[name] ?? { file: `geo/basemap/${name}`, url: `missing/${name}` }
}
