import type { CDPSession, Page } from '@playwright/test'
import { ZOOM_RANGE } from '../../../src/view/view'
import { atRest, goTo, open, search } from '../page'
import { expect, test } from '../test'

// What is kept is not a matter of size, but what is painted on the way is.
test.use({ viewport: { width: 960, height: 540 } })

test('memory stays level over two hundred pans and zooms', async ({ page }) => {
  test.slow()
  await open(page)
  const first = search(page)
  const session = await page.context().newCDPSession(page)
  await fillCaches(page)
  await moveAbout(page, 120)
  const before = await kept(page, first, session)
  await moveAbout(page, 200)
  // On a busy machine there is work under way for a while, and what it needs: a leak stays.
  await expect(async () => {
    const after = await kept(page, first, session)
    const grown = after.bytes / before.bytes
    expect(grown, `${before.bytes} bytes, then ${after.bytes}`).toBeLessThan(1.06)
    // A tile that nobody drops is a few hundred bytes to the heap, and megabytes to the system.
    expect(after.nodes - before.nodes, `${before.nodes} nodes, then ${after.nodes}`).toBeLessThan(
      40,
    )
    expect(after.listeners - before.listeners, 'listeners').toBeLessThan(40)
  }).toPass({ timeout: 60_000 })
})

/** The names are placed once for each zoom, and kept: which zooms the moves meet is chance. */
async function fillCaches(page: Page): Promise<void> {
  for (let zoom = ZOOM_RANGE.least; zoom <= ZOOM_RANGE.most; zoom += 0.5) {
    await goTo(page, `?map=${zoom}/40/72`)
  }
}

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

/**
 * What is still reachable: bytes of the heap, and nodes, those included that are in no page.
 * Always in the first view, for a camera over many names holds a tenth more than one over few.
 */
async function kept(page: Page, first: string, session: CDPSession) {
  await goTo(page, first)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { bytes: usedSize, nodes, listeners: jsEventListeners }
}
