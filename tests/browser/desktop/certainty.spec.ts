import type { Page } from '@playwright/test'
import { test as onKeptPage, start } from '../kept'
import { card, goTo, open } from '../page'
import { expect, test } from '../test'

const BASE = '?place=second-base'
const SOUTH = '.map .shape.soft.draw-soft-area:not(.target)'

test.describe('a place of which no site is named', () => {
  test('has no mark on the map: the area it lies in pulses once, and the card says so', async ({
    page,
  }) => {
    await watchPulses(page)
    await open(page, BASE)
    await expect(card(page)).toContainText('the article names no site')
    await expect(page.locator('[data-place="second-base"]')).toHaveCount(0)
    await expect(page.locator(SOUTH)).toHaveClass(/is-hinted/u)
    await expect.poll(() => page.evaluate(() => window.pulses)).toEqual(['begin', 'end'])
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(page.locator('.is-hinted')).toHaveCount(0)
  })

  onKeptPage('without motion stands out in its area all the same', async ({ page }) => {
    await start(page)
    await goTo(page, BASE)
    await expect(page.locator(SOUTH)).toHaveClass(/is-hinted/u)
    await expect(page.locator(SOUTH)).toHaveCSS('fill', /hatch-strong/u)
  })
})

onKeptPage('the signs say in a line each how sure a shape is', async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  const signs = page.getByRole('list', { name: 'Signs of the map' })
  for (const line of [
    'exact, at 1:10 million',
    'approximate: roughly so',
    'vague: nobody drew an edge',
  ]) {
    const row = signs.getByRole('listitem').filter({ hasText: line })
    await expect(row).toHaveText(line)
    expect((await row.boundingBox())?.height).toBeLessThan(26)
  }
  const row = page.locator('.layers-panel li').filter({ hasText: 'No site named' })
  await expect(row).toContainText('listed, never pinned')
})

declare global {
  interface Window {
    /** What the animation of the hinted area has done. */
    pulses: string[]
  }
}

async function watchPulses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.pulses = []
    // What is seen: the part that takes the clicks is there as well, and shows nothing.
    const isHint = ({ animationName, target }: AnimationEvent) =>
      animationName === 'hint' && target instanceof Element && target.matches('.soft')
    document.addEventListener('animationstart', (event) => {
      if (isHint(event)) window.pulses.push('begin')
    })
    document.addEventListener('animationend', (event) => {
      if (isHint(event)) window.pulses.push('end')
    })
  })
}
