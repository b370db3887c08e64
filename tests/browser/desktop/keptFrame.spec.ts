import { test as base, expect, type Page } from '@playwright/test'
import { type Host, startHost } from '../host'
import { ON_MAP } from '../story'

/** The page on one origin, in a frame of a newspaper's page on another. */
const test = base.extend<{ readonly host: Host; readonly newspaper: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  host: async ({}, use) => {
    const host = await startHost('dist')
    await use(host)
    await host.stop()
  },
  newspaper: async ({ host }, use) => {
    const newspaper = await startHost('dist')
    newspaper.instead.set('monday.html', story(`${host.url}?embed=1`))
    newspaper.instead.set('tuesday.html', story(`${host.url}?embed=1&place=kant`))
    await use(newspaper)
    await newspaper.stop()
  },
})

test.use({ serviceWorkers: 'allow' })

test('in a frame of another page it opens without a connection, too', async ({
  page,
  host,
  newspaper,
}) => {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${newspaper.url}monday.html`)
  const map = page.frameLocator('iframe')
  await expect(map.locator('[data-place]')).toHaveCount(ON_MAP.length)
  await expect.poll(() => workerState(page)).toBe('activated')

  await host.stop()
  await page.goto(`${newspaper.url}tuesday.html`)
  await expect(map.getByRole('dialog')).toContainText('As you know, Kant hosts')
  await expect(map.getByRole('link', { name: 'Open in Passages' })).toBeVisible()
  await expect(map.locator('[data-place]')).toHaveCount(ON_MAP.length)
  await expect(map.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
  expect(errors).toEqual([])
})

function story(address: string): string {
  return `<!doctype html><title>News</title><link rel="icon" href="data:,">
    <iframe src="${address}" width="1000" height="700" title="Map"></iframe>`
}

/** Of the worker that answers for the frame. */
function workerState(page: Page) {
  return page.frames()[1]?.evaluate(() => navigator.serviceWorker.controller?.state)
}
