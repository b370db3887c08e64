import { DrawingWorker } from './drawingWorker'
import type { PainterFiles, TileWish } from './protocol'

/** Paints the tiles of the base map. */
export type Painter = DrawingWorker<PainterFiles, TileWish>

export function startPainter(files: PainterFiles): Painter {
  const start = () => new Worker(new URL('./painterWorker.ts', import.meta.url), { type: 'module' })
  return new DrawingWorker('base map', start, files)
}
