import type { DrawingWorker } from '../basemap/drawingWorker'
import type { LettererFiles, LetteringWish } from './protocol'

/** Draws the names of the base map. */
export type Letterer = DrawingWorker<LettererFiles, LetteringWish>
