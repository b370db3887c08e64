import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { lettered } from './lettered'
import { goTo, open } from './page'
import { expect } from './test'

/** Small, for pictures of relief are heavy; `map=` gives each the very same camera. */
const WINDOW = { width: 448, height: 336 }

/** The map over the whole window, and nothing over the map. */
const ALONE = `
  .map-pane { position: fixed !important; inset: 0; z-index: 9999; }
  .map-corner, [data-covers-map], [data-on-sheet], .thread { display: none !important; }
`

/** Open a link with nothing but the map to be seen, and wait until all of it is painted. */
export async function openMapAlone(page: Page, query: string): Promise<void> {
  await page.setViewportSize(WINDOW)
  await page.addInitScript((css) => {
    // The content policy has no place for style elements; sheets made by script need none.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, ALONE)
  await open(page, query)
  await untilPainted(page)
}

/** Another link on a page where the map is alone already. */
export async function goToAlone(page: Page, query: string): Promise<void> {
  await goTo(page, query)
  await untilPainted(page)
}

async function untilPainted(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(lettered), 'names are drawn').toBeGreaterThan(300)
  let last = ''
  const isStill = async () => {
    const now = (await page.screenshot()).toString('base64')
    const same = now === last && (await page.evaluate(areTilesThere))
    last = now
    return same
  }
  await expect
    .poll(isStill, { message: 'nothing is painted any more', intervals: [400] })
    .toBe(true)
}

/** Alike is a picture less than this share of which is unlike: see `unlikeness`. */
export const ALIKE = 0.0025

/**
 * The share of a reference picture's points around which the page now has another colour.
 * Not pixel by pixel: letters drawn by another system put the same ink a pixel aside, and that
 * is more pixels than a missing river. Around a point, nine by nine, the ink is the same.
 */
export async function unlikeness(page: Page, reference: string): Promise<number> {
  const kept = readFileSync(new URL(`references/${reference}`, import.meta.url))
  const now = await page.screenshot()
  return page.evaluate(compare, [kept.toString('base64'), now.toString('base64')] as const)
}

/** Runs in the page. */
function areTilesThere(): boolean {
  const tiles = [...document.querySelectorAll('.map canvas.leaflet-tile')]
  return tiles.length > 0 && tiles.every((tile) => tile.matches('.leaflet-tile-loaded'))
}

/** Runs in the page. */
async function compare(pictures: readonly [kept: string, now: string]): Promise<number> {
  const AROUND = 4
  const MOST = 16
  const [kept, now] = await Promise.all(pictures.map(decode))
  if (kept === undefined || now === undefined) throw new Error('There are not two pictures.')
  if (kept.width !== now.width || kept.height !== now.height) return 1
  const { width, height } = kept
  const [one, other] = [sumsOf(kept), sumsOf(now)]
  let unlike = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const box = [
        Math.max(0, x - AROUND),
        Math.max(0, y - AROUND),
        Math.min(width, x + AROUND + 1),
        Math.min(height, y + AROUND + 1),
      ] as const
      const isUnlike = [0, 1, 2].some((part) => {
        return Math.abs(mean(one, width, box, part) - mean(other, width, box, part)) > MOST
      })
      if (isUnlike) unlike += 1
    }
  }
  return unlike / (width * height)

  async function decode(base64: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (context === null) throw new Error('There is no canvas.')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }

  /** For each point and colour the sum of all above and to the left of it. */
  function sumsOf({ data, width, height }: ImageData): Float64Array {
    const sums = new Float64Array((width + 1) * (height + 1) * 3)
    const at = (x: number, y: number, part: number) => ((width + 1) * y + x) * 3 + part
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        for (let part = 0; part < 3; part += 1) {
          const [above = 0, before = 0, both = 0] = [
            sums[at(x + 1, y, part)],
            sums[at(x, y + 1, part)],
            sums[at(x, y, part)],
          ]
          const own = data[(width * y + x) * 4 + part] ?? 0
          sums[at(x + 1, y + 1, part)] = own + above + before - both
        }
      }
    }
    return sums
  }

  function mean(
    sums: Float64Array,
    width: number,
    [left, top, right, bottom]: readonly [number, number, number, number],
    part: number,
  ): number {
    const at = (x: number, y: number) => sums[((width + 1) * y + x) * 3 + part] ?? 0
    const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)
    return sum / ((right - left) * (bottom - top))
  }
}
