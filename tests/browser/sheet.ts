import { expect, type Locator, type Page } from '@playwright/test'
import type { ScreenPoint } from './onMap'
import { type Box, boxOf, card } from './page'

/** The three sizes of the sheet, as its grip says them. */
export const SIZES = { low: 'one line', half: 'half the screen', full: 'the whole screen' } as const

export type Size = keyof typeof SIZES

/** What moves the sheet, whichever of text and card is on it, in every language. */
export function grip(page: Page): Locator {
  return page.getByRole('slider')
}

/** The sheet itself, as it is seen. */
export function sheet(page: Page): Locator {
  return page.locator('.sheet, .place-card').filter({ has: grip(page) })
}

export async function expectSize(page: Page, size: Size): Promise<void> {
  await expect(grip(page)).toHaveAttribute('aria-valuetext', SIZES[size])
  await expectStill(sheet(page))
}

/** Where a finger takes hold of the sheet. */
export async function gripPoint(page: Page): Promise<ScreenPoint> {
  await expectStill(sheet(page))
  const box = await boxOf(sheet(page))
  const isSide = (await grip(page).getAttribute('aria-orientation')) === 'horizontal'
  return isSide
    ? { x: box.right - 12, y: (box.top + box.bottom) / 2 }
    : { x: (box.left + box.right) / 2, y: box.top + 12 }
}

/** On a small screen the text takes the place of the card; beside it nothing has to. */
export async function showText(page: Page): Promise<void> {
  const isOnSheet = (await page.locator('[data-sheet]').count()) > 0
  if (!isOnSheet || (await card(page).count()) === 0) return
  await card(page).getByRole('button', { name: 'Read in the article' }).click()
  await expect(card(page)).toHaveCount(0)
}

/** It has come to rest: two looks, a frame apart, see the same. */
export async function expectStill(element: Locator): Promise<void> {
  const twice = () =>
    element.evaluate(async (found) => {
      const look = () => JSON.stringify(found.getBoundingClientRect())
      const first = look()
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return first === look() && found.getAnimations().length === 0
    })
  await expect.poll(twice).toBe(true)
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
