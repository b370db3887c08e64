import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { card, expectCard, goTo, inLink, shape } from '../page'
import { firstMention, placeOf } from '../story'

test('names are English, Russian, Kyrgyz or local, and the link keeps the choice', async ({
  page,
}) => {
  await start(page)
  await expectNames(page, ['Kant', 'Tajikistan'])
  await chooseNames(page, 'Русский')
  await expectNames(page, ['Кант', 'Таджикистан'])
  expect(inLink(page, 'names')).toBe('ru')
  await chooseNames(page, 'Кыргызча')
  await expectNames(page, ['Кант', 'Тажикстан'])
  expect(inLink(page, 'names')).toBe('ky')
  await chooseNames(page, 'Local')
  await expectNames(page, ['Кант', 'Тоҷикистон'])

  await goTo(page, '?place=tajikistan&names=ru')
  await expectNames(page, ['Таджикистан'])
  await expectCard(page, firstMention(placeOf('tajikistan')))
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(card(page)).toHaveCount(0)
  expect(inLink(page, 'names')).toBe('ru')
  await page.goBack()
  await page.goBack()
  await expect.poll(() => inLink(page, 'names')).toBe('local')
})

test('the signs of the base map are explained, and the sources are a step away', async ({
  page,
}) => {
  await start(page)
  await openTools(page)
  const signs = page.getByRole('list', { name: 'Signs of the map' })
  for (const meaning of ['capital', 'regional seat', 'disputed or not delimited']) {
    await expect(signs.getByText(meaning)).toBeVisible()
  }
  await signs.getByRole('link', { name: 'Where they come from' }).click()
  await expect(page.getByRole('heading', { name: 'The map' })).toBeInViewport()
})

test('the ruler measures between places, and to the nearest point of a border', async ({
  page,
}) => {
  await start(page)
  await openRuler(page)
  const result = page.getByRole('status').filter({ hasText: 'km' })
  await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Kant' })
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Kant Air Base' })
  await expect(result).toHaveText('4.2 km')
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Tajik-Afghan border' })
  await expect(result).toHaveText(/^5\d\d km$/u)
  await expect(page.locator('.ruler-panel')).toContainText('nearest point')
  await expect(page.locator('.ruler-line')).toHaveCount(1)
  await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Afghanistan' })
  await expect(result).toHaveCount(0)
  await expect(page.locator('.ruler-panel')).toContainText('no one distance')
  await page
    .getByRole('combobox', { name: 'From' })
    .selectOption({ label: 'The middle of the map' })
  await expect(result).toHaveText(/^\d+ km$/u)
  await page.getByRole('button', { name: 'Close the ruler' }).click()
  await expect(page.locator('.ruler-line')).toHaveCount(0)
})

test('past its own scale the map says how closely it was drawn', async ({ page }) => {
  await start(page)
  await goTo(page, '?map=7/41/72')
  await expect(page.locator('.scale-note')).toHaveCount(0)
  await goTo(page, '?map=7.5/41/72')
  await expect(page.locator('.scale-note')).toHaveText('drawn at 1:10 million')
  await expect(shape(page, 'kyrgyzstan')).toHaveCount(1)
})

test('the map comes no closer than its data bears', async ({ page }) => {
  await start(page)
  await goTo(page, '?map=10.5/42.8/74.7')
  for (let press = 0; press < 3; press += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => inLink(page, 'map')).toMatch(/^11\//u)
  }
  await goTo(page, '?map=14/42.8/74.7')
  await expect.poll(() => inLink(page, 'map')).toMatch(/^11\//u)
})

async function openTools(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await expect(page.getByRole('region', { name: 'Names and signs' })).toBeVisible()
}

/** The panel is closed again, for names under it are not drawn. */
async function chooseNames(page: Page, language: string): Promise<void> {
  await openTools(page)
  await page.getByRole('radio', { name: language }).check()
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
}

async function openRuler(page: Page): Promise<void> {
  await openTools(page)
  await page.getByRole('checkbox', { name: 'Ruler' }).click()
  await expect(page.getByRole('region', { name: 'Ruler' })).toBeVisible()
}

async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await expect(page.locator('.story-label').getByText(name, { exact: true })).toHaveCount(1)
  }
}
