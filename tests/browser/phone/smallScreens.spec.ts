import type { Page } from '@playwright/test'
import {
  atEnd,
  atRest,
  boxOf,
  card,
  expectCard,
  goTo,
  open,
  openLayers,
  search,
  shape,
} from '../page'
import { expectSize, expectStill, grip, gripPoint, overlap, sheet, showText } from '../sheet'
import { firstMention, placeOf } from '../story'
import { expect, test } from '../test'
import { fingersOn } from '../touch'

/** Upright and held sideways: width, height, and where the sheet stands. */
const SCREENS = [
  [320, 568, 'foot'],
  [390, 844, 'foot'],
  [568, 320, 'side'],
  [667, 375, 'side'],
  [844, 390, 'side'],
] as const

const ON_MAP = ['.map-controls', '.layers-panel', '.attribution', '.scale-bar']

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [width, height, where] of SCREENS) {
  test(`at ${width} by ${height} text, card and map are whole, and the sheet stands at the ${where}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    const first = search(page)
    await expectSize(page, 'half')
    await expectPlaced(page, where, width, height)
    await expectNothingHidden(page)
    expect(await tooSmall(page), 'text of the article under 16 px').toEqual([])

    for (const lang of ['en', 'ru']) {
      await test.step(`the card in ${lang}`, async () => {
        await goTo(page, `?place=tajik-afghan-border&lang=${lang}`)
        await expect(card(page).locator('.excerpt')).toBeVisible()
        await expectNothingHidden(page)
        await expectBesideSheet(page, 'tajik-afghan-border')
      })
    }
    await goTo(page, '?place=kant&lang=en')
    await expectCard(page, firstMention(placeOf('kant')))
    await test.step('the legend unfolds within what is free', async () => {
      await openLayers(page)
      expect(overlap(await boxOf(page.locator('.layers-panel')), await boxOf(sheet(page)))).toBe(
        false,
      )
      await page.getByRole('button', { name: 'In this article' }).tap()
    })
    await test.step('of the lowest sheet the name and the chip are seen', async () => {
      await grip(page).press('Home')
      await expect(card(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
      await expect(card(page).locator('.chip')).toBeInViewport({ ratio: 1 })
      await expect(card(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
      await expectNothingHidden(page)
    })
    await test.step('and of the text, the title or the place', async () => {
      await grip(page).press('ArrowUp')
      await showText(page)
      await grip(page).press('Home')
      await expect(page.getByRole('button', { name: 'About this place' })).toBeInViewport()
      await page.getByRole('button', { name: 'Close' }).tap()
      await expect(page.locator('.sheet-title')).toBeInViewport({ ratio: 1 })
    })
    await goTo(page, first)
  })
}

test('held sideways, a finger drags the sheet across, and the words stay where they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 667, height: 375 })
  await open(page, '?passage=p5-kant')
  await expectCard(page, firstMention(placeOf('kant')))
  await showText(page)
  const words = page.locator('#mention-p5-kant')
  const before = (await boxOf(words)).top
  const fingers = await fingersOn(page)
  for (const [x, size] of [
    [640, 'full'],
    [60, 'low'],
    [360, 'half'],
  ] as const) {
    await fingers.drag(await gripPoint(page), { x, y: 200 })
    await expectSize(page, size)
  }
  await expect(words).toBeInViewport({ ratio: 1 })
  await expect.poll(async () => Math.round((await boxOf(words)).top - before)).toBe(0)
})

test('turning the phone keeps the card, the height of its sheet and its place in sight', async ({
  page,
}) => {
  await open(page, '?place=kant')
  await expectCard(page, firstMention(placeOf('kant')))
  await atRest(page)
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [1024, 768],
    [568, 320],
  ] as const) {
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      await expectCard(page, firstMention(placeOf('kant')))
      await expectBesideSheet(page, 'kant')
    })
  }
})

test('when the sheet grows over a place, the map makes way; a place that was left stays away', async ({
  page,
}) => {
  await open(page, '?place=kant')
  await grip(page).press('Home')
  await expectSize(page, 'low')
  const fingers = await fingersOn(page)
  await fingers.drag({ x: 200, y: 250 }, { x: 200, y: 560 })
  await expect.poll(async () => (await boxOf(shape(page, 'kant'))).top).toBeGreaterThan(480)
  await atRest(page)
  await grip(page).press('ArrowUp')
  await expectBesideSheet(page, 'kant')

  for (let times = 0; times < 3; times += 1) {
    await fingers.drag({ x: 200, y: 120 }, { x: 200, y: 430 })
  }
  await expect.poll(async () => (await boxOf(shape(page, 'kant'))).top).toBeGreaterThan(844)
  await atEnd(page)
  const left = search(page)
  await grip(page).press('Home')
  await grip(page).press('ArrowUp')
  await expectSize(page, 'half')
  await atEnd(page)
  expect(search(page)).toBe(left)
})

test('notch and home bar cover nothing, upright and sideways', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  const inset = (insets: Readonly<Record<string, number>>) =>
    client.send('Emulation.setSafeAreaInsetsOverride', { insets })
  await inset({ top: 47, bottom: 34, left: 0, right: 0 })
  await open(page, '?place=kant')
  await grip(page).press('Home')
  await expectSize(page, 'low')
  const { bottom } = await boxOf(card(page).locator('.chip'))
  expect(bottom, 'the chip is above the home bar').toBeLessThanOrEqual(844 - 34)
  expect((await boxOf(page.getByRole('button', { name: 'Menu' }))).top).toBeGreaterThanOrEqual(47)
  await page.getByRole('button', { name: 'Menu' }).tap()
  expect((await boxOf(page.getByRole('dialog', { name: 'Menu' }))).top).toBeGreaterThan(90)
  await page.keyboard.press('Escape')

  await page.setViewportSize({ width: 844, height: 390 })
  await inset({ top: 0, bottom: 21, left: 47, right: 47 })
  await grip(page).press('ArrowUp')
  await expectSize(page, 'half')
  for (const selector of ['.wordmark', '.place-card h2', '.place-card .excerpt']) {
    expect((await boxOf(page.locator(selector))).left, selector).toBeGreaterThanOrEqual(47)
  }
  for (const selector of ['.header-button', '.layers-panel', '.attribution', '.scale-bar']) {
    const { right } = await boxOf(page.locator(selector).last())
    expect(right, selector).toBeLessThanOrEqual(844 - 47)
  }
})

async function expectPlaced(
  page: Page,
  where: 'foot' | 'side',
  width: number,
  height: number,
): Promise<void> {
  const map = await boxOf(page.locator('.map'))
  const { left, top, right, bottom } = await boxOf(sheet(page))
  expect(map).toMatchObject({ left: 0, right: width, bottom: height })
  if (where === 'foot') {
    expect({ left, right, bottom }).toEqual({ left: 0, right: width, bottom: height })
    expect(top).toBe((map.top + height) / 2)
  } else {
    expect({ left, top, bottom }).toEqual({ left: 0, top: map.top, bottom: height })
    expect(right).toBe(width / 2)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
}

/** The map's tools, legend, sources and scale are in sight, and nothing lies over them. */
async function expectNothingHidden(page: Page): Promise<void> {
  await expectStill(sheet(page))
  for (const selector of ON_MAP) {
    const element = page.locator(selector)
    await expect(element, selector).toBeInViewport({ ratio: 1 })
    await expectStill(element)
    const box = await boxOf(element)
    expect(overlap(box, await boxOf(sheet(page))), `${selector} under the sheet`).toBe(false)
    for (const other of ON_MAP.filter((other) => other > selector)) {
      expect(overlap(box, await boxOf(page.locator(other))), `${selector}, ${other}`).toBe(false)
    }
  }
}

/** All of the place is on what the sheet, or beside panes the card, leaves of the map. */
async function expectBesideSheet(page: Page, place: string): Promise<void> {
  await atRest(page)
  const cover = page.locator('.place-card')
  await expectStill(cover)
  const isFree = async () => {
    const box = await boxOf(shape(page, place))
    const map = await boxOf(page.locator('.map'))
    const inside = box.left >= map.left && box.right <= map.right && box.top >= map.top
    return inside && box.bottom <= map.bottom && !overlap(box, await boxOf(cover))
  }
  await expect.poll(isFree, `${place} is in sight`).toBe(true)
}

/** What of the article is set in letters of less than 16 pixels. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.locator('article').evaluate((article) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode() !== null) {
      const size = Number.parseFloat(
        getComputedStyle(texts.currentNode.parentElement ?? article).fontSize,
      )
      if (size < 16) found.push(`${texts.currentNode.textContent}: ${size}`)
    }
    return found
  })
}
