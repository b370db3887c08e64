import type { Page } from '@playwright/test'
import { goTo, open, search } from './page'
import { grip, SIZES } from './sheet'
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
  readonly size: ReturnType<Page['viewportSize']>
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
    const panel = await isUnfolded(page, PANEL)
    beginnings.set(page, { link: search(page), panel, size: page.viewportSize() })
  } else {
    await bringBack(page, first)
  }
  if (query !== '') await goTo(page, query)
}

async function bringBack(page: Page, { link, panel, size }: Beginning): Promise<void> {
  const now = page.viewportSize()
  if (size !== null && (now?.width !== size.width || now.height !== size.height)) {
    await page.setViewportSize(size)
  }
  // Its name may be one in another language, still.
  const close = page.locator('.panel-head button')
  if ((await close.count()) > 0) await close.click()
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.querySelector('.reader-pane')?.scrollTo(0, 0))
  await goTo(page, link)
  if ((await grip(page).count()) > 0) {
    // A place that is newly chosen has its card at half the screen, whatever the last one had.
    await page.evaluate(() => document.querySelector<HTMLElement>('article .mention')?.click())
    await goTo(page, link)
    await raiseToHalf(page)
  }
  if ((await isUnfolded(page, TOOLS)) === 'true') await button(page, TOOLS).click()
  if ((await isUnfolded(page, PANEL)) !== panel) await button(page, PANEL).click()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/** Under a sheet over the whole screen there is no button of the map to be found. */
async function raiseToHalf(page: Page): Promise<void> {
  if ((await grip(page).getAttribute('aria-valuetext')) === SIZES.half) return
  await grip(page).press('Home')
  await grip(page).press('ArrowUp')
}

const PANEL = 'In this article'
const TOOLS = 'Names, ruler and signs'

function button(page: Page, name: string) {
  return page.getByRole('button', { name })
}

function isUnfolded(page: Page, name: string): Promise<string | null> {
  return button(page, name).getAttribute('aria-expanded')
}
