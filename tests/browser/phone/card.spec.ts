import type { Locator, Page } from '@playwright/test'
import { atRest, card, expectCard, open, openLayers, words } from '../page'
import { firstMention, mentionOf, placeOf, places, story } from '../story'
import { expect, test } from '../test'

test('the card is a sheet at the foot of the screen, lowered, raised and closed', async ({
  page,
}) => {
  await open(page)
  await words(page, 'p1-country').tap()
  await expectCard(page, mentionOf('p1-country'))
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const raised = await boxOf(card(page))
  expect(raised).toMatchObject({ left: 0, right: width, bottom: height })
  expect(raised.top, 'the map is in sight above it').toBeGreaterThan(height * 0.4)

  await card(page).getByRole('button', { name: 'Lower' }).tap()
  await expect(card(page).locator('.excerpt')).toBeHidden()
  await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible()
  const lowered = await boxOf(card(page))
  expect(lowered).toMatchObject({ left: 0, right: width, bottom: height })
  expect(lowered.top, 'it gives way to the text').toBeGreaterThan(height * 0.85)

  await card(page).getByRole('button', { name: 'Show' }).tap()
  await expectCard(page, mentionOf('p1-country'))
  await expect(card(page).locator('.excerpt')).toBeVisible()
  await card(page).getByRole('button', { name: 'Close' }).tap()
  await expect(card(page)).toHaveCount(0)
})

test('“Read in the article” lowers the sheet and shows the words above it', async ({ page }) => {
  await open(page)
  for (const id of ['title-second-base', 'p4-border', 'p6-kyrgyzstan']) {
    await words(page, id).tap()
    await card(page).getByRole('button', { name: 'Read in the article' }).tap()
    await expect(words(page, id)).toBeFocused()
    await expect(card(page).locator('.excerpt')).toBeHidden()
    const { bottom } = await boxOf(words(page, id))
    expect(bottom).toBeLessThan((await boxOf(card(page))).top)
  }
})

test('with the sheet lowered every mention and every place of the list can be tapped', async ({
  page,
}) => {
  await open(page, '?place=kant')
  const lower = card(page).getByRole('button', { name: 'Lower' })
  for (const mention of story.mentions) {
    await lower.tap()
    await words(page, mention.id).tap()
    await expectCard(page, mention)
  }
  for (const place of places) {
    await lower.tap()
    await page.locator(`.place-item[href*="place=${place.id}&"]`).tap()
    await expectCard(page, firstMention(place))
  }
})

test('the end of the page can be read above the lowered sheet', async ({ page }) => {
  await open(page, '?place=kant')
  await card(page).getByRole('button', { name: 'Lower' }).tap()
  const reader = page.locator('.reader-pane')
  await reader.evaluate((pane) => pane.scrollTo({ top: pane.scrollHeight }))
  const last = reader.locator('.credits p').last()
  const sheet = await boxOf(card(page))
  await expect.poll(async () => (await boxOf(last)).bottom).toBeLessThanOrEqual(sheet.top)
})

test('a raised sheet can be scrolled to its last line', async ({ page }) => {
  await open(page, '?place=tajik-afghan-border')
  const last = card(page).locator('.card-about > *').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
})

test('a tap on a marker opens the sheet, and the marker stays in sight above it', async ({
  page,
}) => {
  await open(page)
  await page.locator('.story-label').getByText('Kant', { exact: true }).tap()
  await expectCard(page, firstMention(placeOf('kant')))
  await atRest(page)
  await expectAboveSheet(page, page.locator('[data-place="kant"]'))
})

test('layers are switched in a panel that unfolds over the map', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await openLayers(page)
  for (const box of await page.getByRole('checkbox').all()) {
    await box.tap()
    await expect(box).not.toBeChecked()
  }
  await expect(page.locator('[data-place]')).toHaveCount(0)
})

async function expectAboveSheet(page: Page, element: Locator): Promise<void> {
  const sheet = await boxOf(card(page))
  await expect.poll(async () => (await boxOf(element)).bottom).toBeLessThan(sheet.top)
  await expect(element).toBeInViewport({ ratio: 1 })
}

async function boxOf(element: Locator) {
  return element.evaluate((found) => {
    const { left, top, right, bottom } = found.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}
