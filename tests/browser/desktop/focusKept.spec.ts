import type { Page } from '@playwright/test'
import { hold } from '../held'
import { card, open, shape, words } from '../page'
import { expect, test } from '../test'

const NARROW = { width: 640, height: 600 }
const WIDE = { width: 960, height: 600 }

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: WIDE })

test('a place chosen in the list takes the focus along to its words', async ({ page }) => {
  await open(page)
  await page.locator('.place-item').first().focus()
  await page.keyboard.press('Enter')
  await expect(words(page, 'title-second-base')).toBeFocused()
  await expect(words(page, 'title-second-base')).toBeInViewport()
})

test('a card that comes over the text takes the focus', async ({ page }) => {
  await open(page)
  await words(page, 'p1-kyrgyzstan').click()
  await expect(words(page, 'p1-kyrgyzstan')).toBeFocused()
  await page.setViewportSize(NARROW)
  await expect(title(page)).toBeFocused()
})

test('a card that goes with Back gives the focus back, and takes it with Forward', async ({
  page,
}) => {
  await page.setViewportSize(NARROW)
  await open(page)
  await words(page, 'p1-kyrgyzstan').click()
  await expect(title(page)).toBeFocused()
  await page.goBack()
  await expect(card(page)).toHaveCount(0)
  await expect(words(page, 'p1-kyrgyzstan')).toBeFocused()
  await page.goForward()
  await expect(title(page)).toBeFocused()
})

test('on the map, Back gives the focus back to the place', async ({ page }) => {
  await open(page)
  await shape(page, 'tajikistan').press('Enter')
  await expect(title(page)).toBeFocused()
  await page.goBack()
  await expect(card(page)).toHaveCount(0)
  await expect(shape(page, 'tajikistan')).toBeFocused()
})

test('where a link of the card has gone with what it led to, its title has the focus', async ({
  page,
}) => {
  await open(page, '?place=southern-kyrgyzstan')
  await card(page).getByRole('link', { name: 'Kyrgyzstan', exact: true }).press('Enter')
  await expect(title(page)).toHaveText('Kyrgyzstan')
  await expect(title(page)).toBeFocused()
})

test('of two panels that were asked for, the last one stays, whichever comes first', async ({
  page,
}) => {
  await open(page)
  const letGo = await hold(page, /HelpPanel-[\w-]+\.js/u)
  const asked = page.waitForRequest(/HelpPanel-[\w-]+\.js/u)
  await page.keyboard.press('?')
  const help = await asked
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible()
  letGo()
  // The page has it before we do, and two frames are enough to show it.
  await page.evaluate(async (url) => {
    await import(url)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, help.url())
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible()
})

test('a panel stays while the text has the focus, and makes way for what it covers', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Who says what' }).click()
  const panel = page.getByRole('dialog', { name: 'Who says what' })
  await expect(panel).toBeFocused()
  await words(page, 'p1-kyrgyzstan').focus()
  await expect(panel).toBeVisible()
  await page.locator('.map').focus()
  await expect(panel).toHaveCount(0)
  await expect(page.locator('.map')).toBeFocused()
})

function title(page: Page) {
  return card(page).getByRole('heading', { level: 2 })
}
