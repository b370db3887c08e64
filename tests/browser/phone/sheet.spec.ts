import type { Page } from '@playwright/test'
import {
  atRest,
  boxOf,
  card,
  expectCard,
  expectMarked,
  inLink,
  open,
  openLayers,
  shape,
  words,
} from '../page'
import { expectSize, expectStill, grip, gripPoint, sheet, showText } from '../sheet'
import { firstMention, mentionOf, placeOf, places, story } from '../story'
import { expect, test } from '../test'
import { FLICK, fingersOn } from '../touch'

const WIDTH = 390
const HEIGHT = 844
const HEADER = 48
const HALF = (HEIGHT + HEADER) / 2

test('the map fills the screen below the header, and the text lies over its lower half', async ({
  page,
}) => {
  await open(page)
  const map = await boxOf(page.locator('.map'))
  expect(map).toEqual({ left: 0, top: HEADER, right: WIDTH, bottom: HEIGHT })
  await expectSize(page, 'half')
  expect(await boxOf(sheet(page))).toEqual({ left: 0, top: HALF, right: WIDTH, bottom: HEIGHT })
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
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

test('a place is brought into sight beside the buttons of the map', async ({ page }) => {
  await open(page, '?place=tajik-afghan-border')
  const buttons = await boxOf(page.locator('.map-controls'))
  const border = await boxOf(shape(page, 'tajik-afghan-border'))
  expect(border.left).toBeGreaterThan(buttons.right)
  expect(border.right).toBeLessThan(WIDTH)
})

for (const content of ['the text', 'the card'] as const) {
  test(`a finger drags the sheet of ${content} through its three heights, and throws it`, async ({
    page,
  }) => {
    await open(page, content === 'the card' ? '?passage=p1-country' : '')
    if (content === 'the card') await expectCard(page, mentionOf('p1-country'))
    const fingers = await fingersOn(page)
    const dragTo = async (y: number) => fingers.drag(await gripPoint(page), { x: 200, y })
    const tops: number[] = []
    for (const [y, size] of [
      [140, 'full'],
      [HALF + 60, 'half'],
      [HEIGHT - 130, 'low'],
      [HALF - 40, 'half'],
    ] as const) {
      await test.step(`to ${size}`, async () => {
        await dragTo(y)
        await expectSize(page, size)
        tops.push((await boxOf(sheet(page))).top)
      })
    }
    const [full = 0, half, low = 0, again] = tops
    expect([full, half, again]).toEqual([HEADER, HALF, HALF])
    expect(low, 'of the lowest a line is seen').toBeGreaterThan(HEIGHT - 110)
    expect(low).toBeLessThanOrEqual(HEIGHT - 60)

    await test.step('a short throw goes to the next height', async () => {
      const from = await gripPoint(page)
      await fingers.drag(from, { x: from.x, y: from.y - 60 }, FLICK)
      await expectSize(page, 'full')
      await fingers.drag({ x: 200, y: HEADER + 12 }, { x: 200, y: HEADER + 72 }, FLICK)
      await expectSize(page, 'half')
    })

    await test.step('it follows the finger, and what stands on it follows too', async () => {
      const from = await gripPoint(page)
      const standsAt = (await boxOf(page.locator('.attribution'))).bottom
      await fingers.hold(from, { x: from.x, y: from.y + 100 })
      await expect.poll(async () => (await boxOf(sheet(page))).top).toBe(HALF + 100)
      expect((await boxOf(page.locator('.attribution'))).bottom).toBe(standsAt + 100)
      await fingers.lift()
      await expectSize(page, 'half')
      expect((await boxOf(page.locator('.attribution'))).bottom).toBe(standsAt)
    })
  })
}

test('taps on the grip and keys move the sheet as well', async ({ page }) => {
  await open(page)
  for (const size of ['full', 'low', 'half', 'full'] as const) {
    const { x, y } = await gripPoint(page)
    await page.touchscreen.tap(x, y)
    await expectSize(page, size)
  }
  await grip(page).focus()
  for (const [key, size] of [
    ['Home', 'low'],
    ['ArrowUp', 'half'],
    ['ArrowUp', 'full'],
    ['ArrowDown', 'half'],
    ['End', 'full'],
    ['Enter', 'low'],
  ] as const) {
    await page.keyboard.press(key)
    await expectSize(page, size)
    await expect(grip(page)).toBeFocused()
  }
  await test.step('of the lowest sheet nothing takes the focus that is not seen', async () => {
    await expect(page.locator('.sheet-title')).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Tab')
    expect(await page.locator('.reader-pane :focus, .reader-pane:focus').count()).toBe(0)
  })
  await test.step('nor of the map, under the highest', async () => {
    await grip(page).press('End')
    await expect(shape(page, 'kant')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden()
  })
})

test('a place that is chosen raises its card to half, from the map and from the text', async ({
  page,
}) => {
  await open(page)
  await grip(page).press('Home')
  await page.locator('.story-label').getByText('Kant', { exact: true }).tap()
  await expectCard(page, firstMention(placeOf('kant')))
  await expectSize(page, 'half')
  await expectAboveSheet(page, 'kant')
  await card(page).getByRole('button', { name: 'Close' }).tap()
  await expect(card(page)).toHaveCount(0)
  await expectSize(page, 'low')

  await grip(page).press('End')
  await words(page, 'p1-country').tap()
  await expectCard(page, mentionOf('p1-country'))
  await expectSize(page, 'half')
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  await test.step('turning its passages leaves it as high as the reader wants it', async () => {
    await grip(page).press('End')
    await card(page).getByRole('button', { name: 'Next passage' }).tap()
    await expectSize(page, 'full')
  })
  await test.step('and closed, it leaves the text as it was', async () => {
    await card(page).getByRole('button', { name: 'Close' }).tap()
    await expect(card(page)).toHaveCount(0)
    await expectSize(page, 'full')
  })
})

test('“Read in the article” shows the words with the map in sight, and leads back', async ({
  page,
}) => {
  await open(page, '?passage=p5-kant')
  await expectCard(page, mentionOf('p5-kant'))
  await grip(page).press('End')
  await readInArticle(page, 'p5-kant')
  const ids = ['title-second-base', 'p1-kyrgyzstan', 'p4-border', 'p6-south', 'p6-kyrgyzstan']
  for (const id of ids) {
    await test.step(id, async () => {
      await words(page, id).tap()
      await readInArticle(page, id)
    })
  }
  await page.getByRole('button', { name: 'About this place: Kyrgyzstan' }).tap()
  await expectCard(page, mentionOf('p6-kyrgyzstan'))
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  await showText(page)
  await page.getByRole('button', { name: 'Close' }).tap()
  await expect.poll(() => inLink(page, 'place')).toBe(null)
  await expect(page.locator('mark')).toHaveCount(0)
})

test('from the text everything can be tapped, and its end be read', async ({ page }) => {
  test.slow()
  await open(page, '?place=kant')
  for (const mention of story.mentions) {
    await test.step(mention.id, async () => {
      await showText(page)
      await words(page, mention.id).tap()
      await expectCard(page, mention)
    })
  }
  for (const place of places) {
    await test.step(`${place.id} in the list`, async () => {
      await showText(page)
      await page.locator(`.place-item[href*="place=${place.id}&"]`).tap()
      await expectCard(page, firstMention(place))
    })
  }
  await showText(page)
  for (const key of ['ArrowUp', 'ArrowDown']) {
    await grip(page).press(key)
    await expectStill(sheet(page))
    const reader = page.locator('.reader-pane')
    await reader.evaluate((pane) => pane.scrollTo({ top: pane.scrollHeight }))
    const last = reader.locator('.credits p').last()
    await expect.poll(async () => (await boxOf(last)).bottom).toBeLessThanOrEqual(HEIGHT)
  }
})

test('a card scrolls to its last line, and links to parts of the text bring the text', async ({
  page,
}) => {
  await open(page, '?place=tajik-afghan-border')
  await expectSize(page, 'half')
  const last = card(page).locator('.card-about > *').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.thread'), 'no thread on a small screen').toHaveCount(0)

  await page.getByRole('link', { name: 'Natural Earth · GeoNames' }).tap()
  await expect(page.getByRole('heading', { name: 'The map' })).toBeInViewport()
  await expect(card(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'About this place' }).tap()
  await expect(card(page)).toBeVisible()
  await page.getByRole('link', { name: 'Skip to the list of places' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Places in this article' })).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Places in this article' })).toBeFocused()
})

async function expectAboveSheet(page: Page, place: string): Promise<void> {
  await atRest(page)
  await expectStill(sheet(page))
  const { top } = await boxOf(sheet(page))
  await expect.poll(async () => (await boxOf(shape(page, place))).bottom).toBeLessThan(top)
  await expect(shape(page, place)).toBeInViewport({ ratio: 1 })
}

async function readInArticle(page: Page, id: string): Promise<void> {
  await expectCard(page, mentionOf(id))
  await showText(page)
  await expectMarked(page, mentionOf(id))
  await expectSize(page, 'half')
  await expect(words(page, id)).toBeFocused()
  await expect(words(page, id)).toBeInViewport({ ratio: 1 })
  const pane = await boxOf(page.locator('.reader-pane'))
  const { top, bottom } = await boxOf(words(page, id))
  expect(top).toBeGreaterThanOrEqual(pane.top)
  expect(bottom).toBeLessThanOrEqual(pane.bottom)
}
