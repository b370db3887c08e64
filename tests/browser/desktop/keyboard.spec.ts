import type { Page } from '@playwright/test'
import { card, drawn, LAYERS, open, shape, TITLES } from '../screen'
import { expect, test } from '../test'

const ALL = TITLES.flatMap((title) => LAYERS[title]).toSorted()

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
  await page.keyboard.press('Enter')
  await expect(page.locator('article')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Second Russian military base')
})

test('the second stop skips to the list of places', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Skip to the list of places')
  await page.keyboard.press('Enter')
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
  expect(places.toSorted()).toEqual(ALL)
  expect(stops.filter((stop) => stop?.name === '').map((stop) => stop?.what)).toEqual([])
  await page.keyboard.press('Shift+Tab')
  await expect(atEnd).toHaveCount(0)
})

test('the map takes the focus under a name, and arrow keys move it', async ({ page }) => {
  await open(page)
  const map = page.locator('.map')
  await map.focus()
  await expect(map).toHaveAccessibleName(/\S/u)
  const before = page.url()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).not.toBe(before)
})

test('every shape and marker is a button with a name', async ({ page }) => {
  await open(page)
  expect(await drawn(page)).toEqual(ALL)
  for (const [place, name] of Object.entries(NAMES)) {
    await expect(shape(page, place)).toHaveRole('button')
    await expect(shape(page, place)).toHaveAccessibleName(name)
    await expect(shape(page, place)).toHaveAttribute('tabindex', '0')
  }
})

for (const place of Object.keys(NAMES)) {
  test(`Enter and Space open ${place}, Escape and Close give the focus back`, async ({ page }) => {
    await open(page)
    for (const [press, leave] of [
      ['Enter', () => page.keyboard.press('Escape')],
      ['Space', () => page.getByRole('button', { name: 'Close' }).press('Enter')],
    ] as const) {
      await shape(page, place).focus()
      await page.keyboard.press(press)
      await expect(card(page).getByRole('heading')).toBeFocused()
      expect(new URL(page.url()).searchParams.get('place')).toBe(place)
      await leave()
      await expect(card(page)).toHaveCount(0)
      await expect(shape(page, place)).toBeFocused()
    }
  })
}

test('the focus goes back to the place from which the card was opened last', async ({ page }) => {
  await open(page)
  await shape(page, 'tajikistan').press('Enter')
  await expect(card(page).getByRole('heading')).toHaveText('Tajikistan')
  await shape(page, 'southern-kyrgyzstan').press('Enter')
  await expect(card(page).getByRole('heading')).toHaveText('Southern Kyrgyzstan')
  await page.keyboard.press('Escape')
  await expect(shape(page, 'southern-kyrgyzstan')).toBeFocused()
})

test('a card opened from the words leaves the focus there, and closes to them', async ({
  page,
}) => {
  await open(page)
  const words = page.locator('#mention-p5-kant')
  await words.focus()
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading')).toHaveText('Kant')
  await expect(words).toBeFocused()
  await page.getByRole('button', { name: 'Close' }).press('Space')
  await expect(words).toBeFocused()
})

test('passages are turned and read from the card with keys', async ({ page }) => {
  await open(page)
  await shape(page, 'afghanistan').press('Enter')
  await page.getByRole('button', { name: 'Next passage' }).press('Enter')
  await expect(card(page)).toContainText('2 of 2')
  await expect(page.getByRole('button', { name: 'Next passage' })).toBeFocused()
  await page.getByRole('button', { name: 'Read in the article' }).press('Enter')
  await expect(page.locator('#mention-p5-afghanistan')).toBeFocused()
  await expect(page.locator('#mention-p5-afghanistan')).toBeInViewport()
})

test('the divider is moved by arrows, Home and End, and says where it is', async ({ page }) => {
  await open(page)
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
})

test('zoom, whole story, layers and theme are worked with keys', async ({ page }) => {
  await open(page)
  const first = page.url()
  for (const [name, key] of [
    ['Zoom in', 'Enter'],
    ['Zoom out', 'Space'],
    ['Zoom out', 'Enter'],
    ['Show the whole story', 'Space'],
  ] as const) {
    const before = page.url()
    await page.getByRole('button', { name }).press(key)
    await expect.poll(() => page.url()).not.toBe(before)
  }
  expect(page.url()).toBe(first)
  await page.getByRole('checkbox', { name: /^Sites/u }).press('Space')
  await expect(shape(page, 'kant')).toHaveCount(0)
  await page.getByRole('button', { name: 'In this article' }).press('Enter')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('switch', { name: 'Dark theme' }).press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

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
