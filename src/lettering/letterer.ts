import { DrawingWorker } from '../basemap/drawingWorker'
import type { LettererFiles, LetteringWish } from './protocol'

/** Draws the names of the base map. */
export type Letterer = DrawingWorker<LettererFiles, LetteringWish>

export function startLetterer(files: LettererFiles): Letterer {
  const start = () =>
    new Worker(new URL('./lettererWorker.ts', import.meta.url), { type: 'module' })
  return new DrawingWorker('names of the base map', start, files)
}
