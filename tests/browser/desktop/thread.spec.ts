import type { Page } from '@playwright/test'
import type { ScreenPoint } from '../onMap'
import { atRest, boxOf, card, expectCard, goTo, inLink, open, search, shape, words } from '../page'
import { mentionOf, placeOf } from '../story'
import { expect, test } from '../test'

/** A mention of a point, of a line, of an area and of a state. */
const MENTIONS = ['p5-kant', 'p4-border', 'p6-south', 'p2-tajikistan']
const NEAR_PIXELS = 3
/** The name of an area is 18 pixels high, and set on its point. */
const BELOW_NAME = 14

test('a thread runs from the last line of the words to their place, and follows the text', async ({
  page,
}) => {
  await open(page)
  const first = search(page)
  for (const id of MENTIONS) {
    await test.step(id, async () => {
      await goTo(page, first)
      await select(page, id)
      await expectThreadEndsMeet(page, id)
      expect(await crossesName(page, id), 'the thread crosses the name of its place').toBe(false)
    })
  }
  const before = await threadEnds(page)
  await scrollText(page, 80)
  await expect.poll(async () => (await threadEnds(page)).from.y).toBe(before.from.y - 80)
  await expectThreadEndsMeet(page, 'p2-tajikistan')
})

test('there is no thread where one of its ends is not in sight, or the window is small', async ({
  page,
}) => {
  await open(page)
  const first = search(page)
  await test.step('the words are scrolled out of sight', async () => {
    await select(page, 'p1-country')
    await expect(thread(page)).toBeVisible()
    await scrollText(page, 1200)
    await expect(words(page, 'p1-country')).not.toBeInViewport()
    await expect(thread(page)).toBeHidden()
    await scrollText(page, -1200)
    await expect(thread(page)).toBeVisible()
    await expectThreadEndsMeet(page, 'p1-country')
  })
  await test.step('the place has no site', async () => {
    await select(page, 'p5-second-base')
    await expect(thread(page)).toBeHidden()
  })
  await test.step('the window is under 800 pixels wide', async () => {
    await goTo(page, first)
    await select(page, 'p5-kant')
    await expect(thread(page)).toBeVisible()
    await page.setViewportSize({ width: 799, height: 900 })
    await expect(thread(page)).toHaveCount(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect(thread(page)).toHaveCount(1)
  })
  await test.step('the layer is hidden', async () => {
    await goTo(page, first)
    await select(page, 'p5-kant')
    await expect(thread(page)).toBeVisible()
    await page.getByRole('checkbox', { name: /^Sites/u }).click()
    await expect(shape(page, 'kant')).toHaveCount(0)
    await expect(thread(page)).toBeHidden()
  })
})

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the thread follows when the map is dragged, until its place is out of sight', async ({
    page,
  }) => {
    await open(page)
    const first = search(page)
    await test.step('it follows', async () => {
      await select(page, 'p2-tajikistan')
      await expectThreadEndsMeet(page, 'p2-tajikistan')
      const before = await threadEnds(page)
      await dragMap(page, -120, 90)
      const after = await threadEnds(page)
      expect(after.from).toEqual(before.from)
      expect(Math.round(after.to.x - before.to.x)).toBe(-120)
      expect(Math.round(after.to.y - before.to.y)).toBe(90)
      await expectThreadEndsMeet(page, 'p2-tajikistan')
    })
    await test.step('it ends where the place is dragged out of sight', async () => {
      await goTo(page, first)
      await select(page, 'p5-kant')
      await expect(thread(page)).toBeVisible()
      await dragMap(page, 0, 450)
      await dragMap(page, 0, 450)
      await expect(thread(page)).toBeHidden()
      await dragMap(page, 0, -450)
      await dragMap(page, 0, -450)
      await expect(thread(page)).toBeVisible()
      await expectThreadEndsMeet(page, 'p5-kant')
    })
    await test.step('it ends where the place is under the card', async () => {
      await goTo(page, first)
      await select(page, 'p5-kant')
      await expect(thread(page)).toBeVisible()
      const box = await boxOf(card(page))
      const marker = await boxOf(shape(page, 'kant'))
      await dragMap(
        page,
        Math.round(box.left + 60 - marker.left),
        Math.round(box.top + 100 - marker.top),
      )
      await expect(thread(page)).toBeHidden()
    })
  })
})

