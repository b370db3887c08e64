import type { Page } from '@playwright/test'
import { blamed, withAxe } from '../axe'
import { hold } from '../held'
import { atRest, boxOf, drawn, expectCard, expectMarked, words } from '../page'
import { mentionOf, ON_MAP, wordsOf } from '../story'
import { expect, test } from '../test'

/** All but the one that runs before anything is painted. */
const SCRIPTS = /\/assets\/(?!before-paint)[^/]*\.js$/u

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The page as it is before its script. */
async function openBefore(page: Page, query = ''): Promise<() => void> {
  const letGo = await hold(page, SCRIPTS)
  await page.goto(`./${query}`, { waitUntil: 'commit' })
  await expect(page.locator('.is-prerendered article h1')).toBeVisible()
  // Nothing is painted before its styles are there, but they may be later than its text.
  await page.waitForFunction(() => {
    const styles = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
    return [...styles].every(({ sheet }) => sheet !== null)
  })
  return letGo
}

/** Sums the layout shifts of the page: the fonts, where they come late, may be the cause of some. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[]
      const sum = shifts.reduce((total, { value }) => total + value, shifted())
      document.documentElement.setAttribute('data-shifted', String(sum))
    }).observe({ type: 'layout-shift', buffered: true })
    const shifted = () => Number(document.documentElement.getAttribute('data-shifted') ?? 0)
  })
  return () =>
    page.evaluate(() => Number(document.documentElement.getAttribute('data-shifted') ?? 0))
}

/** Where the parts of the page are, those that can be seen. */
function layout(page: Page): Promise<readonly string[]> {
  const parts =
    '.site-header, .site-header .wordmark, .first-hint, article > *, .place-list h2, .map-pane'
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility())
    return shown.map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect()
      const box = [left, top, width, height].map((side) => Math.round(side)).join(' ')
      return `${part.localName} ${box}`
    })
  }, parts)
}

/** That, in which colours, and how large the letters are. */
async function looks(page: Page) {
  await page.evaluate(() => document.fonts.ready)
  const style = await page.locator('article').evaluate((article) => {
    const { color, fontSize } = getComputedStyle(article)
    return { color, fontSize, ground: getComputedStyle(document.body).backgroundColor }
  })
  return { ...style, layout: await layout(page) }
}

test('the app takes over in the order text, places, base map, and nothing moves', async ({
  page,
}) => {
  const shifted = await watchShifts(page)
  const sendLand = await hold(page, /\/land-[\w-]+\.topojson$/u)
  const sendScripts = await openBefore(page)
  await page.evaluate(() => document.fonts.ready)
  const before = await layout(page)
  const shiftedBefore = await shifted()
  const sketch = page.locator('.map-sketch svg')
  const border = page.locator('.map-sketch a[aria-label^="Tajik-Afghan border"]')
  await expect(sketch).toBeVisible()
  const drawnBefore = await boxOf(border)

  sendScripts()
  await test.step('the text, in its place', async () => {
    await expect(page.locator('.is-prerendered')).toHaveCount(0)
    expect(await layout(page)).toEqual(before)
  })
  await test.step('the places, while the map that came with the page is still there', async () => {
    await expect.poll(() => drawn(page)).toEqual(ON_MAP)
    await expect(sketch).toBeVisible()
    expect(await boxOf(border)).toEqual(drawnBefore)
  })
  await test.step('the base map, where that was', async () => {
    sendLand()
    await expect(sketch).toHaveCount(0)
    await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
    const { left, top } = await boxOf(page.locator('[data-place="tajik-afghan-border"]').first())
    expect(Math.abs(left - drawnBefore.left)).toBeLessThan(4)
    expect(Math.abs(top - drawnBefore.top)).toBeLessThan(4)
  })
  expect(await layout(page)).toEqual(before)
  expect((await shifted()) - shiftedBefore).toBeLessThanOrEqual(0.01)
})

/** What the device remembers, and what the link asks for. */
const LIKED: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['a theme', { theme: 'dark' }, ''],
  ['larger letters', { textSize: '1.3' }, ''],
  ['more room for the text', { split: '60' }, ''],
  ['no hint', { hint: 'seen' }, ''],
  ['a frame in another page', { theme: 'light' }, '?embed=1&theme=dark'],
]

for (const [name, remembered, query] of LIKED) {
  test(`the page before its script is as the reader likes it: ${name}`, async ({ page }) => {
    await page.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) {
        localStorage.setItem(`passages.${key}`, value)
      }
    }, remembered)
    const sendScripts = await openBefore(page, query)
    const before = await looks(page)
    sendScripts()
    await atRest(page)
    expect(await looks(page)).toEqual(before)
  })
}

test('before any script an excerpt is read, and the app goes on with it', async ({ page }) => {
  await withAxe(page)
  const sendScripts = await openBefore(page)
  const mention = mentionOf('p4-border')
  await words(page, mention.id).click()
  const excerpt = page.locator(`#passage-${mention.id} .excerpt`)
  await expect(excerpt).toBeInViewport({ ratio: 1 })
  await expect(excerpt).toHaveJSProperty('textContent', wordsOf(mention.passage))
  expect(await blamed(page)).toEqual([])
  sendScripts()
  await expectCard(page, mention)
  await expectMarked(page, mention)
  await atRest(page)
  expect(new URL(page.url()).hash).toBe('')
  await page.goBack()
  await expect(page.locator('.place-card')).toHaveCount(0)
})

test('whoever has scrolled, and has the focus, keeps both', async ({ page }) => {
  const sendScripts = await openBefore(page)
  const link = words(page, 'p5-kyrgyzstan')
  await link.focus()
  await page.locator('.reader-pane').evaluate((pane) => {
    const paragraph = document.querySelectorAll('article .paragraph')[4]
    pane.scrollTop +=
      (paragraph?.getBoundingClientRect().top ?? 0) - pane.getBoundingClientRect().top
  })
  const before = await boxOf(link)
  sendScripts()
  await atRest(page)
  await expect(link).toBeFocused()
  const after = await boxOf(link)
  expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1)
})

test('the map that came with the page leads to the words while it is there', async ({ page }) => {
  const sendLand = await hold(page, /\/land-[\w-]+\.topojson$/u)
  await page.goto('./')
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  await page.locator('.map-sketch a[aria-label^="Tajikistan"]').focus()
  await page.keyboard.press('Enter')
  await expectCard(page, mentionOf('p2-tajikistan'))
  await expect(page.locator('.map-sketch')).toHaveCount(0)
  sendLand()
  await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
})
