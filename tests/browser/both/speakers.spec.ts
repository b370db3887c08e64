import type { Locator, Page } from '@playwright/test'
import type { Mention } from '../../../src/model/types'
import { expect, start, test } from '../kept'
import {
  card,
  expectCard,
  expectMarked,
  goTo,
  inLink,
  open,
  openLayers,
  openSpeakers,
  press,
  shape,
  words,
} from '../page'
import { showText } from '../sheet'
import { mentionOf, places, story, wordsOf } from '../story'
import { test as cold } from '../test'

cold.use({ contextOptions: { reducedMotion: 'reduce' } })

const SHOIGU = '?speaker=Sergei+Shoigu'
const ofShoigu = story.mentions.filter(({ speaker }) => speaker?.name === 'Sergei Shoigu')

test('the panel lists who speaks and how, what names stand for and the layers, with counts', async ({
  page,
}) => {
  await start(page)
  await openSpeakers(page)
  await expectCounts(page, 'Who speaks', [
    ['Sooronbai Jeenbekov', 'own words, reported', '12'],
    ['Sergei Shoigu', 'reported', '2'],
    ['The article itself', '', '7'],
  ])
  await expectCounts(page, 'How it is said', [
    ['own words', '', '8'],
    ['reported', '', '6'],
    ['told by the article', '', '7'],
  ])
  await expectCounts(page, 'What a name stands for', [
    ['a place on the map', '', '17'],
    ['a state as actor', '', '4'],
  ])
  await expectCounts(page, 'Layers', [
    ['Sites', '', '6'],
    ['Borders', '', '1'],
    ['Areas', '', '3'],
    ['States', '', '11'],
  ])
  await expect(panel(page).getByRole('status')).toHaveText('21 of 21 passages shown')
})

test('a tick leaves the words of one speaker in text, list, map and counts, and in the link', async ({
  page,
}) => {
  await start(page)
  await openSpeakers(page)
  await choose(page, /^Sergei Shoigu/u)
  await expect.poll(() => inLink(page, 'speaker')).toBe('Sergei Shoigu')
  await expect(panel(page).getByRole('status')).toHaveText('2 of 21 passages shown')
  await expectCounts(page, 'How it is said', [
    ['own words', '', '0'],
    ['reported', '', '2'],
    ['told by the article', '', '0'],
  ])
  await expectShown(page, ofShoigu)
  await page.keyboard.press('Escape')
  await expectListAndMap(page, ofShoigu)

  await test.step('what is left out is still a link, and says why', async () => {
    const left = words(page, 'p5-kant')
    await expect(left).toHaveAccessibleDescription('Filtered out: somebody else says it.')
    await press(left)
    await expectCardOf(page, 'p5-kant')
  })
})

test('each part of the filter works alone and with the others', async ({ page }) => {
  await start(page)
  await openSpeakers(page)
  const asked: [RegExp, string, string, (mention: Mention) => boolean][] = [
    [/^own words/u, 'speech', 'direct', ({ speech }) => speech === 'direct'],
    [/^a place on the map/u, 'sense', 'location', ({ sense }) => sense === 'location'],
    [/^Areas/u, 'layer', 'areas', ({ place }) => story.places.get(place)?.layer.id === 'areas'],
  ]
  let shown = story.mentions
  for (const [name, key, value, passes] of asked) {
    await test.step(`${key}=${value}`, async () => {
      await choose(page, name)
      shown = shown.filter(passes)
      await expect.poll(() => inLink(page, key)).toBe(value)
      await expectShown(page, shown)
    })
  }
  await test.step('states as actors alone', async () => {
    await press(panel(page).getByRole('button', { name: 'Clear the filter' }))
    await expectShown(page, story.mentions)
    await choose(page, /^a state as actor/u)
    await expect.poll(() => inLink(page, 'sense')).toBe('polity')
    await expectShown(
      page,
      story.mentions.filter(({ sense }) => sense === 'polity'),
    )
  })
})

cold(
  'what is filtered is told above the text, taken back one by one, or all at once',
  async ({ page }) => {
    await open(page, '?speaker=Sooronbai+Jeenbekov&speech=direct&hide=areas')
    const bar = filterBar(page)
    await expect(bar.getByRole('button')).toHaveText([
      'Sooronbai Jeenbekov',
      'own words',
      'without Areas',
      'Clear the filter',
    ])
    await test.step('one wish is taken back, and the focus goes to the next', async () => {
      await press(bar.getByRole('button', { name: 'Sooronbai Jeenbekov: remove' }))
      await expect.poll(() => inLink(page, 'speaker')).toBe(null)
      expect(inLink(page, 'hide')).toBe('areas')
      await expect(bar.getByRole('button', { name: 'own words: remove' })).toBeFocused()
    })
    await test.step('Back brings it again', async () => {
      await page.goBack()
      await expect(bar.getByRole('button', { name: 'Sooronbai Jeenbekov: remove' })).toBeVisible()
      await page.goForward()
      await expect(bar.getByRole('button')).toHaveCount(3)
    })
    await test.step('one press clears it all, in sight on every screen', async () => {
      const clear = bar.getByRole('button', { name: 'Clear the filter' })
      await expect(clear).toBeInViewport({ ratio: 1 })
      await press(clear)
      await expect(bar).toHaveCount(0)
      for (const key of ['speaker', 'speech', 'sense', 'hide']) expect(inLink(page, key)).toBe(null)
      await expectShown(page, story.mentions)
      await expect(page.locator('article')).toBeFocused()
    })
  },
)

