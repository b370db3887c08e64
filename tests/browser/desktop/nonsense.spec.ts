import type { Page } from '@playwright/test'
import { card, expectCard, inLink, open, shape } from '../page'
import { firstMention, located, placeOf, story } from '../story'
import { expect, test } from '../test'

/** Each with words that the notice must say, and the place that is shown all the same. */
const NONSENSE: readonly (readonly [query: string, says: string, place: string | null])[] = [
  ['?place=nope', 'no place "nope"', null],
  ['?place=<script>alert(1)</script>', '"<script>alert(1)</script>" is not an id', null],
  ['?place=%E0%A4%A', 'is not an id', null],
  ['?passage=nope', 'no passage "nope"', null],
  ['?passage=nope&place=kant', 'no passage "nope"', 'kant'],
  ['?passage=p5-kant&place=osh', 'no place "osh"', null],
  ['?passage=p5-kant&place=russia', '"p5-kant" is about another place', 'russia'],
  ['?map=99/0/0', '"99/0/0" is not a place the map can look at', null],
  ['?map=abc&place=kant', 'found "abc"', 'kant'],
  ['?map=5/91/500', '"5/91/500"', null],
  ['?hide=zzz', 'no layer "zzz"', null],
  ['?hide=zzz,areas&place=kant', 'no layer "zzz"', 'kant'],
  ['?article=../secret', '"../secret" is not an id', null],
]

for (const [query, says, place] of NONSENSE) {
  test(`nonsense in ${query} gives a notice, and the rest of the page works`, async ({ page }) => {
    await open(page, query)
    await expectWholePage(page)
    if (place === null) await expect(card(page)).toHaveCount(0)
    else await expectCard(page, firstMention(placeOf(place)))
    await expect(page.locator('.notices')).toBeVisible()
    await expect(page.locator('.notices')).toContainText('This link')
    await expect(page.locator('.notices')).toContainText(says)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.locator('.notices')).toHaveCount(0)
  })
}

test.describe('an article that does not exist', () => {
  test.use({ expectedErrors: [/404/u] })

  test('is named in a notice, and the map with its places is there', async ({ page }) => {
    await open(page, '?article=nope')
    await expect(page.locator('.notices')).toContainText('articles/nope/article.json')
    await expect(page.locator('.notices')).toContainText('could not be loaded')
    await expect(page.getByText('The text of this article could not be shown.')).toBeVisible()
    for (const { id } of located) await expect(shape(page, id)).toHaveCount(1)
    await page.locator('.place-item', { hasText: 'Tajikistan' }).click()
    await expect(card(page).getByRole('heading', { name: 'Tajikistan' })).toBeVisible()
  })
})

/** The text with all its links, and every place that has a site, are there. */
async function expectWholePage(page: Page): Promise<void> {
  await expect(page.locator('article h1')).toBeVisible()
  await expect(page.locator('article a.mention')).toHaveCount(story.mentions.length)
  const hidden = (inLink(page, 'hide') ?? '').split(',')
  for (const { id, layer } of located) {
    await expect(shape(page, id)).toHaveCount(hidden.includes(layer.id) ? 0 : 1)
  }
}
