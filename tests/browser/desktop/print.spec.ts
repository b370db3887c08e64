import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inMenu, open } from '../page'
import { placeOf, places, story, wordsOf } from '../story'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test.beforeEach(async ({ page }) => {
  // Headless there is no dialog to print from: the sheet stays until the test has looked.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-printed', 'yes')
      // As a dialog does, the page waits; here, for ever.
      throw new Error('the page waits for the dialog')
    }
  })
})

test.describe('one command', () => {
  test.use({ expectedErrors: /waits for the dialog/u })

  test('gives a sheet with numbers at the mentions, on the map and in the list', async ({
    page,
  }) => {
    await open(page)
    await (await inMenu(page, 'button', 'Print')).click()
    const text = await printed(page)

    const numbers = await page
      .locator('.print-mention')
      .evaluateAll((all) => all.map((each) => each.querySelector('sup')?.textContent))
    expect(numbers).toHaveLength(story.mentions.length)
    const order = [...new Set(story.mentions.map(({ place }) => place))]
    expect(numbers).toEqual(story.mentions.map(({ place }) => String(order.indexOf(place) + 1)))

    const listed = page.locator('.print-places > li')
    await expect(listed).toHaveCount(story.places.size)
    for (const [index, id] of order.entries()) {
      await expect(listed.nth(index)).toHaveJSProperty('value', index + 1)
      await expect(listed.nth(index)).toContainText(placeOf(id).place.properties.name)
    }
    for (const { mentions } of places) {
      for (const { passage } of mentions)
        expect(squeezed(text)).toContain(squeezed(wordsOf(passage)))
    }
  })

  test('the sheet fits its pages: nothing is cut off, nothing of the screen is on it', async ({
    page,
  }) => {
    await open(page, '?place=kant')
    await page.keyboard.press('Control+p')
    await printed(page)
    const { count, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(5)
    for (const block of story.blocks) {
      expect(squeezed(text)).toContain(squeezed(block.text).slice(0, 40))
    }
    for (const screen of ['In this article', 'Read in the article', 'Find a place']) {
      expect(text).not.toContain(screen)
    }
    const wide = await page.locator('.print-sheet *').evaluateAll((all) => {
      const edge = document.documentElement.clientWidth
      return all.filter((each) => each.getBoundingClientRect().right > edge + 1).length
    })
    expect(wide).toBe(0)
  })

  test('in Russian the sheet is Russian, the article stays as it is', async ({ page }) => {
    await open(page, '?lang=ru')
    await page.getByRole('button', { name: 'Меню' }).click()
    await page.getByRole('button', { name: 'Печать' }).click()
    const text = await printed(page)
    expect(text).toContain('Места и что о них сказано')
    expect(text).toContain('Сооронбай Жээнбеков')
    expect(squeezed(text)).toContain(squeezed(story.blocks[1]?.text ?? ''))
  })
})

test('after printing the sheet and its panel are gone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await open(page)
  await (await inMenu(page, 'button', 'Print')).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await expect(page.locator('.print-sheet')).toHaveCount(0)
  await expect(page.locator('.panel')).toHaveCount(0)
})

/** The text of the sheet, once the page has asked to print; the map has something on it. */
async function printed(page: Page): Promise<string> {
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#root')).toBeHidden()
  const inks = await page.locator('.print-map canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: [],
    }
    return new Set(Array.from({ length: 4000 }, (_, at) => data[at * 1000])).size
  })
  expect(inks, 'shades on the map').toBeGreaterThan(20)
  // Without the numbers that stand in it.
  return page.locator('.print-sheet').evaluate((sheet) => {
    const copy = sheet.cloneNode(true) as HTMLElement
    for (const number of copy.querySelectorAll('sup')) number.remove()
    return copy.textContent
  })
}

async function readPdf(bytes: Uint8Array) {
  const data = new Uint8Array(bytes)
  const pdf = await getDocument({ data, useSystemFonts: true, verbosity: 0 }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const texts = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  return { count: pdf.numPages, text: texts.join(' ') }
}

/** Where lines break is the printer's business. */
function squeezed(text: string): string {
  return text.replace(/\s+|[0-9]+/gu, '')
}
