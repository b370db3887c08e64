import type { Page } from '@playwright/test'
import { card, drawn, expectCard, goTo, inLink, notice, open } from '../page'
import { firstMention, MENTIONS, ON_MAP, placeOf } from '../story'
import { expect, test } from '../test'

test.use({ viewport: { width: 960, height: 540 }, contextOptions: { reducedMotion: 'reduce' } })

type Nonsense = readonly [query: string, says: string, place: string | null]

/**
 * Each with words that the notice must say, and the place that is shown all the same. The
 * first of each part of a link is opened cold. No two say the same of a link: what was
 * dismissed is not said again.
 */
const NONSENSE: Readonly<Record<string, readonly Nonsense[]>> = {
  place: [
    ['?place=nope', 'no place "nope"', null],
    ['?place=<script>alert(1)</script>', '"<script>alert(1)</script>" is not an id', null],
    ['?place=%E0%A4%A', 'is not an id', null],
  ],
  passage: [
    ['?passage=nope&place=kant', 'no passage "nope"', 'kant'],
    ['?passage=never', 'no passage "never"', null],
    ['?passage=p5-kant&place=osh', 'no place "osh"', 'kant'],
    ['?passage=p5-kant&place=russia', '"p5-kant" is about another place', 'russia'],
  ],
  map: [
    ['?map=99/0/0', '"99/0/0" is not a place the map can look at', null],
    ['?map=abc&place=kant', 'found "abc"', 'kant'],
    ['?map=5/91/500', '"5/91/500"', null],
  ],
  hide: [
    ['?hide=zzz,areas&place=kant', 'no layer "zzz"', 'kant'],
    ['?hide=yyy', 'no layer "yyy"', null],
  ],
  article: [['?article=../secret', '"../secret" is not an id', null]],
}

for (const [part, links] of Object.entries(NONSENSE)) {
  test(`nonsense in ${part}= gives a notice, and the rest of the page works`, async ({ page }) => {
    for (const [index, nonsense] of links.entries()) {
      const [query] = nonsense
      await test.step(query, async () => {
        await (index === 0 ? open : goTo)(page, query)
        await expectNoticeAndTheRest(page, nonsense)
      })
    }
  })
}

test('in Russian and Kyrgyz the notice is in that language, and goes with it', async ({ page }) => {
  await open(page, '?lang=ru&place=nope')
  const said = page.locator('.notices li')
  await expect(said).toHaveText('Эта ссылкаplace: в этой статье нет места «nope».')
  await goTo(page, '?lang=ky&place=nope')
  await expect(said).toHaveText('Бул шилтемеplace: бул макалада «nope» деген жер жок.')
  await goTo(page, '?place=nope')
  await expect(said).toHaveText('This linkplace: this article has no place "nope".')
})

async function expectNoticeAndTheRest(page: Page, [, says, place]: Nonsense): Promise<void> {
  await expect(notice(page, 'This link')).toBeVisible()
  await expect(notice(page, 'This link')).toContainText(says)
  await expectWholePage(page)
  if (place === null) await expect(card(page)).toHaveCount(0)
  else await expectCard(page, firstMention(placeOf(place)))

  await page.locator('.notices').getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(0)
  await expectWholePage(page)
}

/** The text with all its links, and every place that has a site, are there. */
async function expectWholePage(page: Page): Promise<void> {
  await expect(page.locator('article h1')).toBeVisible()
  await expect(page.locator('article a.mention')).toHaveCount(MENTIONS)
  const hidden = (inLink(page, 'hide') ?? '').split(',')
  const isShown = (id: string) => !hidden.includes(placeOf(id).layer.id)
  await expect.poll(() => drawn(page)).toEqual(ON_MAP.filter(isShown))
}
