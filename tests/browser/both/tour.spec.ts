import type { Locator, Page } from '@playwright/test'
import type { Mention } from '../../../src/model/types'
import { expect, start, test } from '../kept'
import { boxOf, card, expectMarked, goTo, inLink, open, press, search, words } from '../page'
import { showText } from '../sheet'
import { mentionOf, placeOf, story, wordsOf } from '../story'
import { test as cold } from '../test'

cold.use({ contextOptions: { reducedMotion: 'reduce' } })

const STOPS = story.mentions.filter(({ sense }) => sense !== 'polity')

test('the tour goes from the first words to the last and back, with the card at each', async ({
  page,
}) => {
  test.slow()
  await start(page)
  await press(page.getByRole('button', { name: 'Tour of the text' }))
  for (const [index, stop] of STOPS.entries()) {
    if (index > 0) await press(next(page))
    await expectStop(page, stop, `${index + 1} of ${STOPS.length}${edge(index)}`)
  }
  await expect(next(page)).toHaveAttribute('aria-disabled', 'true')
  await next(page).press('Enter')
  await expectStop(page, lastStop(), '17 of 17 · end')
  await press(previous(page))
  await expectStop(page, STOPS[15], '16 of 17')
  await expect(previous(page)).toBeFocused()
})

cold(
  'the keys n and p begin the tour and step through it, and nothing lies under the bar',
  async ({ page }) => {
    await open(page)
    await page.keyboard.press('n')
    await expectStop(page, STOPS[0], '1 of 17 · start')
    expect(inLink(page, 'tour')).toBe('on')
    await page.keyboard.press('p')
    await expectStop(page, STOPS[0], '1 of 17 · start')
    for (const key of ['n', 'n', 'p', 'n']) await page.keyboard.press(key)
    await expectStop(page, STOPS[2], '3 of 17')
    const bar = await boxOf(page.locator('.tour-bar'))
    const body = await boxOf(card(page).locator('.card-body'))
    expect(body.bottom).toBeLessThanOrEqual(bar.top + 1)
    expect(bar.bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)

    await test.step('on a Cyrillic keyboard they are the same keys', async () => {
      await pressCyrillic(page, 'т', 'KeyN')
      await expectStop(page, STOPS[3], '4 of 17')
      await pressCyrillic(page, 'з', 'KeyP')
      await expectStop(page, STOPS[2], '3 of 17')
    })
    await test.step('from words in the text it goes on from there', async () => {
      await showText(page)
      await words(page, 'p5-kant').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('n')
      await expectStop(page, mentionOf('p5-air-base'), '14 of 17')
    })
    await test.step('they rest while the reader types', async () => {
      const before = search(page)
      await page.keyboard.press('/')
      await page.getByRole('combobox').pressSequentially('np')
      await expect(page.getByRole('combobox')).toHaveValue('np')
      expect(search(page)).toBe(before)
    })
  },
)

cold('p alone begins at the end', async ({ page }) => {
  await open(page)
  await page.keyboard.press('p')
  await expectStop(page, lastStop(), '17 of 17 · end')
})

cold(
  'states as actors are no stops until they are asked for, which the link keeps',
  async ({ page }) => {
    await open(page, '?tour=on&passage=p2-tajikistan')
    await expect(progress(page)).toHaveText('4 of 17')
    await press(previous(page))
    await expectStop(page, mentionOf('p1-country'), '3 of 17')
    const box = card(page).getByRole('checkbox', { name: 'States as actors, too' })
    await expect(box).not.toBeChecked()
    await press(box)
    await expect(progress(page)).toHaveText('4 of 21')
    await expect(page.locator('.filter-bar'), 'nothing is left out').toHaveCount(0)
    await press(next(page))
    await expectStop(page, mentionOf('p2-russia'), '5 of 21')
    await page.reload()
    await expectStop(page, mentionOf('p2-russia'), '5 of 21')
    await press(box)
    await expect(progress(page), 'a name that is no stop has no number').toHaveText('17 passages')
    await press(next(page))
    await expectStop(page, mentionOf('p2-tajikistan'), '4 of 17')

    await test.step('a filter for them is to ask for them', async () => {
      await goTo(page, '?tour=on&sense=polity')
      await expectStop(page, mentionOf('p1-kyrgyzstan'), '1 of 4 · start')
      await expect(box).toBeChecked()
    })
  },
)

