import type { Page } from '@playwright/test'
import { card, open } from '../page'
import { expect, test } from '../test'

/** One of each kind of control, by how it is found. */
const CONTROLS = {
  'a skip link': '.skip',
  'a header link': '.site-header nav a',
  'the menu button': '.header-button',
  'the text pane': '.reader-pane',
  'words in the text': '#mention-p1-kyrgyzstan',
  'a place in the list': '.place-item',
  'a link in the credits': '.credits a',
  'the divider': '.divider',
  'the map': '.map',
  'an area': '.map [data-place="southern-kyrgyzstan"]',
  'an outline': '.map [data-place="central-asia"]',
  'a line': '.map [data-place="tajik-afghan-border"]',
  'a marker': '.map [data-place="kant"]',
  'a map button': '.map-controls button',
  'the fold of the panel': '.layers-panel h2 button',
  'a layer switch': '.layers-panel input',
  'the attribution': '.attribution a',
  'the close button': '.place-card .close',
  'the reading button': '.place-card .read',
  'a stepper': '.stepper button',
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the focus of the keyboard can be seen on every control, light and dark', async ({ page }) => {
  await open(page, '?place=afghanistan')
  await expect(card(page)).toBeVisible()
  // A key first: what is focused by a script then counts as focused by the keyboard.
  await page.keyboard.press('Tab')
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const [name, selector] of Object.entries(CONTROLS)) {
      await test.step(`${name}, ${theme}`, () => expectFocusSeen(page, selector, name))
    }
  }
})

async function expectFocusSeen(page: Page, selector: string, name: string): Promise<void> {
  const control = page.locator(selector).first()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const before = await control.evaluate(looks)
  await control.focus()
  await page.keyboard.press('Shift')
  const after = await control.evaluate(looks)
  expect(after, name).not.toEqual(before)
  expect(after.width, name).toBeGreaterThanOrEqual(1.5)
}

/** What marks the focus: an outline, a stroke, or for the divider its own line. */
function looks(element: Element) {
  const own = getComputedStyle(element)
  const line = getComputedStyle(element, '::after')
  const outline = own.outlineStyle === 'none' ? 0 : Number.parseFloat(own.outlineWidth)
  const stroke = element instanceof SVGElement ? Number.parseFloat(own.strokeWidth) : 0
  const divider = element.matches('.divider') ? Number.parseFloat(line.width) : 0
  return {
    width: Math.max(outline, stroke, divider),
    colours: [own.outlineColor, own.stroke, own.strokeOpacity, line.backgroundColor],
  }
}
