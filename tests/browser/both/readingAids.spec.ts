import type { Page } from '@playwright/test'
import { blamed, withAxe } from '../axe'
import { expect, start, test } from '../kept'
import { card, goTo, open, openSpeakers } from '../page'
import { test as cold } from '../test'

cold.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Each with what must be there before it is judged. */
const SCREENS: Readonly<
  Record<string, readonly [query: string, part: string, prepare?: (page: Page) => Promise<void>]>
> = {
  'a filter, its bar and faded places': [
    '?speaker=Sergei+Shoigu&speech=reported&hide=areas',
    '.filter-bar',
  ],
  'a card of a passage that is filtered out': [
    '?speaker=Sergei+Shoigu&passage=p5-kyrgyzstan',
    '.filtered-note',
  ],
  'the tour': ['?tour=on&passage=p4-border', '.tour-bar'],
  'the panel of speakers': ['?speech=direct', '.speakers', openSpeakers],
  'following that is paused': [
    '?follow=on',
    '.follow-again',
    (page) => page.locator('.map').press('ArrowRight'),
  ],
}

cold(
  'axe finds nothing to blame in filter, tour and following, light and dark',
  async ({ page }) => {
    await withAxe(page)
    await open(page)
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const [name, [query, part, prepare]] of Object.entries(SCREENS)) {
        await test.step(`${name}, ${theme}`, async () => {
          await goTo(page, query)
          await prepare?.(page)
          await expect(page.locator(part)).toBeVisible()
          expect.soft(await blamed(page), `${name}, ${theme}`).toEqual([])
          await leave(page)
        })
      }
    }
  },
)

test('every control is large enough: 24 pixels for a mouse, 44 for a finger', async ({
  page,
  hasTouch,
}) => {
  const least = hasTouch ? 44 : 24
  await start(page)
  for (const [name, [query, part, prepare]] of Object.entries(SCREENS)) {
    await test.step(name, async () => {
      await goTo(page, query)
      await prepare?.(page)
      await expect(page.locator(part)).toBeVisible()
      const controls = page.locator(
        '.filter-bar button, .tour-bar button, .tour-bar label, .speakers label, .speakers button, .follow-again',
      )
      const small = await controls.evaluateAll(
        (all, least) =>
          all.flatMap((control) => {
            const { width, height } = control.getBoundingClientRect()
            return Math.min(width, height) < least
              ? [`${control.textContent}: ${width} × ${height}`]
              : []
          }),
        least,
      )
      expect(small).toEqual([])
      await leave(page)
    })
  }
})

cold('at 320 pixels all of it fits, in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await open(page)
  for (const language of ['en', 'ru', 'ky']) {
    for (const [name, [query, part]] of Object.entries(SCREENS)) {
      await test.step(`${name}, ${language}`, async () => {
        await goTo(page, `${query}&lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        if (part === '.speakers') {
          await page.locator('.header-button').last().click()
          await page.locator('.menu .narrow-only button').click()
        }
        if (part === '.follow-again') await page.locator('.map').press('ArrowRight')
        await expect(page.locator(part)).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
        const wide = await page
          .locator('.site-header, .filter-bar, .place-card, .tour-bar, .panel, .panel-body')
          .evaluateAll((all) =>
            all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(String),
          )
        expect(wide).toEqual([])
        await leave(page)
      })
    }
  }
})

test('faded places and quiet words are told apart without colour too', async ({ page }) => {
  await start(page, '?speaker=Sergei+Shoigu&passage=p2-tajikistan')
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(card(page)).toBeVisible()
  const thickness = (id: string) =>
    page
      .locator(`#mention-${id}`)
      .evaluate((link) => getComputedStyle(link).textDecorationThickness)
  expect(await thickness('p5-kant')).toBe('1px')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect.poll(() => thickness('p5-kant')).toBe('2px')
  await page.emulateMedia({ forcedColors: null })
})

/** Neither a panel stays nor the pause, which would be there before it is made. */
async function leave(page: Page): Promise<void> {
  const ends = page.locator('.panel-head button, .follow-again')
  if ((await ends.count()) > 0) await ends.click()
  await expect(ends).toHaveCount(0)
}
