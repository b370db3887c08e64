import type { Locator, Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { card, expectCard, inMenu } from '../page'
import { mentionOf, story, wordsOf } from '../story'

const KANT = mentionOf('p5-kant')

test('links to view, place and passage are copied, and open what they say', async ({ page }) => {
  await start(page, '?place=kant&passage=p5-kant&hide=states')
  const view = page.url()
  await card(page).getByRole('button', { name: 'Cite' }).click()
  expect(await copied(page, 'This view of the map')).toBe(view)
  const place = await copied(page, 'The place: Kant')
  expect(new URL(place).search).toBe('?place=kant')
  const passage = await copied(page, 'The passage, its card open')
  await page.goto(passage)
  await expectCard(page, KANT)
  await expect(page).toHaveURL(/[?&]map=/u)
})

test('a citation has the words to the character, who says them, where, and the link', async ({
  page,
}) => {
  await start(page, '?place=kant&passage=p5-kant')
  await card(page).getByRole('button', { name: 'Cite' }).click()
  const citation = await copied(page, 'Citation')
  expect(citation).toContain(wordsOf(KANT.passage))
  const [title] = story.blocks
  expect(citation).toContain(
    ` — Sooronbai Jeenbekov, in his own words, in “${title?.text}”, paragraph 5. http`,
  )
  expect(citation).toMatch(/\?place=kant&passage=p5-kant$/u)
})

test('a browser that refuses to copy leaves the text marked to be copied by hand', async ({
  page,
}) => {
  await start(page)
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  })
  await (await inMenu(page, 'button', 'Share and cite')).last().click()
  await row(page, 'This view of the map').getByRole('button').click()
  await expect(row(page, 'This view of the map').getByRole('status')).toContainText('by hand')
  const marked = await row(page, 'This view of the map')
    .getByRole('textbox')
    .evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    )
  expect(marked).toBe(page.url())
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
})

test('the device’s own way to share is offered where there is one', async ({ page }) => {
  await start(page, '?place=kant')
  await page.evaluate(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => document.body.setAttribute('data-shared', String(data.url)),
    })
  })
  await card(page).getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Share…' }).click()
  await expect(page.locator('body')).toHaveAttribute(
    'data-shared',
    /\?place=kant&passage=p5-kant$/u,
  )
  await page.evaluate(() => {
    for (const way of ['canShare', 'share']) Reflect.deleteProperty(navigator, way)
    document.body.removeAttribute('data-shared')
  })
})

async function copied(page: Page, label: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await row(page, label).getByRole('button').click()
  await expect(row(page, label).getByRole('status')).toHaveText('Copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

function row(page: Page, label: string): Locator {
  return page.locator('.copy-row').filter({ has: page.getByText(label, { exact: true }) })
}
