import type { Page } from '@playwright/test'
import { cameraIn, hint, openFramed, zoomOf } from '../framed'
import type { ScreenPoint } from '../onMap'
import { atRest, boxOf, card, expectCard, inLink, open, shape } from '../page'
import { cameraOf } from '../pixels'
import { firstMention, placeOf } from '../story'
import { expect, test } from '../test'
import { fingersOn } from '../touch'

const ONTO_MAP = { x: 250, y: 360 }
/** In a frame, where no header is above the map. */
const ONTO_FRAMED = { x: 250, y: 270 }
const UP = { x: 250, y: 100 }

test('in the app one finger pans the map, two zoom it, and a tap on markers opens one after the other', async ({
  page,
}) => {
  await open(page)
  const fingers = await fingersOn(page)
  const start = cameraOf(page)
  await test.step('a swipe moves the map', async () => {
    await fingers.drag(ONTO_MAP, { x: 200, y: 260 })
    await expect.poll(() => cameraOf(page).latitude).toBeLessThan(start.latitude - 1)
    expect(cameraOf(page).zoom).toBe(start.zoom)
  })
  await test.step('two fingers that part zoom in, and out when they come together', async () => {
    await fingers.pinch(pair(150, 330, 230, 330), pair(60, 330, 320, 330))
    await expect.poll(() => cameraOf(page).zoom).toBeGreaterThan(start.zoom + 1)
    await fingers.pinch(pair(60, 330, 320, 330), pair(160, 330, 220, 330))
    await expect.poll(() => cameraOf(page).zoom).toBeLessThanOrEqual(start.zoom + 0.5)
  })
  await test.step('a tap on a marker', async () => {
    await page.getByRole('button', { name: 'Show the whole story' }).tap()
    await expect.poll(() => cameraOf(page).latitude).toBeCloseTo(start.latitude, 2)
    await atRest(page)
    for (const id of ['kant-air-base', 'kant']) {
      const { left, right, top, bottom } = await boxOf(shape(page, 'kant'))
      await page.touchscreen.tap((left + right) / 2, (top + bottom) / 2)
      await expectCard(page, firstMention(placeOf(id)))
      await atRest(page)
    }
  })
})

test('a swipe over the text scrolls the text, and neither the map nor the page', async ({
  page,
}) => {
  await open(page)
  const before = inLink(page, 'map')
  const fingers = await fingersOn(page)
  await fingers.drag({ x: 200, y: 760 }, { x: 200, y: 520 })
  await expect.poll(() => scrolled(page, '.reader-pane')).toBeGreaterThan(150)
  await atRest(page)
  expect(inLink(page, 'map')).toBe(before)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await expect(card(page)).toHaveCount(0)
})

test.describe('in the frame of another page', () => {
  test('one finger on the map scrolls that page, and is told how the map is moved', async ({
    page,
  }) => {
    const frame = await openFramed(page)
    const fingers = await fingersOn(page)
    const map = await cameraIn(frame)
    await fingers.hold(ONTO_FRAMED, UP)
    await expect(hint(frame)).toHaveText('Use two fingers to move the map')
    await fingers.lift()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(150)
    await expect(hint(frame)).toBeEmpty()
    expect(await cameraIn(frame)).toBe(map)
  })

  test('two fingers move and zoom the map, and the page stays', async ({ page }) => {
    const frame = await openFramed(page)
    const fingers = await fingersOn(page)
    const map = await cameraIn(frame)
    await fingers.pinch(pair(150, 270, 230, 270), pair(150, 130, 230, 130))
    await expect.poll(() => cameraIn(frame)).not.toBe(map)
    const panned = await cameraIn(frame)
    expect(panned?.split('/')[0]).toBe(map?.split('/')[0])
    await fingers.pinch(pair(150, 220, 230, 220), pair(70, 220, 310, 220))
    await expect.poll(async () => zoomOf(await cameraIn(frame))).toBeGreaterThan(zoomOf(panned) + 1)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await expect(hint(frame)).toBeEmpty()
  })

  test('at the end of the text the page around it goes on', async ({ page }) => {
    const frame = await openFramed(page)
    await frame.locator('.reader-pane').evaluate((pane) => {
      pane.scrollTo({ top: pane.scrollHeight })
    })
    const fingers = await fingersOn(page)
    await fingers.drag({ x: 200, y: 700 }, { x: 200, y: 460 })
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  })

  test('a marker is tapped as ever', async ({ page }) => {
    const frame = await openFramed(page)
    await frame.locator('.story-label').getByText('Kant', { exact: true }).tap()
    await expect(frame.locator('.place-card h2')).toHaveText('Kant')
  })
})

function scrolled(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((pane) => pane.scrollTop)
}

function pair(x: number, y: number, otherX: number, otherY: number) {
  return [
    { x, y },
    { x: otherX, y: otherY },
  ] as const satisfies readonly [ScreenPoint, ScreenPoint]
}
