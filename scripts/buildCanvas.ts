import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import type { Context, PaintOptions } from '../src/picture/canvas'

/** A canvas for the build, where there is no browser: Skia's, with the fonts of the page. */

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

/** The fonts under the names that fonts.css gives them. */
const FONTS = [
  ['Source Sans 3 Variable', 'source-sans-3', 'wght-normal'],
  ['Source Serif 4', 'source-serif-4', '400-normal'],
  ['Source Serif 4', 'source-serif-4', '700-normal'],
  ['Source Serif 4 Italic', 'source-serif-4', '400-italic'],
] as const

/** Before anything is measured. Throws where a font is not there: letters would change shape. */
export function registerFonts(root: string): void {
  for (const [family, name, kind] of FONTS) {
    const folder = kind.startsWith('wght') ? '@fontsource-variable' : '@fontsource'
    for (const subset of SUBSETS) {
      const path = `node_modules/${folder}/${name}/files/${name}-${subset}-${kind}.woff2`
      const font = GlobalFonts.register(readFileSync(join(root, path)), family)
      if (font === null) throw new Error(`${path} is no font.`)
    }
  }
}

/** The context of a new canvas. Skia's has all that a picture uses of a browser's. */
export function newCanvas(width: number, height: number): Context {
  return createCanvas(width, height).getContext('2d') as unknown as Context
}

export async function readRelief(root: string): Promise<PaintOptions['relief']> {
  const image = await loadImage(readFileSync(join(root, 'geo/basemap/relief-light.avif')))
  const sharp = image as unknown as ImageBitmap
  // A card shows more of the map than bears the large forms alone.
  return { sharp, soft: () => sharp }
}

/** The PNG of what has been painted with `newCanvas`. */
export function encodePng(context: Context): Promise<Buffer> {
  return (context as unknown as SKRSContext2D).canvas.encode('png')
}
