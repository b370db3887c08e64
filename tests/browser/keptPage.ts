import type { Page } from '@playwright/test'
import { type Host, startHost } from './host'
import { atRest } from './page'
import { expect, test as guarded } from './test'

/** Tests of a page that a service worker keeps, on a plain host of their own. */
export const test = guarded.extend<{ readonly host: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  host: async ({}, use) => {
    const host = await startHost('dist')
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(host.url),
})

export { expect }

export const KEPT = 'It is kept in this browser, and opens without a connection too.'
export const RENEWED = 'A newer edition of this page has come. Reload to read it.'
export const NOT_KEPT = 'It is not kept in this browser: reading it needs a connection.'

/** The line among the credits that says whether the page is kept. */
export async function expectSaid(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('region', { name: 'This page' })).toContainText(words)
}

/** Read the page once, until all of it is kept. */
export async function visit(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  await atRest(page)
  await expectSaid(page, KEPT)
}

/** How many tiles of the base map are painted, and the paint is not one blank colour. */
export async function expectPainted(page: Page): Promise<void> {
  await expect(page.locator('.map canvas.leaflet-tile').first()).toBeVisible()
  await expect(page.locator('.map canvas.leaflet-tile:not(.leaflet-tile-loaded)')).toHaveCount(0)
}