test('the bar stays in sight, and covers neither a selected passage nor a focused link', async ({
  page,
}) => {
  await start(page, `${SHOIGU}&passage=p6-south`)
  await showText(page)
  await expect(words(page, 'p6-south')).toBeInViewport()
  await expect(filterBar(page)).toBeInViewport({ ratio: 1 })
  for (const id of ['p5-afghanistan', 'p3-afghanistan', 'title-second-base']) {
    await words(page, id).focus()
    const link = await words(page, id).boundingBox()
    const bar = await filterBar(page).boundingBox()
    expect(link?.y, id).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
  }
  // On a small screen the text would take the place of this card from now on.
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
})

test('filtering leaves the map where the reader has moved it', async ({ page }) => {
  await start(page, '?map=5.5/44/66')
  await openSpeakers(page)
  await choose(page, /^reported/u)
  await expect.poll(() => inLink(page, 'speech')).toBe('reported')
  await page.keyboard.press('Escape')
  await press(filterBar(page).getByRole('button', { name: 'Clear the filter' }))
  await expect(filterBar(page)).toHaveCount(0)
  expect(inLink(page, 'map')).toBe('5.5/44/66')
})

test('the card steps through what is shown, and says why a passage is not', async ({ page }) => {
  await start(page, '?speaker=Sooronbai+Jeenbekov&place=kyrgyzstan&passage=p1-country')
  await expect(card(page).locator('.stepper')).toHaveText('1 of 2')
  await press(card(page).getByRole('button', { name: 'Next passage' }))
  await expectCardOf(page, 'p6-kyrgyzstan')
  await expect(card(page).locator('.stepper')).toHaveText('2 of 2')
  await expect(card(page).getByText('Filtered out')).toHaveCount(0)

  await test.step('a passage that is filtered out leads to those that are not', async () => {
    await goTo(page, '?speaker=Sooronbai+Jeenbekov&place=kyrgyzstan&passage=p5-kyrgyzstan')
    await expect(card(page).getByText('Filtered out: somebody else says it.')).toBeVisible()
    await expect(card(page).locator('.stepper')).toHaveText('2 passages')
    await press(card(page).getByRole('button', { name: 'Previous passage' }))
    await expectCardOf(page, 'p1-country')
    await page.goBack()
    await press(card(page).getByRole('button', { name: 'Clear the filter' }))
    await expectCard(page, mentionOf('p5-kyrgyzstan'))
    await expect(card(page).getByText('Filtered out')).toHaveCount(0)
    await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
    expect(inLink(page, 'speaker')).toBe(null)
  })
})

test('a place opens at the first passage that is shown, from the list and from the map', async ({
  page,
}) => {
  await start(page, SHOIGU)
  await press(page.locator('.place-item').filter({ hasText: 'Kyrgyzstan' }).last())
  await expectCardOf(page, 'p2-kyrgyzstan')
  await page.keyboard.press('Escape')
  await shape(page, 'kyrgyzstan').press('Enter')
  await expectCardOf(page, 'p2-kyrgyzstan')
})

test('the panel of layers counts the places that keep their colour', async ({ page }) => {
  await start(page, SHOIGU)
  await openLayers(page)
  const counts = page.locator('.layers-panel .layer-count')
  await expect(counts).toHaveText(['0 of 2', '0 of 1', '0 of 2', '2 of 4', '0 of 1'])
  await press(filterBar(page).getByRole('button', { name: 'Clear the filter' }))
  await expect(counts).toHaveText(['2', '1', '2', '4', '1'])
})

function panel(page: Page): Locator {
  return page.locator('.panel')
}

function filterBar(page: Page): Locator {
  return page.locator('.filter-bar')
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await press(panel(page).getByLabel(name))
}

async function expectCounts(
  page: Page,
  group: string,
  rows: readonly (readonly [name: string, note: string, count: string])[],
): Promise<void> {
  const choices = panel(page).getByRole('group', { name: group }).locator('label')
  await expect(choices).toHaveText(rows.map((row) => row.join('')))
}

/** In the text exactly these are not quieter than usual, and all are links. */
async function expectShown(page: Page, shown: readonly Mention[]): Promise<void> {
  await expect(page.locator('article a.mention')).toHaveCount(story.mentions.length)
  const left = page.locator('article a.mention:not(.is-filtered)')
  const ids = () => left.evaluateAll((links) => links.map(({ id }) => id))
  await expect.poll(ids).toEqual(shown.map(({ id }) => `mention-${id}`))
}

/** Every place of which nothing is shown is faded in list and map, and both say why. */
async function expectListAndMap(page: Page, shown: readonly Mention[]): Promise<void> {
  for (const { id, place, mentions } of places) {
    const count = mentions.filter((mention) => shown.includes(mention)).length
    const item = page.locator(`.place-item[href*="place=${id}&"]`)
    const why = 'Filtered out: somebody else says it.'
    await expect(item.locator('.place-why')).toHaveText(count === 0 ? [why] : [])
    const all = `${mentions.length} passage${mentions.length === 1 ? '' : 's'}`
    const told = count === mentions.length ? all : `${count} of ${all}`
    await expect(item.locator('.place-count')).toHaveText(told)
    if (place.geometry === null) continue
    await expect(shape(page, id)).toHaveClass(count === 0 ? /is-faded/u : /^(?!.*is-faded)/u)
    const name = await shape(page, id).getAttribute('aria-label')
    expect(name?.endsWith(why)).toBe(count === 0)
  }
}

/** The card shows the passage, whatever stands on its stepper. */
async function expectCardOf(page: Page, id: string): Promise<void> {
  const mention = mentionOf(id)
  await expect(card(page).locator('.excerpt')).toHaveJSProperty(
    'textContent',
    wordsOf(mention.passage),
  )
  await expectMarked(page, mention)
}
