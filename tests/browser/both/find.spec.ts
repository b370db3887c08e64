import type { Locator, Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { card, expectCard, inLink } from '../page'
import { firstMention, mentionOf, placeOf } from '../story'

test('a place is found by any of its names, and Enter opens its card', async ({ page }) => {
  await start(page)
  await openFind(page)
  await expect(options(page)).toHaveCount(10)
  for (const query of ['kant air', 'авиабаза кант', 'Кант авиа']) {
    await box(page).fill(query)
    await expect(options(page).first()).toContainText('Kant Air Base')
  }
  await page.keyboard.press('Enter')
  await expect(panel(page)).toHaveCount(0)
  await expectCard(page, firstMention(placeOf('kant-air-base')))
})

test('a passage is found by its words, marked, whatever stands between them', async ({ page }) => {
  await start(page)
  await openFind(page)
  await box(page).fill('we also consider it necessary')
  const option = options(page).filter({ hasText: 'Tajik-Afghan border' })
  await expect(option.locator('mark').first()).toHaveText('We')
  await option.click()
  await expectCard(page, mentionOf('p4-border'))
})

test('towns of the map are found in both alphabets, and the map goes there', async ({ page }) => {
  await start(page)
  for (const [query, name] of [
    ['Dzhalal-Abad', 'Jalal-Abad'],
    ['Ош', 'Osh'],
  ] as const) {
    await openFind(page)
    await box(page).fill(query)
    const group = panel(page).getByRole('group', { name: 'Elsewhere on the map' })
    const before = inLink(page, 'map')
    await group.getByRole('option', { name, exact: true }).first().click()
    await expect(panel(page)).toHaveCount(0)
    await expect.poll(() => inLink(page, 'map')).not.toBe(before)
    await expect(card(page)).toHaveCount(0)
  }
  const [, latitude = 0, longitude = 0] = String(inLink(page, 'map')).split('/').map(Number)
  expect(Math.hypot(latitude - 40.53, longitude - 72.8)).toBeLessThan(0.1)
})

test('a speaker is found, and then only his words are shown', async ({ page }) => {
  await start(page)
  await openFind(page)
  await box(page).fill('шойгу')
  await panel(page).getByRole('group', { name: 'Who speaks' }).getByRole('option').click()
  await expect.poll(() => inLink(page, 'speaker')).toBe('Sergei Shoigu')
})

test('arrows go round, Escape gives the focus back, and nothing found is said', async ({
  page,
}) => {
  await start(page)
  const button = page.getByRole('button', { name: 'Find a place or passage' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await expect(active(page)).toHaveText(/^the second|Second Russian/u)
  const first = await active(page).textContent()
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).not.toHaveText(String(first))
  await page.keyboard.press('ArrowUp')
  await expect(active(page)).toHaveText(String(first))
  await box(page).fill('zzzz')
  await expect(options(page)).toHaveCount(0)
  await expect(panel(page).getByRole('status')).toHaveText('Nothing is called or says “zzzz”.')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the keys open it from anywhere, but not while the reader types', async ({ page }) => {
  await start(page)
  await page.locator('.map').focus()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('Ош / ')
  await expect(box(page)).toHaveValue('Ош / ')
  await page.keyboard.press('Escape')
  await expect(page.locator('.map')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
})

async function openFind(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find a place or passage' }).click()
  await expect(box(page)).toBeFocused()
}

function panel(page: Page): Locator {
  return page.locator('.panel')
}

function box(page: Page): Locator {
  return panel(page).getByRole('combobox')
}

function options(page: Page): Locator {
  return panel(page).getByRole('option')
}

function active(page: Page): Locator {
  return panel(page).getByRole('option', { selected: true })
}