test('the tour obeys the filter', async ({ page }) => {
  await start(page, '?tour=on&speaker=Sergei+Shoigu')
  await expectStop(page, mentionOf('p2-tajikistan'), '1 of 2 · start')
  await press(next(page))
  await expectStop(page, mentionOf('p2-kyrgyzstan'), '2 of 2 · end')
  await goTo(page, '?speech=narration&hide=states')
  await press(page.getByRole('button', { name: 'Tour of the text' }))
  await expectStop(page, mentionOf('title-second-base'), '1 of 2 · start')
  await page.keyboard.press('n')
  await expectStop(page, mentionOf('p5-second-base'), '2 of 2 · end')
})

cold(
  'a link begins the tour, Back takes a step back, and the link alone brings it again',
  async ({ page }) => {
    await open(page, '?tour=on')
    await expectStop(page, STOPS[0], '1 of 17 · start')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await expectStop(page, STOPS[2], '3 of 17')
    const link = search(page)
    await page.goBack()
    await expectStop(page, STOPS[1], '2 of 17')
    await page.goBack()
    await expectStop(page, STOPS[0], '1 of 17 · start')
    await open(page, link)
    await expectStop(page, STOPS[2], '3 of 17')
  },
)

test('the tour ends with the card left open, or with the card; the keys go on from there', async ({
  page,
}) => {
  await start(page, '?tour=on&passage=p4-border')
  await press(card(page).getByRole('button', { name: 'End tour' }))
  await expect(page.locator('.tour-bar')).toHaveCount(0)
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  expect(inLink(page, 'tour')).toBe(null)
  expect(inLink(page, 'passage')).toBe('p4-border')

  await page.keyboard.press('n')
  await expectStop(page, mentionOf('p5-second-base'), '9 of 17')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  expect(inLink(page, 'tour')).toBe(null)
  await page.keyboard.press('n')
  await expectStop(page, mentionOf('p5-kyrgyzstan'), '10 of 17')

  await test.step('the button of the header ends it too, and begins anew', async () => {
    const button = page.getByRole('button', { name: 'Tour of the text' })
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await press(button)
    await expect(page.locator('.tour-bar')).toHaveCount(0)
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await press(button)
    await expectStop(page, STOPS[0], '1 of 17 · start')
  })
})

function next(page: Page): Locator {
  return card(page).getByRole('button', { name: 'Next on the tour' })
}

function previous(page: Page): Locator {
  return card(page).getByRole('button', { name: 'Previous on the tour' })
}

function progress(page: Page): Locator {
  return page.locator('.tour-steps p')
}

function edge(index: number): string {
  if (index === 0) return ' · start'
  return index === STOPS.length - 1 ? ' · end' : ''
}

function lastStop(): Mention | undefined {
  return STOPS.at(-1)
}

/** The card is open at the stop, its passage is marked, and the bar says how far it is. */
async function expectStop(page: Page, stop: Mention | undefined, far: string): Promise<void> {
  if (stop === undefined) throw new RangeError('The tour has no such stop.')
  await expect(progress(page)).toHaveText(far)
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(
    placeOf(stop.place).place.properties.name,
  )
  await expect(card(page).locator('.excerpt b')).toHaveJSProperty('textContent', wordsOf(stop))
  await expectMarked(page, stop)
  await expect(words(page, stop.id)).toBeInViewport()
}

function pressCyrillic(page: Page, key: string, code: string): Promise<void> {
  return page.evaluate(
    (init) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
    },
    { key, code },
  )
}
