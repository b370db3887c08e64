import type { Page } from '@playwright/test'
import {
  atRest,
  boxOf,
  card,
  expectCard,
  goTo,
  open,
  openLayers,
  search,
  shape,
  words,
} from '../page'
import { firstMention, mentionOf, placeOf, places, story } from '../story'
import { expect, test } from '../test'

const WIDTH = 390
const HEIGHT = 844

test('the map is on top, with its layers in a panel that unfolds, and the text below it', async ({
  page,
}) => {
  await open(page)
  const map = await boxOf(page.locator('.map-pane'))
  const text = await boxOf(page.locator('.reader-pane'))
  expect(map).toMatchObject({ left: 0, right: WIDTH })
  expect(text).toMatchObject({ left: 0, right: WIDTH, bottom: HEIGHT })
  expect(map.bottom).toBeLessThanOrEqual(text.top)
  expect(map.bottom - map.top).toBeGreaterThan(280)
  await expect(page.getByRole('separator')).toBeHidden()

  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await openLayers(page)
  await expect(page.getByRole('checkbox')).toHaveCount(4)
  for (const box of await page.getByRole('checkbox').all()) {
    await box.tap()
    await expect(box).not.toBeChecked()
  }
  await expect(page.locator('[data-place]')).toHaveCount(0)
})

test('the card is a sheet at the foot of the screen, lowered, raised and closed', async ({
  page,
}) => {
  await open(page)
  await words(page, 'p1-country').tap()
  await expectCard(page, mentionOf('p1-country'))
  const raised = await boxOf(card(page))
  expect(raised).toMatchObject({ left: 0, right: WIDTH, bottom: HEIGHT })
  expect(raised.bottom - raised.top, 'the map is in sight above it').toBeLessThanOrEqual(
    HEIGHT * 0.56 + 1,
  )

  await sheetButton(page, 'Lower').tap()
  await expectLowered(page)
  await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible()
  const lowered = await boxOf(card(page))
  expect(lowered).toMatchObject({ left: 0, right: WIDTH, bottom: HEIGHT })
  expect(lowered.top, 'it gives way to the text').toBeGreaterThan(HEIGHT * 0.85)

  await sheetButton(page, 'Show').tap()
  await expectCard(page, mentionOf('p1-country'))
  await expect(sheetButton(page, 'Lower')).toHaveAttribute('aria-expanded', 'true')
  await expect(card(page).locator('.excerpt')).toBeInViewport()
  await sheetButton(page, 'Close').tap()
  await expect(card(page)).toHaveCount(0)
})

test('“Read in the article” lowers the sheet and shows the words above it', async ({ page }) => {
  await open(page, '?passage=p5-kant')
  await readInArticle(page, 'p5-kant')
  const ids = ['title-second-base', 'p1-kyrgyzstan', 'p4-border', 'p6-south', 'p6-kyrgyzstan']
  for (const id of ids) {
    await test.step(id, async () => {
      await words(page, id).tap()
      await readInArticle(page, id)
    })
  }
})

test('with the sheet lowered everything in the text can be tapped, and its end be read', async ({
  page,
}) => {
  test.slow()
  await open(page, '?place=kant')
  for (const mention of story.mentions) {
    await test.step(mention.id, async () => {
      await sheetButton(page, 'Lower').tap()
      await words(page, mention.id).tap()
      await expectCard(page, mention)
    })
  }
  for (const place of places) {
    await test.step(`${place.id} in the list`, async () => {
      await sheetButton(page, 'Lower').tap()
      await page.locator(`.place-item[href*="place=${place.id}&"]`).tap()
      await expectCard(page, firstMention(place))
    })
  }

  await sheetButton(page, 'Lower').tap()
  await expectLowered(page)
  const reader = page.locator('.reader-pane')
  await reader.evaluate((pane) => pane.scrollTo({ top: pane.scrollHeight }))
  const last = reader.locator('.credits p').last()
  const { top } = await boxOf(card(page))
  await expect.poll(async () => (await boxOf(last)).bottom).toBeLessThanOrEqual(top)
})

test('a raised sheet scrolls to its last line, and a marker stays in sight above it', async ({
  page,
}) => {
  await open(page)
  const first = search(page)
  await goTo(page, '?place=tajik-afghan-border')
  const last = card(page).locator('.card-about > *').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })

  await goTo(page, first)
  await page.locator('.story-label').getByText('Kant', { exact: true }).tap()
  await expectCard(page, firstMention(placeOf('kant')))
  await atRest(page)
  const { top } = await boxOf(card(page))
  await expect.poll(async () => (await boxOf(shape(page, 'kant'))).bottom).toBeLessThan(top)
  await expect(shape(page, 'kant')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.thread'), 'no thread on a small screen').toHaveCount(0)
})

test('a place is brought into sight beside the buttons of the map', async ({ page }) => {
  await open(page, '?place=tajik-afghan-border')
  const buttons = await boxOf(page.locator('.map-controls'))
  const border = await boxOf(shape(page, 'tajik-afghan-border'))
  expect(border.left).toBeGreaterThan(buttons.right)
  expect(border.right).toBeLessThan(WIDTH)
})

function sheetButton(page: Page, name: 'Lower' | 'Show' | 'Close') {
  return card(page).getByRole('button', { name, exact: true })
}

async function expectLowered(page: Page): Promise<void> {
  await expect(sheetButton(page, 'Show')).toHaveAttribute('aria-expanded', 'false')
  await expect(card(page).locator('.excerpt')).toBeHidden()
}

async function readInArticle(page: Page, id: string): Promise<void> {
  await expectCard(page, mentionOf(id))
  await card(page).getByRole('button', { name: 'Read in the article' }).tap()
  await expectLowered(page)
  await expect(words(page, id)).toBeFocused()
  await expect(words(page, id)).toBeInViewport({ ratio: 1 })
  const { bottom } = await boxOf(words(page, id))
  expect(bottom).toBeLessThanOrEqual((await boxOf(card(page))).top)
}
