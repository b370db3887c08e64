import type { Page } from '@playwright/test'
import {
  atRest,
  card,
  expectCard,
  expectMarked,
  inLink,
  open,
  openLayers,
  search,
  shape,
  words,
} from '../page'
import { firstMention, mentionOf, placeOf } from '../story'
import { expect, test } from '../test'

const LINK = '?place=kyrgyzstan&passage=p5-kyrgyzstan&hide=areas,borders&map=6.5/41.2345/74.5678'

test('a link opened cold shows its place, passage, layers and camera, and again after a reload', async ({
  page,
}) => {
  await open(page, LINK)
  await expectLink(page)
  const before = await boxOf(page, 'kant')
  await page.reload()
  await expectLink(page)
  expect(await boxOf(page, 'kant')).toEqual(before)
})

test('a link without a camera brings its place into sight by itself', async ({ page }) => {
  await open(page, '?place=tajik-afghan-border')
  await expectCard(page, firstMention(placeOf('tajik-afghan-border')))
  await expect(shape(page, 'tajik-afghan-border')).toBeInViewport()
  await expect(page.locator('.notices')).toHaveCount(0)
})

test('a passage alone in a link is enough to open its place', async ({ page }) => {
  await open(page, '?passage=p6-south')
  await expectCard(page, mentionOf('p6-south'))
  await expectMarked(page, mentionOf('p6-south'))
})

test('Back and Forward walk through three selections with card, mark and camera', async ({
  page,
}) => {
  await open(page)
  const steps = [{ query: search(page), box: await boxOf(page, 'kant'), id: '' }]
  for (const id of ['p1-kyrgyzstan', 'p5-kant', 'p6-south']) {
    await words(page, id).focus()
    await page.keyboard.press('Enter')
    await expectCard(page, mentionOf(id))
    await atRest(page)
    steps.push({ query: search(page), box: await boxOf(page, 'kant'), id })
  }
  const back = steps.slice(0, -1).toReversed()
  const forward = steps.slice(1)
  for (const [index, { query, box, id }] of [...back, ...forward].entries()) {
    if (index < back.length) await page.goBack()
    else await page.goForward()
    await expect.poll(() => search(page)).toBe(query)
    await expect.poll(() => boxOf(page, 'kant')).toEqual(box)
    if (id === '') await expect(card(page)).toHaveCount(0)
    else await expectCard(page, mentionOf(id))
    if (id === '') await expect(page.locator('mark')).toHaveCount(0)
    else await expectMarked(page, mentionOf(id))
  }
})

test('a hidden layer is in the link, and Back shows it again', async ({ page }) => {
  await open(page)
  await openLayers(page)
  const borders = page.getByRole('checkbox', { name: /^Borders/u })
  await borders.click()
  await expect.poll(() => inLink(page, 'hide')).toBe('borders')
  await expect(shape(page, 'tajik-afghan-border')).toHaveCount(0)
  await expect(borders).not.toBeChecked()
  await page.goBack()
  await expect.poll(() => inLink(page, 'hide')).toBe(null)
  await expect(shape(page, 'tajik-afghan-border')).toHaveCount(1)
  await expect(borders).toBeChecked()
})

test('keys that belong to others give no notice and do no harm', async ({ page }) => {
  await open(page, '?utm_source=mail&place=kant&fbclid=1')
  await expectCard(page, firstMention(placeOf('kant')))
  await expect(page.locator('.notices')).toHaveCount(0)
})

async function expectLink(page: Page): Promise<void> {
  await expectCard(page, mentionOf('p5-kyrgyzstan'))
  await expectMarked(page, mentionOf('p5-kyrgyzstan'))
  await expect(words(page, 'p5-kyrgyzstan')).toBeInViewport()
  await expect(shape(page, 'kant')).toBeVisible()
  for (const id of ['southern-kyrgyzstan', 'central-asia', 'tajik-afghan-border']) {
    await expect(shape(page, id)).toHaveCount(0)
  }
  expect(search(page)).toBe(LINK)
  await expect(page.locator('.notices')).toHaveCount(0)
}

/** Where the map shows a place, in whole pixels: tells where the camera really is. */
async function boxOf(page: Page, place: string) {
  const box = await shape(page, place).boundingBox()
  return { x: Math.round(box?.x ?? Number.NaN), y: Math.round(box?.y ?? Number.NaN) }
}
