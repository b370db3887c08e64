import type { Page } from '@playwright/test'
import { placeIds } from '../onMap'
import { boxOf, inLink, inMenu, open, shape } from '../page'
import { expect, test } from '../test'
import { fingersOn } from '../touch'

test('on a small screen the map follows when it is asked to, in the menu', async ({ page }) => {
  await open(page)
  const first = inLink(page, 'map')
  await readTo(page, 4)
  await expect(page.locator('.is-read')).toHaveCount(0)
  expect(inLink(page, 'map')).toBe(first)
  await expect(page.locator('.map-controls .follow')).toBeHidden()

  const toggle = await inMenu(page, 'switch', 'The map follows the text')
  await expect(toggle).not.toBeChecked()
  await toggle.tap()
  await expect(toggle).toBeChecked()
  await page.getByRole('button', { name: 'Close', exact: true }).tap()
  expect(inLink(page, 'follow')).toBe('on')
  await expect.poll(() => placeIds(page, '.is-read')).toEqual(['tajik-afghan-border'])

  await readTo(page, 3)
  await expect.poll(() => placeIds(page, '.is-read')).toEqual(['afghanistan', 'central-asia'])
  await expectInSight(page, 'central-asia')
  await expectInSight(page, 'afghanistan')
})

test('two fingers pause it, and a tap on “Follow the text again” goes on', async ({ page }) => {
  await open(page, '?follow=on')
  await readTo(page, 4)
  await expect.poll(() => placeIds(page, '.is-read')).toEqual(['tajik-afghan-border'])
  await expectInSight(page, 'tajik-afghan-border')
  const before = inLink(page, 'map')
  const map = await boxOf(page.locator('.map'))
  const y = map.top + (map.bottom - map.top) / 4
  const pair = (apart: number) =>
    [
      { x: 220 - apart / 2, y },
      { x: 220 + apart / 2, y },
    ] as const
  await (await fingersOn(page)).pinch(pair(60), pair(160))
  await expect.poll(() => inLink(page, 'map')).not.toBe(before)
  const again = page.getByRole('button', { name: 'Follow the text again' })
  await expect(again).toBeInViewport({ ratio: 1 })
  await again.tap()
  await expect(again).toHaveCount(0)
  await expectInSight(page, 'tajik-afghan-border')
})

/** Draw the text up or down until a paragraph lies where the eyes are, a third down the pane. */
async function readTo(page: Page, number: number): Promise<void> {
  const paragraph = page.locator('article > *').nth(number)
  const fingers = await fingersOn(page)
  const pane = await boxOf(page.locator('.reader-pane'))
  const eyes = pane.top + (pane.bottom - pane.top) / 3
  const middle = (pane.top + pane.bottom) / 2
  const isThere = async () => {
    const { top, bottom } = await boxOf(paragraph)
    if (top <= eyes && eyes < bottom) return true
    const wanted = Math.max(-150, Math.min(150, eyes - (top + bottom) / 2))
    // Less than this is a tap.
    const by = Math.sign(wanted) * Math.max(30, Math.abs(wanted))
    await fingers.drag({ x: 380, y: middle - by / 2 }, { x: 380, y: middle + by / 2 })
    return false
  }
  await expect.poll(isThere).toBe(true)
}

/** At rest within the map. */
async function expectInSight(page: Page, place: string): Promise<void> {
  const isInSight = async () => {
    const map = await boxOf(page.locator('.map'))
    const box = await boxOf(shape(page, place))
    const inMap = box.left >= map.left && box.right <= map.right
    return inMap && box.top >= map.top && box.bottom <= map.bottom
  }
  await expect.poll(isInSight, `${place} is in sight`).toBe(true)
}
