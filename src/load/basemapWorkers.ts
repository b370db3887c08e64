import { DrawingWorker } from '../basemap/drawingWorker'
import type { Painter } from '../basemap/painter'
import { fontFiles } from '../lettering/fontFiles'
import type { Letterer } from '../lettering/letterer'
import { nameFiles, painterFiles } from './basemapRoles'

/** Who draws the base map, its ground and its names: one of each for the life of the page. */
export const basemapWorkers = { painter: startPainter(), letterer: startLetterer() }

function startPainter(): Painter {
  return new DrawingWorker('base map', () => start('painter'), painterFiles)
}

function startLetterer(): Letterer {
  const fonts = fontFiles(['Source Sans 3 Variable', 'Source Serif 4 Italic'])
  const files = { names: nameFiles, fonts }
  return new DrawingWorker('names of the base map', () => start('letterer'), files)
}

function start(name: 'painter' | 'letterer'): Worker {
  return new Worker(new URL('./basemapWorker.ts', import.meta.url), { type: 'module', name })
}
