import type { Page } from '@playwright/test'
import { boxOf, card, inLink, open } from '../page'
import { expect, test } from '../test'
import { fingersOn } from '../touch'

test('a finger that sweeps over the card steps through the tour, both ways', async ({ page }) => {
  await open(page, '?tour=on&passage=p2-tajikistan')
  await expect(page.locator('.tour-bar')).toBeVisible()
  await sweepCard(page, -150, 10)
  await expect.poll(() => inLink(page, 'passage')).toBe('p2-kyrgyzstan')
  await sweepCard(page, 150, -10)
  await expect.poll(() => inLink(page, 'passage')).toBe('p2-tajikistan')
  await expect(page.locator('.tour-steps p')).toHaveText('4 of 17')
})

test('up and down it scrolls the card, and without a tour it does nothing', async ({ page }) => {
  await open(page, '?tour=on&passage=p2-kyrgyzstan')
  await expect(page.locator('.tour-bar')).toBeVisible()
  const body = card(page).locator('.card-body')
  const scrolled = () => body.evaluate((element) => element.scrollTop)
  expect(await scrolled()).toBe(0)
  await sweepCard(page, -30, -120)
  await expect.poll(scrolled).toBeGreaterThan(60)
  expect(inLink(page, 'passage')).toBe('p2-kyrgyzstan')

  await card(page).getByRole('button', { name: 'End tour' }).tap()
  await expect(page.locator('.tour-bar')).toHaveCount(0)
  await sweepCard(page, -150, 0)
  await card(page).getByRole('button', { name: 'Next passage' }).tap()
  await expect.poll(() => inLink(page, 'passage')).toBe('p3-kyrgyz-republic')
})

/** From the middle of what the card shows. */
async function sweepCard(page: Page, x: number, y: number): Promise<void> {
  const { left, right, top, bottom } = await boxOf(card(page).locator('.card-body'))
  const middle = { x: (left + right) / 2 - x / 2, y: (top + bottom) / 2 }
  const fingers = await fingersOn(page)
  await fingers.drag(middle, { x: middle.x + x, y: middle.y + y })
}
