import type { Page } from '@playwright/test'
import { test as onKeptPage, start } from '../kept'
import { atRest, card, goTo, inLink, open, shape, words } from '../page'
import { expect, test } from '../test'

const START = '7/42/72'

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the camera glides by a zoom button', async ({ page }) => {
    await open(page, `?map=${START}`)
    await watchCamera(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => page.evaluate(() => window.glided)).toBe(true)
  })
})

test.describe('with reduced motion', () => {
  onKeptPage('the camera jumps, and no animation and no transition runs', async ({ page }) => {
    await start(page)
    await goTo(page, '?place=second-base')
    await watchAnimations(page)
    await words(page, 'p5-kant').click()
    await expect(card(page).getByRole('heading')).toHaveText('Kant')
    await shape(page, 'tajikistan').press('Enter')
    await expect(card(page).getByRole('heading')).toHaveText('Tajikistan')
    await words(page, 'p6-second-base').hover()
    await words(page, 'p6-second-base').click()
    await expect(card(page).getByRole('heading')).toHaveText('Second Russian military base')
    expect(await page.evaluate(() => window.animations)).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)

    await watchCamera(page)
    for (const [how, move] of [
      ['to a place', () => words(page, 'p4-border').click()],
      ['by a zoom button', () => page.getByRole('button', { name: 'Zoom in' }).click()],
      ['by an arrow key', () => page.locator('.map').press('ArrowRight')],
    ] as const) {
      await test.step(how, async () => {
        await goTo(page, `?map=${START}`)
        await move()
        await expect.poll(() => inLink(page, 'map')).not.toBe(START)
        await atRest(page)
        expect(await page.evaluate(() => window.glided), how).toBe(false)
      })
    }
  })
})

declare global {
  interface Window {
    /** Leaflet has begun to animate a pan or a zoom. */
    glided: boolean
    animations: number
  }
}

async function watchAnimations(page: Page) {
  await page.evaluate(() => {
    window.animations = 0
    for (const type of ['animationstart', 'transitionrun']) {
      document.addEventListener(type, () => window.animations++, true)
    }
  })
}

async function watchCamera(page: Page) {
  await page.locator('.leaflet-map-pane').evaluate((pane) => {
    window.glided = false
    new MutationObserver(() => {
      window.glided ||= /leaflet-(zoom|pan)-anim/u.test(pane.className)
    }).observe(pane, { attributeFilter: ['class'] })
  })
}
