import { AtlasLoader } from './atlas'
import { inksOf } from './inks'
import { paintGraticule } from './paintGraticule'
import { paintTile } from './paintTile'
import { type PainterFiles, TILE_SIZE, type TileWish } from './protocol'
import { newCanvas, serveDrawings } from './serveDrawings'

/**
 * Paints the tiles of the base map away from the page's own thread, so that reading,
 * clicking and panning never wait for a coastline.
 */
export function servePainter(): void {
  serveDrawings<PainterFiles, TileWish>('base map', (files, page) => {
    const loader = new AtlasLoader(files, page.onChange, page.onIssue)
    return {
      ready: () => loader.ready,
      draw({ tile, theme, ratio, graticule }) {
        const { canvas, context } = newCanvas(TILE_SIZE, TILE_SIZE, ratio)
        paintTile(context, tile, loader.atlas(theme), inksOf(theme))
        if (graticule) paintGraticule(context, tile, inksOf(theme))
        return canvas.transferToImageBitmap()
      },
    }
  })
}
