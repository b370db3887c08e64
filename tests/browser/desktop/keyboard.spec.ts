import type { Page } from '@playwright/test'
import { test as onKeptPage, start } from '../kept'
import { card, drawn, inLink, inMenu, open, shape, words } from '../page'
import { ON_MAP } from '../story'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const NAMES = {
  kant: 'Kant, town, 1 passage',
  'kant-air-base': 'Kant Air Base, air base, 1 passage',
  'tajik-afghan-border': 'Tajik-Afghan border, boundary, 1 passage',
  'central-asia': 'Central Asia, group of states, 2 passages',
  'southern-kyrgyzstan': 'Southern Kyrgyzstan, region of a country, 1 passage',
  afghanistan: 'Afghanistan, country, 2 passages',
  kyrgyzstan: 'Kyrgyzstan, country, 7 passages',
  russia: 'Russia, country, 1 passage',
  tajikistan: 'Tajikistan, country, 1 passage',
}

test('the first two stops skip to the article and to the list of places', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Skip to the article')
  await expect(focused(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Skip to the list of places')
  await expect(focused(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('article')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Second Russian military base')

  await page.getByRole('link', { name: 'Skip to the list of places' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Places in this article' })).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveClass(/place-item/u)
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
})

test('Tab goes through the whole page, and every stop says what it is', async ({ page }) => {
  await open(page)
  const stops: (Stop | null)[] = []
  const atEnd = page.locator('.attribution a:focus')
  while (stops.length < 120 && (await atEnd.count()) === 0) {
    await page.keyboard.press('Tab')
    stops.push(await focused(page).evaluate(stopOf))
  }
  await expect(atEnd).toHaveCount(1)
  const places = stops.flatMap((stop) => stop?.place ?? [])
  expect(places.toSorted()).toEqual(ON_MAP)
  expect(stops.filter((stop) => stop?.name === '').map((stop) => stop?.what)).toEqual([])
  await page.keyboard.press('Shift+Tab')
  await expect(atEnd).toHaveCount(0)
})

onKeptPage(
  'every shape and marker is a button with a name, which Enter and Space press',
  async ({ page }) => {
    test.slow()
    await start(page)
    expect(await drawn(page)).toEqual(ON_MAP)
    for (const [place, name] of Object.entries(NAMES)) {
      await test.step(place, async () => {
        await expect(shape(page, place)).toHaveRole('button')
        await expect(shape(page, place)).toHaveAccessibleName(name)
        await expect(shape(page, place)).toHaveAttribute('tabindex', '0')
        await expectOpens(page, place, 'Enter')
        await page.keyboard.press('Escape')
        await expectBackAt(page, place)
        await expectOpens(page, place, 'Space')
        await page.getByRole('button', { name: 'Close' }).press('Enter')
        await expectBackAt(page, place)
      })
    }
    await test.step('Escape leads to the place from which the card was opened last', async () => {
      await expectOpens(page, 'tajikistan', 'Enter')
      await expectOpens(page, 'southern-kyrgyzstan', 'Enter')
      await page.keyboard.press('Escape')
      await expectBackAt(page, 'southern-kyrgyzstan')
    })
  },
)

onKeptPage(
  'a key opens the place that has the focus, though another lies on it',
  async ({ page }) => {
    await start(page)
    for (const place of ['kant', 'kant-air-base', 'kant']) {
      for (const key of ['Enter', 'Space'] as const) await expectOpens(page, place, key)
    }
  },
)

onKeptPage(
  'a card opened from the words closes to them, and its passages are turned with keys',
  async ({ page }) => {
    await start(page)
    await words(page, 'p5-kant').focus()
    await page.keyboard.press('Enter')
    await expect(card(page).getByRole('heading')).toHaveText('Kant')
    await expect(words(page, 'p5-kant')).toBeFocused()
    await page.getByRole('button', { name: 'Close' }).press('Space')
    await expect(card(page)).toHaveCount(0)
    await expect(words(page, 'p5-kant')).toBeFocused()

    await shape(page, 'afghanistan').press('Enter')
    await page.getByRole('button', { name: 'Next passage' }).press('Enter')
    await expect(card(page)).toContainText('2 of 2')
    await expect(page.getByRole('button', { name: 'Next passage' })).toBeFocused()
    await page.getByRole('button', { name: 'Read in the article' }).press('Enter')
    await expect(words(page, 'p5-afghanistan')).toBeFocused()
    await expect(words(page, 'p5-afghanistan')).toBeInViewport()
  },
)

test('the map, its controls, the theme and the divider are worked with keys', async ({ page }) => {
  await open(page)
  const first = page.url()
  for (const [name, key] of [
    ['Zoom in', 'Enter'],
    ['Zoom out', 'Space'],
    ['Zoom out', 'Enter'],
    ['Show the whole story', 'Space'],
  ] as const) {
    await expectCameraMoves(page, () => page.getByRole('button', { name }).press(key))
  }
  expect(page.url()).toBe(first)

  await page.locator('.map').focus()
  await expect(page.locator('.map')).toHaveAccessibleName(/\S/u)
  await expectCameraMoves(page, () => page.keyboard.press('ArrowRight'))

  await page.getByRole('checkbox', { name: /^Sites/u }).press('Space')
  await expect(shape(page, 'kant')).toHaveCount(0)
  await page.getByRole('button', { name: 'In this article' }).press('Enter')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await (await inMenu(page, 'switch', 'Dark theme')).press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectDividerMoves(page)
})

async function expectOpens(page: Page, place: string, key: 'Enter' | 'Space'): Promise<void> {
  await shape(page, place).focus()
  await page.keyboard.press(key)
  await expect.poll(() => inLink(page, 'place'), `${key} on ${place}`).toBe(place)
  const [name] = NAMES[place as keyof typeof NAMES].split(',')
  await expect(card(page).getByRole('heading')).toHaveText(name ?? '')
  await expect(card(page).getByRole('heading')).toBeFocused()
}

async function expectBackAt(page: Page, place: string): Promise<void> {
  await expect(card(page)).toHaveCount(0)
  await expect(shape(page, place)).toBeFocused()
}

async function expectCameraMoves(page: Page, move: () => Promise<void>): Promise<void> {
  const before = page.url()
  await move()
  await expect.poll(() => page.url()).not.toBe(before)
}

/** By arrows, Home and End, between its ends; and it says where it is. */
async function expectDividerMoves(page: Page): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Width of the text' })
  const text = page.locator('.reader-pane')
  const widths: number[] = []
  await divider.focus()
  for (const [key, value] of [
    ['Home', '25'],
    ['ArrowLeft', '25'],
    ['ArrowRight', '27'],
    ['ArrowLeft', '25'],
    ['End', '70'],
    ['ArrowRight', '70'],
    ['ArrowLeft', '68'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(divider).toHaveAttribute('aria-valuenow', value)
    widths.push(((await text.boundingBox())?.width ?? 0) / 14.4)
  }
  expect(widths.map(Math.round)).toEqual([25, 25, 27, 25, 70, 70, 68])
  await expect(divider).toHaveAttribute('aria-valuemin', '25')
  await expect(divider).toHaveAttribute('aria-valuemax', '70')
}

function focused(page: Page) {
  return page.locator(':focus')
}

interface Stop {
  readonly what: string
  readonly place: string | null
  readonly name: string
}

/** What has the focus, and the name it goes by: a label, a labelling element, or its text. */
function stopOf(element: Element): Stop {
  const label = element.closest('label') ?? element.querySelector('a, span, h2')
  const text = element.matches('a, button, input, h2') ? (label ?? element).textContent : ''
  return {
    what: `${element.tagName} ${element.className.toString()}`,
    place: element.getAttribute('data-place'),
    name: (element.getAttribute('aria-label') ?? text).trim(),
  }
}
