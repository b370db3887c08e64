import type { Page } from '@playwright/test'
import { open } from '../page'
import { expect, test } from '../test'

test('the map fills its pane when the divider is dragged, and when the window grows', async ({
  page,
}) => {
  await open(page)
  await expectFilled(page)
  const divider = page.getByRole('separator', { name: 'Width of the text' })
  const at = (await divider.boundingBox()) ?? { x: 0 }
  await page.mouse.move(at.x, 500)
  await page.mouse.down()
  await page.mouse.move(500, 520, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await page.locator('.reader-pane').boundingBox())?.width).toBe(500)
  await expect(divider).toHaveAttribute('aria-valuenow', '35')
  await expectFilled(page)
  await page.mouse.move(800, 520)
  await expect(divider).toHaveAttribute('aria-valuenow', '35')

  await page.setViewportSize({ width: 900, height: 600 })
  await expectFilled(page)
  await page.setViewportSize({ width: 1600, height: 1000 })
  await expectFilled(page)
})

/** Every spot of the pane lies on a painted tile, and the canvas of the names reaches over it. */
async function expectFilled(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const pane = document.querySelector('.map-pane')?.getBoundingClientRect() ?? new DOMRect()
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect())
        const holds = (box: DOMRect, x: number, y: number) =>
          x >= box.left && x < box.right && y >= box.top && y < box.bottom
        const spots = Array.from({ length: 81 }, (_, index) => ({
          x: pane.left + 1 + ((pane.width - 2) * (index % 9)) / 8,
          y: pane.top + 1 + ((pane.height - 2) * Math.floor(index / 9)) / 8,
        }))
        const bare = (selector: string) => {
          const found = boxes(selector)
          return spots.filter(({ x, y }) => !found.some((box) => holds(box, x, y))).length
        }
        return {
          size: boxes('.map').map(({ width }) => Math.round(width - pane.width)),
          tiles: bare('canvas.leaflet-tile-loaded'),
          names: bare('.leaflet-lettering-pane > canvas'),
        }
      }),
    )
    .toEqual({ size: [0], tiles: 0, names: 0 })
}
