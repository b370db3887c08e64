import type { Page } from '@playwright/test'
import type { StoryPlace } from '../../../src/model/types'
import { clickPlace } from '../onMap'
import { atRest, card, expectCard, expectMarked, open, shape, words } from '../page'
import { firstMention, located, placeOf, places } from '../story'
import { expect, test } from '../test'

const IDS = [
  'afghanistan',
  'central-asia',
  'kant',
  'kant-air-base',
  'kyrgyzstan',
  'russia',
  'second-base',
  'southern-kyrgyzstan',
  'tajik-afghan-border',
  'tajikistan',
]

test('the files hold the ten places of the article, and the list of places shows them all', async ({
  page,
}) => {
  expect(places.map(({ id }) => id).toSorted()).toEqual(IDS)
  await open(page)
  const names = page.locator('.place-list .place-name')
  await expect(names).toHaveCount(IDS.length)
  const expected = places.map(({ place }) => place.properties.name).toSorted()
  expect((await names.allTextContents()).toSorted()).toEqual(expected)
})

for (const place of located) {
  const { name } = place.place.properties
  test(`a click on ${name} on the map opens its words, which lead to the text and back`, async ({
    page,
  }) => {
    await open(page)
    await clickPlace(page, place.id)
    await readEveryPassage(page, place)
    await goToTheWordsAndBack(page, place)
    await closeCard(page)
  })
}

test('the second base is nowhere on the map, and its words open from the list of places', async ({
  page,
}) => {
  const place = placeOf('second-base')
  const { name } = place.place.properties
  await open(page)
  await expect(shape(page, 'southern-kyrgyzstan')).toHaveCount(1)
  await expect(shape(page, place.id)).toHaveCount(0)
  await expect(page.locator('.story-label', { hasText: name })).toHaveCount(0)
  await page.locator('.place-item', { hasText: name }).click()
  await readEveryPassage(page, place)
  await expect(shape(page, place.id)).toHaveCount(0)
  await goToTheWordsAndBack(page, place)
  await closeCard(page)
})

for (const id of ['kant', 'southern-kyrgyzstan', 'tajik-afghan-border', 'tajikistan']) {
  const place = placeOf(id)
  const { name } = place.place.properties
  test(`a click on the name ${name} on the map opens its card`, async ({ page }) => {
    await open(page)
    await page.locator('.story-label').getByText(name, { exact: true }).click()
    await expectCard(page, firstMention(place))
  })
}

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
