import {
  CASING,
  countryLine,
  DISPUTED_DASH,
  regionLine,
  riverWidth,
  SHORE,
} from '../basemap/lineStyles'
import { reliefLook } from '../basemap/relief'
import { projector, sizeOf } from './frame'
import { area, corners, group, ink, path, stroke } from './makeMarks'
import type { Line, Mark, Relief } from './marks'
import { linesIn, type Outliner, ringsIn } from './outline'
import type { Palette } from './palette'
import type { PictureBasemap } from './pictureBasemap'

/** `outlines`: land, the larger lakes and the lines between countries, for small drawings. */
export type Detail = 'full' | 'outlines'

/** The base map from below, as its tiles are painted, without names. */
export function groundMarks(
  basemap: PictureBasemap,
  outliner: Outliner,
  palette: Palette,
  detail: Detail,
): readonly Mark[] {
  const land = ringsIn(outliner, basemap.land)
  const full = detail === 'full'
  return [
    group('sea', [area([corners(outliner.frame.box)], ink(palette.sea))]),
    group('land', [area(land, ink(palette.land))]),
    ...(full ? reliefMarks(basemap, outliner, palette, land) : []),
    group('water', waterMarks(basemap, outliner, palette, detail)),
    group('borders', borderMarks(basemap, outliner, palette, detail)),
  ]
}

function reliefMarks(
  { relief }: PictureBasemap,
  { frame }: Outliner,
  palette: Palette,
  land: readonly Line[],
): readonly Relief[] {
  if (relief === null) return []
  const toPixel = projector(frame)
  const [west, south, east, north] = relief
  const [left, top] = toPixel([west, north])
  const [right, bottom] = toPixel([east, south])
  const look = reliefLook(frame.zoom)
  const plate = [left, top, right, bottom] as const
  return [{ type: 'relief', land, plate, frame: frame.box, ground: palette.land, look }]
}

/** In a small drawing a lake counts from this size, square pixels. */
const SMALL_LAKE = 30

function waterMarks(
  { rivers, lakes }: PictureBasemap,
  outliner: Outliner,
  palette: Palette,
  detail: Detail,
): readonly Mark[] {
  const shown = ringsIn(outliner, lakes)
  if (detail === 'outlines') {
    return [
      area(
        shown.filter((ring) => boundingArea(ring) > SMALL_LAKE),
        ink(palette.water),
      ),
    ]
  }
  const flowing = rivers.flatMap(({ rank, lines }) => {
    const width = riverWidth(rank, outliner.frame.zoom)
    return width > 0 ? [path(linesIn(outliner, lines), [stroke(ink(palette.river), width)])] : []
  })
  return [...flowing, area(shown, ink(palette.water), [stroke(ink(palette.shore), SHORE)])]
}

function boundingArea(ring: Line): number {
  const [width, height] = sizeOf([
    Math.min(...ring.map(([x]) => x)),
    Math.min(...ring.map(([, y]) => y)),
    Math.max(...ring.map(([x]) => x)),
    Math.max(...ring.map(([, y]) => y)),
  ])
  return width * height
}

function borderMarks(
  { borders }: PictureBasemap,
  outliner: Outliner,
  palette: Palette,
  detail: Detail,
): readonly Mark[] {
  const agreed = linesIn(outliner, borders.agreed)
  const disputed = linesIn(outliner, borders.disputed)
  const width = countryLine(outliner.frame.zoom)
  const lines = [
    path(agreed, [stroke(ink(palette.country), width)]),
    path(disputed, [stroke(ink(palette.country), width, DISPUTED_DASH)]),
  ]
  if (detail === 'outlines') return lines
  const region = regionLine(outliner.frame.zoom)
  const casing = path([...agreed, ...disputed], [stroke(ink(palette.casing), width + CASING)])
  if (region === null) return [casing, ...lines]
  const regions = linesIn(outliner, borders.regions)
  return [path(regions, [stroke(ink(palette.region), region.width, region.dash)]), casing, ...lines]
}
