import { expect, type Page } from '@playwright/test'
import { boxOf, hasFingers, shape } from './page'
import { fingersOn } from './touch'

/**
 * Scroll by hand until a paragraph lies where the eyes are, a third down the pane: with the
 * wheel, or with a finger where there is one.
 */
export async function readTo(page: Page, number: number): Promise<void> {
  const paragraph = page.locator('article > *').nth(number)
  const pane = await boxOf(page.locator('.reader-pane'))
  const eyes = pane.top + (pane.bottom - pane.top) / 3
  const scroll = (await hasFingers(page)) ? await withFinger(page) : await withWheel(page)
  const isThere = async () => {
    const { top, bottom } = await boxOf(paragraph)
    if (top <= eyes && eyes < bottom) return true
    await scroll((top + bottom) / 2 - eyes)
    return false
  }
  await expect.poll(isThere).toBe(true)
}

/** All of a place is on the map, which has come to rest. */
export async function expectOnMap(page: Page, place: string): Promise<void> {
  const isOnMap = async () => {
    const map = await boxOf(page.locator('.map'))
    const box = await boxOf(shape(page, place))
    const isAcross = box.left >= map.left && box.right <= map.right
    return isAcross && box.top >= map.top && box.bottom <= map.bottom
  }
  await expect.poll(isOnMap, `${place} is in sight`).toBe(true)
}

/** Scrolls by so many pixels, or as far that way as it gets at once. */
type Scroll = (by: number) => Promise<void>

async function withWheel(page: Page): Promise<Scroll> {
  await page.mouse.move(300, 500)
  return (by) => page.mouse.wheel(0, Math.round(by))
}

async function withFinger(page: Page): Promise<Scroll> {
  const fingers = await fingersOn(page)
  const { top, right, bottom } = await boxOf(page.locator('.reader-pane'))
  const middle = (top + bottom) / 2
  const farthest = bottom - top - 60
  return (by) => {
    // Less than this is a tap.
    const far = Math.min(farthest, Math.max(30, Math.abs(by)))
    const half = (Math.sign(by) * far) / 2
    return fingers.drag({ x: right - 10, y: middle + half }, { x: right - 10, y: middle - half })
  }
}
