import type { Locator, Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { expectMarked, goTo, words } from '../page'
import { mentionOf } from '../story'

/** A passage of several lines in the title, in a paragraph, and in the pull quotation. */
const BLOCKS = [
  ['title-second-base', 'h1'],
  ['p5-afghanistan', '.paragraph:has(#mention-p5-afghanistan)'],
  ['p6-south', '.quotation'],
] as const

/** Of the size of the letters; 0: as the lines are set. */
const LINES = [0, 1.16, 2]

test('neither the marks of passage and mention nor the thread cover a letter', async ({ page }) => {
  await start(page)
  for (const height of LINES) {
    for (const [id, selector] of BLOCKS) {
      await test.step(`${id}, ${height === 0 ? 'as it is set' : `lines of ${height}`}`, async () => {
        const block = page.locator(selector)
        await goTo(page, '?place=russia')
        await setLines(block, height)
        const letters = await pixelsOf(block, await inkOf(block))
        expect(count(letters)).toBeGreaterThan(1000)

        await goTo(page, `?passage=${id}`)
        await expectMarked(page, mentionOf(id))
        await words(page, id).hover()
        expect(count(await pixelsOf(block, await washOf(page)))).toBeGreaterThan(5000)
        const left = await pixelsOf(block, await inkOf(block))
        const lost = count(letters, (pixel) => left[pixel] !== '1')
        expect(lost / count(letters), 'share of the ink that is gone').toBeLessThan(0.002)
      })
    }
  }
})

/** In whole pixels, or the letters of a mark would move by a part of one. */
async function setLines(block: Locator, height: number): Promise<void> {
  await block.evaluate((element, height) => {
    for (const each of [element, ...element.querySelectorAll('p')] as HTMLElement[]) {
      const size = Number.parseFloat(getComputedStyle(each).fontSize)
      each.style.lineHeight = height === 0 ? '' : `${Math.round(size * height)}px`
    }
  }, height)
}

function inkOf(block: Locator): Promise<string> {
  return block.evaluate((element) => getComputedStyle(element).color)
}

/** The colour of the passage, beside the link to its place. */
function washOf(page: Page): Promise<string> {
  const mark = page.locator('mark').and(page.locator(':not(a mark)')).first()
  return mark.evaluate((element) => getComputedStyle(element).getPropertyValue('--wash'))
}

/** How many pixels are of the colour, and what else is asked of them. */
function count(pixels: string, isMeant: (pixel: number) => boolean = () => true): number {
  return [...pixels].filter((bit, pixel) => bit === '1' && isMeant(pixel)).length
}

/** A sign for each pixel of a block: 1 where it is of a colour, else 0. */
async function pixelsOf(block: Locator, colour: string): Promise<string> {
  await block.scrollIntoViewIfNeeded()
  const picture = (await block.screenshot()).toString('base64')
  return block.evaluate(
    async (_, { picture, colour }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      const parts = (colour.match(/\d+/gu) ?? []).map(Number)
      const isOfIt = (pixel: number) =>
        parts.every((part, index) => Math.abs((data[pixel * 4 + index] ?? 0) - part) < 12)
      const bits = Array.from({ length: data.length / 4 }, (_, pixel) => Number(isOfIt(pixel)))
      return bits.join('')
    },
    { picture, colour },
  )
}
