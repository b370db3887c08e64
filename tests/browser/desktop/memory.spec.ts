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
  await moveAbout(page, 120)
  const first = await kept(session)
  await moveAbout(page, 200)
  const last = await kept(session)
  expect(last.bytes / first.bytes, `${first.bytes} bytes, then ${last.bytes}`).toBeLessThan(1.08)
  // A tile that nobody drops is a few hundred bytes to the heap, and megabytes to the system.
  expect(last.nodes - first.nodes, `${first.nodes} nodes, then ${last.nodes}`).toBeLessThan(40)
  expect(last.listeners - first.listeners, 'listeners').toBeLessThan(40)
})

/**
 * By keys, each move begun while the last may still run, as a reader in a hurry would. In the
 * page: each key that the test's own machinery presses leaves seven kilobytes of its own.
 */
async function moveAbout(page: Page, times: number): Promise<void> {
  await page.locator('.map').focus()
  await page.evaluate(async (times) => {
    const keys = [
      ['ArrowRight', 39],
      ['ArrowDown', 40],
      ['+', 187],
      ['ArrowLeft', 37],
      ['ArrowUp', 38],
      ['-', 189],
    ] as const
    for (let move = 0; move < times; move += 1) {
      const [key, keyCode] = keys[move % keys.length] ?? keys[0]
      const press = new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true })
      document.querySelector('.map')?.dispatchEvent(press)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, times)
  await atRest(page)
}

/** What is still reachable: bytes of the heap, and nodes, those included that are in no page. */
async function kept(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { bytes: usedSize, nodes, listeners: jsEventListeners }
}
