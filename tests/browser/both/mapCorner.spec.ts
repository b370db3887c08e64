import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { type Box, boxOf, goTo, openLayers } from '../page'

/** From afar, past the scale of the data, and where the scale bar is long or short. */
const CAMERAS = [
  ...['4/42/70', '7/41/72', '7.5/42.3/74.5', '8.5/60/70', '10/42.3/74.5', '10.5/42.87/74.84'],
  '11/39/72',
]
const CORNER = ['.locator', '.pointer-position', '.scale-note', '.scale-bar', '.attribution']
const OVER = [...CORNER, '.layers-panel', '.map-controls']

test('what stands in the corner of the map stands apart', async ({ page }) => {
  await start(page)
  await expectApart(page)
  await test.step('with the position of the pointer', async () => {
    await switchPosition(page)
    await expect(page.locator('.pointer-position')).toBeVisible()
    await expectApart(page)
    await switchPosition(page)
    await expect(page.locator('.pointer-position')).toHaveCount(0)
  })
})

test('and on the narrowest screen', async ({ page }) => {
  await start(page)
  await page.setViewportSize({ width: 320, height: 568 })
  await expectApart(page)
})

async function switchPosition(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await page.getByRole('checkbox', { name: 'Position of the pointer' }).click()
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
}

async function expectApart(page: Page): Promise<void> {
  for (const camera of CAMERAS) {
    await goTo(page, `?map=${camera}`)
    await expect(page.locator('.scale-note')).toHaveCount(Number.parseFloat(camera) < 7.5 ? 0 : 1)
    if ((page.viewportSize()?.width ?? 0) >= 800) await openLayers(page)
    await expect.poll(() => meetings(page), camera).toEqual([])
  }
}

/** Which of them lie on one another or leave the map. */
async function meetings(page: Page): Promise<readonly string[]> {
  const map = await boxOf(page.locator('.map-pane'))
  const shown: (readonly [string, Box])[] = []
  for (const selector of OVER) {
    const element = page.locator(selector)
    if (await element.isVisible()) shown.push([selector, await boxOf(element)])
  }
  return shown.flatMap(([one, box], index) => [
    ...(box.left < map.left || box.bottom > map.bottom + 0.5 ? [`${one} leaves the map`] : []),
    ...shown
      .slice(index + 1)
      .filter(([other]) => CORNER.includes(one) || CORNER.includes(other))
      .filter(([, other]) => meet(box, other))
      .map(([other]) => `${one} meets ${other}`),
  ])
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
