import type { Page } from '@playwright/test'
import { card, open } from '../screen'
import { expect, test } from '../test'

test('a line of the article holds 60 to 70 characters', async ({ page }) => {
  await open(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const lines = await page.locator('article .paragraph').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      // A line begins where a character stands to the left of the one before it.
      const lines: number[] = []
      let right = Number.POSITIVE_INFINITY
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (texts.nextNode() !== null) {
        if (texts.currentNode.parentElement?.matches('.paragraph-number')) continue
        for (let at = 0; at < (texts.currentNode.textContent ?? '').length; at++) {
          range.setStart(texts.currentNode, at)
          range.setEnd(texts.currentNode, at + 1)
          const box = range.getBoundingClientRect()
          if (box.left < right - 40) lines.push(0)
          right = box.right
          lines.push((lines.pop() ?? 0) + 1)
        }
      }
      return lines.slice(0, -1)
    }),
  )
  expect(lines.length).toBeGreaterThan(20)
  const mean = lines.reduce((sum, count) => sum + count, 0) / lines.length
  expect(mean).toBeGreaterThanOrEqual(60)
  expect(mean).toBeLessThanOrEqual(70)
})

test('the divider is dragged with the mouse, and the map fills its pane', async ({ page }) => {
  await open(page)
  await expectFilled(page)
  const divider = page.getByRole('separator', { name: 'Width of the text' })
  const at = (await divider.boundingBox()) ?? { x: 0 }
  await page.mouse.move(at.x, 500)
  await page.mouse.down()
  await page.mouse.move(500, 520, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await page.locator('.reader-pane').boundingBox())?.width).toBe(500)
  await expect(divider).toHaveAttribute('aria-valuenow', '35')
  await expectFilled(page)
  await page.mouse.move(800, 520)
  await expect(divider).toHaveAttribute('aria-valuenow', '35')
})

test('the map fills its pane when the window grows', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 })
  await open(page)
  await page.setViewportSize({ width: 1600, height: 1000 })
  await expectFilled(page)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the camera glides by a zoom button', async ({ page }) => {
    await open(page, '?map=7/42/72')
    await watchCamera(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => page.evaluate(() => window.glided)).toBe(true)
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const [what, move] of [
    ['to a place', (page: Page) => page.locator('#mention-p4-border').click()],
    ['by a zoom button', (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click()],
    ['by an arrow key', (page: Page) => page.locator('.map').press('ArrowRight')],
  ] as const) {
    test(`the camera jumps ${what}`, async ({ page }) => {
      await open(page, '?map=7/42/72')
      await watchCamera(page)
      const before = page.url()
      await move(page)
      await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBe('7/42/72')
      expect(page.url()).not.toBe(before)
      expect(await page.evaluate(() => window.glided)).toBe(false)
    })
  }

  test('no animation and no transition runs', async ({ page }) => {
    await open(page, '?place=second-base')
    await page.evaluate(() => {
      window.animations = 0
      for (const type of ['animationstart', 'transitionrun']) {
        document.addEventListener(type, () => window.animations++, true)
      }
    })
    await page.locator('#mention-p5-kant').click()
    await expect(card(page).getByRole('heading')).toHaveText('Kant')
    await page.locator('.map [data-place="tajikistan"]').press('Enter')
    await page.locator('#mention-p6-second-base').hover()
    await page.locator('#mention-p6-second-base').click()
    await expect(card(page).getByRole('heading')).toHaveText('Second Russian military base')
    expect(await page.evaluate(() => window.animations)).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

declare global {
  interface Window {
    /** Leaflet has begun to animate a pan or a zoom. */
    glided: boolean
    animations: number
  }
}

async function watchCamera(page: Page) {
  await page.locator('.leaflet-map-pane').evaluate((pane) => {
    window.glided = false
    new MutationObserver(() => {
      window.glided ||= /leaflet-(zoom|pan)-anim/u.test(pane.className)
    }).observe(pane, { attributeFilter: ['class'] })
  })
}

/** Every spot of the pane lies on a painted tile, and the canvas of the names reaches over it. */
async function expectFilled(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const pane = document.querySelector('.map-pane')?.getBoundingClientRect() ?? new DOMRect()
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect())
        const holds = (box: DOMRect, x: number, y: number) =>
          x >= box.left && x < box.right && y >= box.top && y < box.bottom
        const spots = Array.from({ length: 81 }, (_, index) => ({
          x: pane.left + 1 + ((pane.width - 2) * (index % 9)) / 8,
          y: pane.top + 1 + ((pane.height - 2) * Math.floor(index / 9)) / 8,
        }))
        const bare = (selector: string) => {
          const found = boxes(selector)
          return spots.filter(({ x, y }) => !found.some((box) => holds(box, x, y))).length
        }
        return {
          size: boxes('.map').map(({ width }) => Math.round(width - pane.width)),
          tiles: bare('canvas.leaflet-tile-loaded'),
          names: bare('.leaflet-lettering-pane > canvas'),
        }
      }),
    )
    .toEqual({ size: [0], tiles: 0, names: 0 })
}
