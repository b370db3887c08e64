import { inksOf } from '../basemap/inks'
import { newCanvas, serveDrawings } from '../basemap/serveDrawings'
import { drawLabels, measureWith } from './drawLabels'
import { LettererData } from './lettererData'
import { Plates } from './plates'
import type { LettererFiles, LetteringWish } from './protocol'

/**
 * Sets, places and draws the names of the base map away from the page's own thread: four
 * hundred names are measured and held against one another for every zoom.
 */
export function serveLetterer(): void {
  serveDrawings<LettererFiles, LetteringWish>('names of the base map', (files, page) => {
    const data = new LettererData(files, page.onIssue)
    const plates = new Plates(() => data.labels, measureWith(newCanvas(1, 1, 1).context))
    return {
      ready: ({ language }) => data.ready(language),
      draw({ frame, covered, theme, ratio, ...wish }) {
        const [left, top, right, bottom] = frame
        const { canvas, context } = newCanvas(right - left, bottom - top, ratio)
        const { labels, placed } = plates.plate(wish)
        drawLabels(context, labels, placed, frame, covered, inksOf(theme))
        return canvas.transferToImageBitmap()
      },
    }
  })
}