async function select(page: Page, mention: string): Promise<void> {
  await words(page, mention).click()
  await expectCard(page, mentionOf(mention))
  await atRest(page)
}

function thread(page: Page) {
  return page.locator('svg.thread path')
}

/** The thread's ends lie on the end of the words and on the place. */
async function expectThreadEndsMeet(page: Page, mention: string): Promise<void> {
  await expect(thread(page)).toBeVisible()
  const gaps = async () => {
    const { from, to } = await threadEnds(page)
    const end = await endOfWords(page, mention)
    const between = Math.hypot(from.x - end.x, from.y - end.y)
    return Math.max(between, await distanceToPlace(page, mention, to))
  }
  await expect.poll(gaps, 'pixels between the ends').toBeLessThanOrEqual(NEAR_PIXELS)
}

async function threadEnds(page: Page) {
  const course = (await thread(page).getAttribute('d')) ?? ''
  const numbers = [...course.matchAll(/-?\d+(?:\.\d+)?/gu)].map(Number)
  const at = (index: number) => numbers.at(index) ?? Number.NaN
  return { from: { x: at(0), y: at(1) }, to: { x: at(-2), y: at(-1) } }
}

function endOfWords(page: Page, mention: string) {
  return words(page, mention).evaluate((link) => {
    const last = [...link.getClientRects()].at(-1)
    return { x: last?.right ?? Number.NaN, y: last?.bottom ?? Number.NaN }
  })
}

/** Whether any of a hundred points of the thread lies on the name that stands at its end. */
async function crossesName(page: Page, mention: string): Promise<boolean> {
  const { name } = placeOf(mentionOf(mention).place).place.properties
  const label = page.locator('.story-label').getByText(name, { exact: true })
  const { left, top, right, bottom } = await boxOf(label)
  const points = await thread(page).evaluate((path: SVGPathElement) =>
    Array.from({ length: 101 }, (_, index) => {
      const { x, y } = path.getPointAtLength((index / 100) * path.getTotalLength())
      return { x, y }
    }),
  )
  return points.some(({ x, y }) => x > left && x < right && y > top && y < bottom)
}

/** From the middle of a marker, from the nearest point of a line, or from the foot of an area's name. */
async function distanceToPlace(page: Page, mention: string, to: ScreenPoint): Promise<number> {
  const { id, place } = placeOf(mentionOf(mention).place)
  if (place.geometry?.type === 'LineString') return distanceToLine(page, id, to)
  const { name } = place.properties
  const label = page.locator('.story-label').filter({ has: page.getByText(name, { exact: true }) })
  const isPoint = place.geometry?.type === 'Point'
  const { left, top, right, bottom } = await boxOf(isPoint ? shape(page, id) : label)
  const foot = isPoint ? (top + bottom) / 2 : top + BELOW_NAME
  return Math.hypot(to.x - (left + right) / 2, to.y - foot)
}

function distanceToLine(page: Page, place: string, { x, y }: ScreenPoint): Promise<number> {
  return shape(page, place).evaluate(
    (element, { x, y }) => {
      const path = element as SVGPathElement
      const matrix = path.getScreenCTM() ?? undefined
      const points = Array.from({ length: 2001 }, (_, index) =>
        path.getPointAtLength((index / 2000) * path.getTotalLength()).matrixTransform(matrix),
      )
      return Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)))
    },
    { x, y },
  )
}

async function scrollText(page: Page, pixels: number): Promise<void> {
  await page.mouse.move(300, 500)
  await page.mouse.wheel(0, pixels)
}

/** Drag from the middle of the map. Only without motion does it end where the hand ends. */
async function dragMap(page: Page, right: number, down: number): Promise<void> {
  const before = inLink(page, 'map')
  const from = { x: 940, y: down > 0 ? 250 : 800 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + right, from.y + down, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => inLink(page, 'map')).not.toBe(before)
}
