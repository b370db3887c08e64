import type { CDPSession, Page } from '@playwright/test'
import { atRest, open } from '../page'
import { expect, test } from '../test'

// What is kept is not a matter of size, but what is painted on the way is.
test.use({ viewport: { width: 960, height: 540 } })

test('memory stays level over two hundred pans and zooms', async ({ page }) => {
  test.slow()
  await open(page)
  const session = await page.context().newCDPSession(page)
  // Caches fill at first: a plate of names for each zoom, tiles around the camera.
  await moveAbout(page, 40)
  const first = await heap(session)
  await moveAbout(page, 200)
  const last = await heap(session)
  expect(last / first, `${first} bytes, then ${last}`).toBeLessThan(1.15)
  const canvases = await page.locator('.map canvas').count()
  expect(canvases, 'canvases that are kept').toBeLessThan(60)
})

/** By keys, each move begun while the last may still run, as a reader in a hurry would. */
async function moveAbout(page: Page, times: number): Promise<void> {
  await page.locator('.map').focus()
  const keys = ['ArrowRight', 'ArrowDown', '+', 'ArrowLeft', 'ArrowUp', '-'] as const
  for (let move = 0; move < times; move += 1) {
    await page.keyboard.press(keys[move % keys.length] ?? '+')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await atRest(page)
}

/** What is still reachable, bytes. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
