import type { Page } from '@playwright/test'
import { cameraIn, hint, openFramed, zoomOf } from '../framed'
import { expect, test } from '../test'

const ON_MAP = { x: 1000, y: 450 }

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('in a frame the wheel scrolls the page around it, and zooms with Ctrl or the focus', async ({
  page,
}) => {
  const frame = await openFramed(page)
  const zoom = async () => zoomOf(await cameraIn(frame))
  const before = await zoom()
  await page.mouse.move(ON_MAP.x, ON_MAP.y)
  await test.step('without either it is the page that moves', async () => {
    await page.mouse.wheel(0, 200)
    await expect.poll(() => scrolled(page)).toBe(200)
    await expect(hint(frame)).toHaveText('Hold Ctrl and scroll to zoom the map')
    await page.mouse.wheel(0, -200)
    await expect.poll(() => scrolled(page)).toBe(0)
    expect(await zoom()).toBe(before)
    await expect(hint(frame)).toBeEmpty()
  })
  await test.step('with Ctrl it is the map', async () => {
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await expect.poll(zoom).toBeGreaterThan(before)
    expect(await scrolled(page)).toBe(0)
  })
  const zoomed = await zoom()
  await test.step('and again the page', async () => {
    await page.mouse.wheel(0, 200)
    await expect.poll(() => scrolled(page)).toBe(200)
    await page.mouse.wheel(0, -200)
    await expect.poll(() => scrolled(page)).toBe(0)
    expect(await zoom()).toBe(zoomed)
  })
  await test.step('where the map has the focus, it zooms', async () => {
    await frame.locator('.map').focus()
    await page.mouse.wheel(0, 240)
    await expect.poll(zoom).toBeLessThan(zoomed)
    expect(await scrolled(page)).toBe(0)
  })
})

test('in a frame the mouse drags the map as ever', async ({ page }) => {
  const frame = await openFramed(page)
  const before = await cameraIn(frame)
  await page.mouse.move(ON_MAP.x, ON_MAP.y)
  await page.mouse.down()
  await page.mouse.move(ON_MAP.x - 200, ON_MAP.y - 80, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => cameraIn(frame)).not.toBe(before)
})

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}
