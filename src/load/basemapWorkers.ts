import { startPainter } from '../basemap/painter'
import { fontFiles } from '../lettering/fontFiles'
import { startLetterer } from '../lettering/letterer'
import { basemapFiles } from './basemapFiles'
import type { FileAddress } from './fetchJson'

/** Who draws the base map, its ground and its names: one of each for the life of the page. */
export const basemapWorkers = {
  painter: startPainter({
    land: fileOf('land.topojson'),
    water: fileOf('water.topojson'),
    relief: fileOf('relief.json'),
    images: basemapFiles,
  }),
  letterer: startLetterer({
    names: ['towns.geojson', 'labels.geojson'].map(fileOf),
    fonts: fontFiles(['Source Sans 3 Variable', 'Source Serif 4 Italic']),
  }),
}

function fileOf(name: string): FileAddress {
  return basemapFiles[name] ?? { file: `geo/basemap/${name}`, url: `missing/${name}` }
}
