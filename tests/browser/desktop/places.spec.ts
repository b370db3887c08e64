import type { Page } from '@playwright/test'
import type { StoryPlace } from '../../../src/model/types'
import { expect, start, test } from '../kept'
import { clickPlace } from '../onMap'
import {
  atRest,
  boxOf,
  card,
  drawn,
  expectCard,
  expectMarked,
  goTo,
  search,
  shape,
  words,
} from '../page'
import { firstMention, located, ON_MAP, placeOf, places } from '../story'

test('a click on each place on the map opens its words, which lead to the text and back', async ({
  page,
}) => {
  test.slow()
  await start(page)
  const first = search(page)
  for (const place of located) {
    await test.step(place.id, async () => {
      await goTo(page, first)
      await clickPlace(page, place.id)
      await readEveryPassage(page, place)
      await goToTheWordsAndBack(page, place)
      await closeCard(page)
    })
  }
})

test('the list of places shows all ten, with the words of the base that is nowhere on the map', async ({
  page,
}) => {
  expect(places.map(({ id }) => id).toSorted()).toEqual([...ON_MAP, 'second-base'].toSorted())
  await start(page)
  const names = page.locator('.place-list .place-name')
  await expect(names).toHaveCount(places.length)
  const expected = places.map(({ place }) => place.properties.name).toSorted()
  expect((await names.allTextContents()).toSorted()).toEqual(expected)

  const base = placeOf('second-base')
  const { name } = base.place.properties
  expect(await drawn(page)).toEqual(ON_MAP)
  await expect(page.locator('.story-label').first()).toBeAttached()
  await expect(page.locator('.story-label', { hasText: name })).toHaveCount(0)
  await page.locator('.place-item', { hasText: name }).click()
  await readEveryPassage(page, base)
  await expect(shape(page, base.id)).toHaveCount(0)
  await goToTheWordsAndBack(page, base)
  await closeCard(page)
})

test('a click on a name opens its card, and clicks on two markers in one spot open both in turn', async ({
  page,
}) => {
  await start(page)
  const first = search(page)
  for (const id of ['kant', 'southern-kyrgyzstan', 'tajik-afghan-border', 'tajikistan']) {
    await test.step(`the name of ${id}`, async () => {
      await goTo(page, first)
      const { name } = placeOf(id).place.properties
      await page.locator('.story-label').getByText(name, { exact: true }).click()
      await expectCard(page, firstMention(placeOf(id)))
      await atRest(page)
    })
  }
  await test.step('Kant and its air base', async () => {
    await goTo(page, first)
    const [town, base] = [
      await boxOf(shape(page, 'kant')),
      await boxOf(shape(page, 'kant-air-base')),
    ]
    expect(Math.hypot(town.left - base.left, town.top - base.top)).toBeLessThan(10)
    await clickPlace(page, 'kant')
    await expectCard(page, firstMention(placeOf('kant')))
    await atRest(page)
    for (const id of ['kant-air-base', 'kant', 'kant-air-base']) {
      await clickMiddle(page, 'kant')
      await expectCard(page, firstMention(placeOf(id)))
      await atRest(page)
    }
  })
})

async function readEveryPassage(page: Page, place: StoryPlace): Promise<void> {
  const next = card(page).getByRole('button', { name: 'Next passage' })
  for (const [index, mention] of place.mentions.entries()) {
    if (index > 0) await next.click()
    await expectCard(page, mention)
    await expectMarked(page, mention)
  }
  const previous = card(page).getByRole('button', { name: 'Previous passage' })
  for (const mention of place.mentions.slice(0, -1).toReversed()) {
    await previous.click()
    await expectCard(page, mention)
  }
}

async function goToTheWordsAndBack(page: Page, place: StoryPlace): Promise<void> {
  const mention = firstMention(place)
  await card(page).getByRole('button', { name: 'Read in the article' }).click()
  await expect(words(page, mention.id)).toBeFocused()
  await expect(words(page, mention.id)).toBeInViewport({ ratio: 1 })
  await expectMarked(page, mention)
  await words(page, mention.id).click()
  await expectCard(page, mention)
  await atRest(page)
}

async function closeCard(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: 'Close' }).click()
  await expect(card(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/place=|passage=/u)
  await expect(page.locator('mark')).toHaveCount(0)
  await expect(page.locator(':focus')).toBeVisible()
  await expect(page.locator(':focus')).toBeInViewport()
}

/** Where a reader would click: on the middle of the marker, whichever lies on top. */
async function clickMiddle(page: Page, place: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(shape(page, place))
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}
