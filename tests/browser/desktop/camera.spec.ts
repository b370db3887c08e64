import type { Page } from '@playwright/test'
import { clickPlace, pointOn } from '../onMap'
import { atRest, card, expectCard, inLink, open, words } from '../page'
import { firstMention, mentionOf, placeOf } from '../story'
import { expect, test } from '../test'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const OVERVIEW = ['kant', 'southern-kyrgyzstan', 'tajik-afghan-border']

test('the first view shows Kant, the south and the border whole, clear of panel and buttons', async ({
  page,
}) => {
  await open(page)
  const map = await boxOf(page, '.map')
  const covers = [await boxOf(page, '.layers-panel'), await boxOf(page, '.map-controls')]
  for (const id of OVERVIEW) {
    const box = await boxOf(page, `[data-place="${id}"]`)
    expect(isInside(box, map), `${id} is in the map`).toBe(true)
    for (const cover of covers) expect(overlap(box, cover), `${id} is not covered`).toBe(false)
  }
})

test('the first view has a scale bar', async ({ page }) => {
  await open(page)
  await expect(page.locator('.scale-bar')).toBeVisible()
  await expect(page.locator('.scale-bar')).toHaveText(/^\d+ km$/u)
})

test('“Show the whole story” comes back to the first view', async ({ page }) => {
  await open(page)
  const first = inLink(page, 'map')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => inLink(page, 'map')).not.toBe(first)
  await page.getByRole('button', { name: 'Show the whole story' }).click()
  await expect.poll(() => inLink(page, 'map')).toBe(first)
})

for (const id of ['p5-kant', 'p5-air-base', 'p6-south', 'p4-border', 'p2-tajikistan']) {
  const { place } = mentionOf(id)
  test(`choosing ${place} by its words brings it into sight beside the card`, async ({ page }) => {
    await open(page)
    await words(page, id).click()
    await expectCard(page, mentionOf(id))
    await atRest(page)
    const box = await boxOf(page, `[data-place="${place}"]`)
    expect(isInside(box, await boxOf(page, '.map'))).toBe(true)
    expect(overlap(box, await boxOf(page, '.place-card'))).toBe(false)
  })
}

test('Russia, which is wider than the map, is brought into sight as far as it goes', async ({
  page,
}) => {
  await open(page)
  await words(page, 'p2-russia').click()
  await expectCard(page, mentionOf('p2-russia'))
  await atRest(page)
  expect(await pointOn(page, 'russia')).not.toBeNull()
})

test('choosing what is in sight already leaves the camera where it is', async ({ page }) => {
  await open(page)
  await words(page, 'p5-kant').click()
  await expectCard(page, mentionOf('p5-kant'))
  await atRest(page)
  const resting = { map: inLink(page, 'map'), box: await boxOf(page, '[data-place="kant"]') }
  await words(page, 'p5-air-base').click()
  await expectCard(page, mentionOf('p5-air-base'))
  await atRest(page)
  expect(inLink(page, 'map')).toBe(resting.map)
  expect(await boxOf(page, '[data-place="kant"]')).toEqual(resting.box)
})

test('stepping through the passages of a place leaves the camera where it is', async ({ page }) => {
  await open(page)
  await words(page, 'p1-kyrgyzstan').click()
  await expectCard(page, mentionOf('p1-kyrgyzstan'))
  await atRest(page)
  const resting = inLink(page, 'map')
  await card(page).getByRole('button', { name: 'Next passage' }).click()
  await expectCard(page, mentionOf('p1-country'))
  await atRest(page)
  expect(inLink(page, 'map')).toBe(resting)
})

test('Kant and its air base lie on one another, and clicking again goes through both', async ({
  page,
}) => {
  await open(page)
  const [town, base] = [await boxOf(page, '[data-place="kant"]'), await boxOf(page, AIR_BASE)]
  expect(Math.hypot(town.left - base.left, town.top - base.top)).toBeLessThan(10)
  await clickPlace(page, 'kant')
  await expectCard(page, firstMention(placeOf('kant')))
  await atRest(page)
  for (const id of ['kant-air-base', 'kant', 'kant-air-base']) {
    await clickMiddle(page, 'kant')
    await expectCard(page, firstMention(placeOf(id)))
    await atRest(page)
  }
})

const AIR_BASE = '[data-place="kant-air-base"]'

/** Where a reader would click: on the middle of the marker, whichever lies on top. */
async function clickMiddle(page: Page, place: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(page, `[data-place="${place}"]`)
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

function isInside(inner: Box, outer: Box): boolean {
  const horizontal = inner.left >= outer.left && inner.right <= outer.right
  return horizontal && inner.top >= outer.top && inner.bottom <= outer.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
