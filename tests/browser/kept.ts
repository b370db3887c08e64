import type { Page } from '@playwright/test'
import { goTo, open, search } from './page'
import { test as cold } from './test'

export { expect } from './test'

/**
 * For tests that leave the page as they found it: those of a worker go on with one page, and
 * each begins with `start`. To load the page costs more than most of them do. There is no
 * motion on it.
 */
export const test = cold.extend({
  page: async ({ kept }, use) => {
    await use(kept)
  },
})

interface Beginning {
  readonly link: string
  readonly panel: string | null
}

const beginnings = new WeakMap<Page, Beginning>()

/**
 * Bring a page that is kept to its first view, whatever the test before has left of it, and
 * from there to a link.
 */
export async function start(page: Page, query = ''): Promise<void> {
  const first = beginnings.get(page)
  if (first === undefined) {
    await open(page)
    beginnings.set(page, { link: search(page), panel: await isUnfolded(page, PANEL) })
  } else {
    await bringBack(page, first)
  }
  if (query !== '') await goTo(page, query)
}

async function bringBack(page: Page, { link, panel }: Beginning): Promise<void> {
  // Its name may be one in another language, still.
  const close = page.locator('.panel-head button')
  if ((await close.count()) > 0) await close.click()
  await goTo(page, link)
  if ((await isUnfolded(page, TOOLS)) === 'true') await button(page, TOOLS).click()
  if ((await isUnfolded(page, PANEL)) !== panel) await button(page, PANEL).click()
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.querySelector('.reader-pane')?.scrollTo(0, 0)
  })
}

const PANEL = 'In this article'
const TOOLS = 'Names, ruler and signs'

function button(page: Page, name: string) {
  return page.getByRole('button', { name })
}

function isUnfolded(page: Page, name: string): Promise<string | null> {
  return button(page, name).getAttribute('aria-expanded')
}
