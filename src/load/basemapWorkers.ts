import { startPainter } from '../basemap/painter'
import { fontFiles } from '../lettering/fontFiles'
import { startLetterer } from '../lettering/letterer'
import { nameFiles, painterFiles } from './basemapRoles'

/** Who draws the base map, its ground and its names: one of each for the life of the page. */
export const basemapWorkers = {
  painter: startPainter(painterFiles),
  letterer: startLetterer({
    names: nameFiles,
    fonts: fontFiles(['Source Sans 3 Variable', 'Source Serif 4 Italic']),
  }),
}
