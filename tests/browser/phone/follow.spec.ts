import { placeIds } from '../onMap'
import { boxOf, inLink, inMenu, open } from '../page'
import { expectOnMap, readTo } from '../reading'
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
  await expectOnMap(page, 'central-asia')
  await expectOnMap(page, 'afghanistan')
})

test('two fingers pause it, and a tap on “Follow the text again” goes on', async ({ page }) => {
  await open(page, '?follow=on')
  await readTo(page, 4)
  await expect.poll(() => placeIds(page, '.is-read')).toEqual(['tajik-afghan-border'])
  await expectOnMap(page, 'tajik-afghan-border')
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
  await expectOnMap(page, 'tajik-afghan-border')
})
