import { card, open } from '../screen'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the map is on top and the text below it', async ({ page }) => {
  await open(page)
  const map = await page.locator('.map-pane').boundingBox()
  const text = await page.locator('.reader-pane').boundingBox()
  if (map === null || text === null) throw new Error('Both panes must be on the screen.')
  expect(map.width).toBe(390)
  expect(text.width).toBe(390)
  expect(map.y + map.height).toBeLessThanOrEqual(text.y)
  expect(map.height).toBeGreaterThan(280)
  expect(text.y + text.height).toBe(844)
  await expect(page.getByRole('separator')).toBeHidden()
})

test('the card is a sheet at the foot, lowered for reading and raised again', async ({ page }) => {
  await open(page)
  await page.locator('#mention-p1-kyrgyzstan').tap()
  const sheet = card(page)
  await expect(sheet).toBeVisible()
  const box = await sheet.boundingBox()
  if (box === null) throw new Error('The card must be on the screen.')
  expect([box.x, box.width, box.y + box.height]).toEqual([0, 390, 844])
  expect(box.height).toBeLessThanOrEqual(844 * 0.56 + 1)
  await page.getByRole('button', { name: 'Read in the article' }).tap()
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  await expect(page.locator('#mention-p1-kyrgyzstan')).toBeFocused()
  await expect(page.locator('#mention-p1-kyrgyzstan')).toBeInViewport({ ratio: 1 })
  const low = (await sheet.boundingBox())?.y ?? 0
  const words = (await page.locator('#mention-p1-kyrgyzstan').boundingBox())?.y ?? 0
  expect(words).toBeLessThan(low)
  await page.getByRole('button', { name: 'Show', exact: true }).tap()
  await expect(page.getByRole('button', { name: 'Lower' })).toBeVisible()
  await expect(sheet.locator('.excerpt')).toBeInViewport()
  await page.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toHaveCount(0)
})

for (const words of ['p5-kant', 'p6-south', 'p6-kyrgyzstan']) {
  test(`the words ${words}, read in the article, are not under the sheet`, async ({ page }) => {
    await open(page, `?passage=${words}`)
    await page.getByRole('button', { name: 'Read in the article' }).tap()
    await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible()
    const mention = await page.locator(`#mention-${words}`).boundingBox()
    const sheet = await card(page).boundingBox()
    if (mention === null || sheet === null) throw new Error('Both must be on the screen.')
    expect(mention.y + mention.height).toBeLessThanOrEqual(sheet.y)
    await expect(page.locator(`#mention-${words}`)).toBeInViewport()
  })
}

test('no thread is drawn', async ({ page }) => {
  await open(page, '?place=kant')
  await expect(card(page)).toBeVisible()
  await expect(page.locator('.thread')).toHaveCount(0)
})
