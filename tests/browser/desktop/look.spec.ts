import type { Page } from '@playwright/test'
import { cameraOf, card, open } from '../screen'
import { expect, test } from '../test'

test('the theme follows the system while nothing is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await expectTheme(page, 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expectTheme(page, 'light')
})

test('a theme that was chosen outlives a reload and the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  await page.getByRole('switch', { name: 'Dark theme' }).click()
  await expectTheme(page, 'dark')
  await page.reload()
  await expectTheme(page, 'dark')
  await page.getByRole('switch', { name: 'Dark theme' }).click()
  await expectTheme(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectTheme(page, 'dark')
})

for (const width of [320, 390, 800, 1440]) {
  test(`nothing is wider than a page of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '?place=southern-kyrgyzstan')
    await expect(card(page)).toBeVisible()
    expect(await tooWide(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    expect(await tooWide(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

for (const place of ['kyrgyzstan', 'kant-air-base', 'tajik-afghan-border', 'second-base']) {
  test(`no text of the article or of the card of ${place} is cut off`, async ({ page }) => {
    await open(page, `?place=${place}`)
    await expect(card(page)).toBeVisible()
    expect(await clipped(page)).toEqual([])
  })
}

test('the paragraphs are numbered from 1 to 6', async ({ page }) => {
  await open(page)
  const numbers = page.locator('.paragraph-number')
  await expect(numbers).toHaveText(['1', '2', '3', '4', '5', '6'])
  for (const number of await numbers.all()) {
    await number.scrollIntoViewIfNeeded()
    await expect(number).toBeInViewport({ ratio: 1 })
  }
})

test('the sources are named on the map, without the flag of Leaflet', async ({ page }) => {
  await open(page)
  const sources = page.locator('.attribution')
  await expect(sources).toBeInViewport({ ratio: 1 })
  await expect(sources).toHaveText('Natural Earth · GeoNames · SRTM · Leaflet')
  await expect(page.locator('.leaflet-control-attribution')).toHaveCount(0)
  await expect(sources.locator('svg, img')).toHaveCount(0)
  await sources.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'The map' })).toBeInViewport()
})

test('the scale bar is there from the start', async ({ page }) => {
  await open(page)
  await expect(page.locator('.scale-bar')).toBeInViewport({ ratio: 1 })
})

for (const camera of ['3/50/70', '5.5/42/72', '7/36/66', '8.5/60/40', '11/42.89/74.85']) {
  test(`the scale bar is as long as it says at ${camera}`, async ({ page }) => {
    await open(page, `?map=${camera}`)
    // A step to the side and back: the bar is measured where the map has come to rest.
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect.poll(() => page.url()).not.toContain(`map=${camera}`)
    const bar = page.locator('.scale-bar')
    await expect(bar).toBeVisible()
    const { zoom = 0, latitude = 0 } = cameraOf(page) ?? {}
    const [, length = '0', unit] = /^(\d+) (km|m)$/u.exec(await bar.innerText()) ?? []
    const metres = Number(length) * (unit === 'km' ? 1000 : 1)
    const metresPerPixel = (40_075_017 * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom)
    const width = (await bar.boundingBox())?.width ?? 0
    expect(Math.abs((width * metresPerPixel) / metres - 1)).toBeLessThan(0.02)
  })
}

async function expectTheme(page: Page, theme: 'light' | 'dark') {
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  await expect(page.getByRole('switch', { name: 'Dark theme' })).toHaveAttribute(
    'aria-checked',
    String(theme === 'dark'),
  )
  const paper = theme === 'dark' ? 'rgb(21, 25, 27)' : 'rgb(251, 248, 241)'
  await expect(page.locator('body')).toHaveCSS('background-color', paper)
}

/** What scrolls sideways though it should not: the page, its panes, the card. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      'html',
      'body',
      '.site-header',
      '.panes',
      '.reader-pane',
      '.column',
      '.place-card',
      '.card-body',
    ]
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((each) => `${each.className || each.tagName}: ${each.scrollWidth}/${each.clientWidth}`),
  )
}

/** Lines of text that reach over the side of what cuts them off. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const frameOf = (element: Element | null): DOMRect => {
      if (element === null) return document.documentElement.getBoundingClientRect()
      return cuts(element) ? element.getBoundingClientRect() : frameOf(element.parentElement)
    }
    return [...document.querySelectorAll('.reader-pane *, .place-card, .place-card *')].flatMap(
      (element) => {
        const frame = frameOf(element)
        return [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .filter((node) => {
            const range = document.createRange()
            range.selectNodeContents(node)
            const lines = [...range.getClientRects()]
            return lines.some(({ left, right }) => left < frame.left || right > frame.right + 0.5)
          })
          .map(({ textContent }) => `${element.className}: ${textContent}`)
      },
    )
  })
}
