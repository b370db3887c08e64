import type { Page } from '@playwright/test'
import { card, goTo, inMenu, open, openLayers } from '../page'
import { expect, test } from '../test'

test('the theme is the system’s until one is chosen, which outlives a reload and the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await expectTheme(page, 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expectTheme(page, 'light')
  await (await inMenu(page, 'switch', 'Dark theme')).click()
  await expectTheme(page, 'dark')
  await page.reload()
  await expectTheme(page, 'dark')
  await (await inMenu(page, 'switch', 'Dark theme')).click()
  await expectTheme(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectTheme(page, 'dark')
})

test('nothing is wider than the page, however narrow or wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 })
  await open(page)
  for (const width of [320, 390, 800, 1440]) {
    await test.step(`${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 844 })
      // A page that is opened wide has its panel unfolded.
      if (width >= 800) await openLayers(page)
      await goTo(page, '?place=southern-kyrgyzstan')
      await expect(card(page)).toBeVisible()
      expect(await tooWide(page), `with a card at ${width} pixels`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
      expect(await tooWide(page), `at ${width} pixels`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }
})

async function expectTheme(page: Page, theme: 'light' | 'dark') {
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  await expect(await inMenu(page, 'switch', 'Dark theme')).toHaveAttribute(
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
