import type { DrawingWorker } from './drawingWorker'
import type { PainterFiles, TileWish } from './protocol'

/** Paints the tiles of the base map. */
export type Painter = DrawingWorker<PainterFiles, TileWish>
