import type { ReliefPicture } from '../basemap/softRelief'
import { addFonts, loadLetters } from '../lettering/workerFonts'
import { nameIn } from '../model/nameIn'
import type { Issue } from '../model/types'
import type { Context } from './canvas'
import { dataAddress } from './dataAddress'
import { drawMap } from './drawMap'
import { embedFonts } from './embedFonts'
import { sizeOf } from './frame'
import { type LoadedBasemap, loadBasemap } from './loadBasemap'
import { allMarks } from './makeMarks'
import type { Picture } from './marks'
import { measureOn } from './measureOn'
import { paintPicture } from './paintPicture'
import { paintPlate } from './paintRelief'
import type { PictureWish } from './protocol'
import { toSvgFile } from './svgElement'
import { toSvg } from './toSvg'

/** What has been made, and what is missing from it. */
interface Made {
  readonly blob: Blob
  readonly issues: readonly Issue[]
}

/** Draw and encode a picture. Runs in a worker: it takes longer than a page may stand still. */
export async function makePicture(wish: PictureWish): Promise<Made> {
  const { kind, story, options, files, fonts } = wish
  const theme = options.parts.ground === 'full' ? options.theme : null
  const loaded = await loadBasemap(files, theme)
  addFonts(fonts)
  await loadLetters(textsOf(wish, loaded))
  const measure = measureOn(newCanvas(1, 1))
  const picture = drawMap({ story, basemap: loaded.basemap }, options, measure)
  const blob =
    kind === 'svg'
      ? await svgBlob(picture, wish, loaded)
      : await pngBlob(picture, kind === 'png-2x' ? 2 : 1, loaded)
  return { blob, issues: loaded.issues }
}

/** All that may be written: its letters decide on the fonts. */
function textsOf({ story, options }: PictureWish, { basemap }: LoadedBasemap): readonly string[] {
  const { texts, names, numbers } = options
  return [
    JSON.stringify(texts),
    ...numbers.values(),
    ...[...story.places.values()].map(({ place }) => nameIn(place.properties, names).text),
    ...basemap.labels.map((label) => nameIn(label, names).text),
  ]
}

function pngBlob(picture: Picture, ratio: number, { relief }: LoadedBasemap): Promise<Blob> {
  const { canvas } = paintPicture(picture, { ratio, relief, newCanvas })
  return canvas.convertToBlob({ type: 'image/png' })
}

async function svgBlob(
  picture: Picture,
  { fonts }: PictureWish,
  { relief }: LoadedBasemap,
): Promise<Blob> {
  const styles = await embedFonts(picture, fonts)
  const image = relief === null ? null : await reliefAddress(picture, relief)
  const text = toSvgFile(toSvg(picture, { styles, relief: image }))
  return new Blob([text], { type: 'image/svg+xml' })
}

/** Enough for print; the heights behind it are coarser. */
const RELIEF_RATIO = 1.5

/**
 * The part of the relief that the picture shows, as an image inside the file: a JPEG, which
 * every program that opens SVG can read, where AVIF is still news.
 */
async function reliefAddress({ marks }: Picture, relief: ReliefPicture): Promise<string | null> {
  const mark = allMarks(marks).find(({ type }) => type === 'relief')
  if (mark?.type !== 'relief') return null
  const [width, height] = sizeOf(mark.frame)
  const context = newCanvas(Math.ceil(width * RELIEF_RATIO), Math.ceil(height * RELIEF_RATIO))
  context.scale(context.canvas.width / width, context.canvas.height / height)
  context.translate(-mark.frame[0], -mark.frame[1])
  context.fillStyle = mark.ground
  context.fillRect(mark.frame[0], mark.frame[1], width, height)
  paintPlate(context, mark, relief)
  const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 })
  return dataAddress(blob, 'image/jpeg')
}

function newCanvas(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (context === null) throw new Error('this browser gives a worker no canvas to draw on')
  return context
}
