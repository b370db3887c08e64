import type { Page } from '@playwright/test'
import { card, goTo, open, openLayers } from '../page'
import { grip, showText } from '../sheet'
import { expect, test } from '../test'

/**
 * All that can be pressed but links within sentences, which the line keeps small, and shapes
 * of the map, which are as large as they are.
 */
const CONTROLS = [
  'button, select, summary, [role="slider"], label:has(input)',
  'header a, nav a, .menu a, .place-item, .attribution a, .action',
  '.map .site',
].join()

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [width, height] of [
  [320, 568],
  [667, 375],
] as const) {
  test(`a finger finds 44 pixels each way at every control, at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?place=kyrgyzstan&hide=areas,sites')
    await expectLarge(page, 'with a card')
    await grip(page).press('Home')
    await expectLarge(page, 'with a low card')
    await grip(page).press('ArrowUp')
    await showText(page)
    await expectLarge(page, 'with the text')
    await grip(page).press('Home')
    await openLayers(page)
    await expectLarge(page, 'with the legend')
    await page.getByRole('button', { name: 'Names, ruler and signs' }).tap()
    await expectLarge(page, 'with the tools')
    await page.getByRole('checkbox', { name: 'Ruler' }).tap()
    await expectLarge(page, 'with the ruler')
    await page.getByRole('button', { name: 'Menu' }).tap()
    await expectLarge(page, 'in the menu', '.panel')
    await page.keyboard.press('Escape')
    await goTo(page, '?map=10.5/42.87/74.84')
    await expectLarge(page, 'with markers that lie apart')
    await goTo(page, '?place=atlantis&hide=sites&lang=ru')
    await expect(card(page)).toHaveCount(0)
    await expectLarge(page, 'with a notice')
  })
}

async function expectLarge(page: Page, when: string, within = 'body'): Promise<void> {
  const controls = page.locator(within).locator(CONTROLS).filter({ visible: true })
  await expect(controls).not.toHaveCount(0)
  expect.soft(await tooSmall(page, within), when).toEqual([])
}

/**
 * The controls that are missed by a finger up to 22 pixels beside their middle: what counts is
 * where a press lands, not what is drawn. Those that something else lies over are not meant.
 */
function tooSmall(page: Page, within: string): Promise<readonly string[]> {
  return page.locator(within).evaluate((part, selector) => {
    return [...part.querySelectorAll(selector)].flatMap((control) => {
      if (!control.checkVisibility()) return []
      control.scrollIntoView({ block: 'nearest' })
      const { left, top, right, bottom } = control.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
      const isHit = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y)
        // Beside a marker its name leads to the same place.
        const own = hit?.closest('.story-label')?.textContent
        return control.contains(hit) || (own !== undefined && name.startsWith(`${own},`))
      }
      if (!isHit(x, y)) return []
      const steps = Array.from({ length: 241 }, (_, index) => index / 2 - 60)
      const wide = steps.filter((step) => isHit(x + step, y)).length / 2
      const high = steps.filter((step) => isHit(x, y + step)).length / 2
      // Half a pixel is lost at either edge.
      return wide < 43.5 || high < 43.5 ? [`${name}: ${wide} × ${high}`] : []
    })
  }, CONTROLS)
}
