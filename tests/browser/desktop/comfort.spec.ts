import type { Page } from '@playwright/test'
import { atRest, boxOf, card, inLink, inMenu, open, words } from '../page'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('text and interface grow and shrink in the menu, the names of the map do not', async ({
  page,
}) => {
  await open(page)
  const usual = await sizes(page)
  await step(page, 'Larger text', '115%')
  await step(page, 'Larger text', '130%')
  const large = await sizes(page)
  for (const part of ['article', 'header', 'legend', 'list'] as const) {
    expect(large[part] / usual[part], part).toBeCloseTo(1.3, 2)
  }
  expect(large.map).toBe(usual.map)
  expect(large.scale).toBe(usual.scale)
  await step(page, 'Larger text', '150%')
  await expect(page.getByRole('button', { name: 'Larger text' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expectNothingCut(page)

  await page.reload()
  await atRest(page)
  expect((await sizes(page)).article / usual.article).toBeCloseTo(1.5, 2)
  await step(page, 'Usual text size', '100%')
  expect(await sizes(page)).toEqual(usual)
  await step(page, 'Smaller text', '90%')
  expect((await sizes(page)).article / usual.article).toBeCloseTo(0.9, 2)
})

test('the words that are read stay where they are when the letters grow, and when the pane does', async ({
  page,
}) => {
  await open(page, '?passage=p5-kant')
  const read = words(page, 'p5-kant')
  await expect(read).toBeInViewport({ ratio: 1 })
  const { top } = await boxOf(read)
  const movedBy = async () => Math.abs(Math.round((await boxOf(read)).top - top))
  await step(page, 'Larger text', '115%')
  await step(page, 'Larger text', '130%')
  await page.keyboard.press('Escape')
  await expect.poll(movedBy).toBeLessThanOrEqual(4)
  const divider = page.getByRole('separator', { name: 'Width of the text' })
  await divider.press('Home')
  await expect.poll(movedBy).toBeLessThanOrEqual(4)
  await divider.press('End')
  await expect.poll(movedBy).toBeLessThanOrEqual(4)
})

test('the device remembers theme, size, split, language and that the hint was seen, and nothing else', async ({
  page,
  context,
}) => {
  await open(page)
  expect(await stored(page)).toEqual([])
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await (await inMenu(page, 'switch', 'Dark theme')).click()
  await step(page, 'Larger text', '115%')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru')
  await page.keyboard.press('Escape')
  await page.getByRole('separator').press('End')

  await test.step('what else a reader does leaves nothing', async () => {
    await words(page, 'p5-kant').click()
    await expect(card(page)).toBeVisible()
    await page.getByRole('button', { name: 'Приблизить' }).click()
    await page.getByRole('checkbox').first().click()
    await page.keyboard.press('n')
    await page.keyboard.press('/')
    await page.keyboard.type('Ош')
    await page.keyboard.press('Escape')
    await page.goBack()
    await atRest(page)
  })
  expect(await stored(page)).toEqual([
    'passages.hint',
    'passages.language',
    'passages.split',
    'passages.textSize',
    'passages.theme',
  ])
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])

  await test.step('and a link without any of it opens as they were left', async () => {
    await open(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '70')
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('115%')
    await expect(page.locator('.first-hint')).toHaveCount(0)
  })
})

test('nonsense on the device counts for nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const key of ['theme', 'language', 'textSize', 'split']) {
      localStorage.setItem(`passages.${key}`, '<b>nonsense</b>')
    }
  })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '45')
  expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('')
})

test('the hint of the first visit is gone for good once it is followed', async ({ page }) => {
  await open(page)
  await expect(page.locator('.first-hint')).toContainText('Press marked words or the map')
  await words(page, 'p1-country').click()
  await expect(page.locator('.first-hint')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(page.locator('.first-hint')).toHaveCount(0)
  await open(page)
  await expect(page.locator('.first-hint')).toHaveCount(0)
})

test('the title of the page follows the selection and the language', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle(
    'Second Russian military base to be aimed at Afghan threats · Passages',
  )
  await words(page, 'p5-kant').click()
  await expect(page).toHaveTitle('Kant · Second Russian military base… · Passages')
  await (await inMenu(page, 'combobox', 'Language')).selectOption('ru')
  await expect(page).toHaveTitle('Кант · Second Russian military base… · Passages')
  await page.goBack()
  await page.goBack()
  await expect.poll(() => inLink(page, 'place')).toBe(null)
  await expect(page).toHaveTitle(/^Second Russian military base to be aimed/u)
})

async function step(page: Page, name: string, result: string): Promise<void> {
  await (await inMenu(page, 'button', name)).click()
  await expect(page.getByRole('group', { name: 'Text size' }).getByRole('status')).toHaveText(
    result,
  )
}

/** How large the letters of each part are. CSS pixels. */
function sizes(page: Page) {
  return page.evaluate(() => {
    const size = (selector: string) => {
      const element = document.querySelector(selector)
      return element === null ? Number.NaN : Number.parseFloat(getComputedStyle(element).fontSize)
    }
    return {
      article: size('article p'),
      header: size('.wordmark'),
      legend: size('.layers-panel .layer-title'),
      list: size('.place-name'),
      map: size('.story-label span'),
      scale: size('.scale-bar'),
    }
  })
}

async function expectNothingCut(page: Page): Promise<void> {
  const wide = await page.evaluate(() => [
    document.documentElement.scrollWidth - window.innerWidth,
    ...[...document.querySelectorAll('.reader-pane, .panel-body, .layers-panel')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  ])
  expect(wide.filter((over) => over > 0)).toEqual([])
}

/** The names under which anything is kept on the device. */
function stored(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage).toSorted())
}
