import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import {
  atRest,
  boxOf,
  card,
  expectCard,
  expectMarked,
  goTo,
  inLink,
  open,
  openLayers,
  search,
  shape,
  words,
} from '../page'
import { showText } from '../sheet'
import { firstMention, mentionOf, placeOf } from '../story'
import { test as cold } from '../test'

const LINK = '?place=kyrgyzstan&passage=p5-kyrgyzstan&hide=areas,borders&map=6.5/41.2345/74.5678'

cold(
  'a link opened cold shows its place, passage, layers and camera, and again after a reload',
  async ({ page }) => {
    await open(page, LINK)
    await expectLink(page)
    const before = await whereIs(page, 'kant')
    await page.reload()
    await expectLink(page)
    expect(await whereIs(page, 'kant')).toEqual(before)
  },
)

cold('a link may say less than that, or more that belongs to others', async ({ page }) => {
  await test.step('without a camera, the place comes into sight by itself', async () => {
    await open(page, '?utm_source=mail&place=tajik-afghan-border&fbclid=1')
    await expectCard(page, firstMention(placeOf('tajik-afghan-border')))
    await expect(shape(page, 'tajik-afghan-border')).toBeInViewport()
    await expect(page.locator('.notices')).toHaveCount(0)
  })
  await test.step('a passage alone is enough to open its place', async () => {
    await goTo(page, '?passage=p6-south')
    await expectCard(page, mentionOf('p6-south'))
    await expectMarked(page, mentionOf('p6-south'))
  })
  await test.step('keys of others give no notice and do no harm', async () => {
    await goTo(page, '?utm_source=mail&place=kant&fbclid=1')
    await expectCard(page, firstMention(placeOf('kant')))
    await expect(page.locator('.notices')).toHaveCount(0)
  })
})

test('Back and Forward walk through hidden layers, and through selections with card, mark and camera', async ({
  page,
}) => {
  await start(page)
  await test.step('a hidden layer is in the link, and Back shows it again', async () => {
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

  const steps = [{ query: search(page), at: await whereIs(page, 'kant'), id: '' }]
  for (const id of ['p1-kyrgyzstan', 'p5-kant', 'p6-south']) {
    await showText(page)
    await words(page, id).focus()
    await page.keyboard.press('Enter')
    await expectCard(page, mentionOf(id))
    await atRest(page)
    steps.push({ query: search(page), at: await whereIs(page, 'kant'), id })
  }
  const back = steps.slice(0, -1).toReversed()
  const forward = steps.slice(1)
  for (const [index, { query, at, id }] of [...back, ...forward].entries()) {
    const isBack = index < back.length
    await test.step(`${isBack ? 'Back' : 'Forward'} to ${id || 'the first view'}`, async () => {
      await (isBack ? page.goBack() : page.goForward())
      await expect.poll(() => search(page)).toBe(query)
      await expect.poll(() => whereIs(page, 'kant')).toEqual(at)
      await expectSelection(page, id)
    })
  }
})

test('a link that moves the map by part of a pixel more than Leaflet does stays as it is', async ({
  page,
}) => {
  await start(page)
  const zoom = inLink(page, 'map')?.split('/')[0]
  for (const at of ['40.1234/71.5679', '40.1229/71.5688', '39.9876/71.9871']) {
    await goTo(page, `?map=${zoom}/${at}`)
    // Once the map has been painted where it came to rest, it has told where that is.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
    })
    expect(inLink(page, 'map')).toBe(`${zoom}/${at}`)
  }
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

/** "": nothing is selected. */
async function expectSelection(page: Page, id: string): Promise<void> {
  if (id === '') {
    await expect(card(page)).toHaveCount(0)
    await expect(page.locator('mark')).toHaveCount(0)
  } else {
    await expectCard(page, mentionOf(id))
    await expectMarked(page, mentionOf(id))
  }
}

/** Where the map shows a place, in whole pixels: tells where the camera really is. */
async function whereIs(page: Page, place: string) {
  const { left, top } = await boxOf(shape(page, place))
  return { x: Math.round(left), y: Math.round(top) }
}
