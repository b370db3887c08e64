import { expect, start, test } from '../kept'
import { pointOn } from '../onMap'
import {
  atRest,
  type Box,
  boxOf,
  card,
  expectCard,
  goTo,
  inLink,
  search,
  shape,
  words,
} from '../page'
import { mentionOf } from '../story'

const OVERVIEW = ['kant', 'southern-kyrgyzstan', 'tajik-afghan-border']

test('the first view shows Kant, the south and the border whole, and can be come back to', async ({
  page,
}) => {
  await start(page)
  const map = await boxOf(page.locator('.map'))
  const covers = [
    await boxOf(page.locator('.layers-panel')),
    await boxOf(page.locator('.map-controls')),
  ]
  for (const id of OVERVIEW) {
    const box = await boxOf(shape(page, id))
    expect(isInside(box, map), `${id} is in the map`).toBe(true)
    for (const cover of covers) expect(overlap(box, cover), `${id} is not covered`).toBe(false)
  }

  const first = inLink(page, 'map')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => inLink(page, 'map')).not.toBe(first)
  await page.getByRole('button', { name: 'Show the whole story' }).click()
  await expect.poll(() => inLink(page, 'map')).toBe(first)
})

test('choosing a place by its words brings it into sight beside the card', async ({ page }) => {
  await start(page)
  const first = search(page)
  for (const id of ['p5-kant', 'p5-air-base', 'p6-south', 'p4-border', 'p2-tajikistan']) {
    await test.step(id, async () => {
      await goTo(page, first)
      await words(page, id).click()
      await expectCard(page, mentionOf(id))
      await atRest(page)
      const box = await boxOf(shape(page, mentionOf(id).place))
      expect(isInside(box, await boxOf(page.locator('.map'))), `${id} is in the map`).toBe(true)
      expect(overlap(box, await boxOf(card(page))), `${id} is under the card`).toBe(false)
    })
  }
  await test.step('Russia, which is wider than the map, as far as it goes', async () => {
    await goTo(page, first)
    await words(page, 'p2-russia').click()
    await expectCard(page, mentionOf('p2-russia'))
    await atRest(page)
    expect(await pointOn(page, 'russia')).not.toBeNull()
  })
})

test('choosing what is in sight already leaves the camera where it is', async ({ page }) => {
  await start(page)
  const first = search(page)
  await words(page, 'p5-kant').click()
  await expectCard(page, mentionOf('p5-kant'))
  await atRest(page)
  const resting = { map: inLink(page, 'map'), box: await boxOf(shape(page, 'kant')) }
  await words(page, 'p5-air-base').click()
  await expectCard(page, mentionOf('p5-air-base'))
  await atRest(page)
  expect(inLink(page, 'map')).toBe(resting.map)
  expect(await boxOf(shape(page, 'kant'))).toEqual(resting.box)

  await test.step('and so does stepping through the passages of a place', async () => {
    await goTo(page, first)
    await words(page, 'p1-kyrgyzstan').click()
    await expectCard(page, mentionOf('p1-kyrgyzstan'))
    await atRest(page)
    const before = inLink(page, 'map')
    await card(page).getByRole('button', { name: 'Next passage' }).click()
    await expectCard(page, mentionOf('p1-country'))
    await atRest(page)
    expect(inLink(page, 'map')).toBe(before)
  })
})

function isInside(inner: Box, outer: Box): boolean {
  const horizontal = inner.left >= outer.left && inner.right <= outer.right
  return horizontal && inner.top >= outer.top && inner.bottom <= outer.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
