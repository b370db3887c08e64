import { boxOf, words } from '../page'
import { attributionOf, firstMention, MENTIONS, mentionOf, places, story, wordsOf } from '../story'
import { expect, test } from '../test'

test.use({ javaScriptEnabled: false })

test('without scripts the article, its map and all words about its places are there', async ({
  page,
}) => {
  await page.goto('./')
  const passage = (id: string) => page.locator(`#passage-${id}`)

  await test.step('every mention leads to its passage, who says it, and back', async () => {
    await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
    for (const mention of story.mentions) {
      await expect(words(page, mention.id)).toHaveAttribute('href', `#passage-${mention.id}`)
      const excerpt = passage(mention.id).locator('.excerpt')
      await expect(excerpt).toHaveJSProperty('textContent', wordsOf(mention.passage))
      await expect(passage(mention.id).locator('.attribution-line')).toHaveText(
        attributionOf(mention),
      )
    }
  })
  await test.step('every place is in the list, that without a site too', async () => {
    const names = page.locator('.place-item .place-name')
    await expect(names).toHaveCount(places.length)
    await expect(
      page.getByRole('link', { name: /Second Russian military base.*no site/u }),
    ).toBeVisible()
  })
  await test.step('no button is there to press: none could do anything', async () => {
    await expect(page.getByRole('button')).toHaveCount(0)
  })
  await test.step('words of the text open what is said there, and it is closed again', async () => {
    await words(page, 'p4-border').click()
    await expect(passage('p4-border')).toBeInViewport({ ratio: 1 })
    await passage('p4-border').getByRole('link').click()
    await expect(words(page, 'p4-border')).toBeInViewport({ ratio: 1 })
    await expect(passage('p4-border')).not.toBeInViewport()
  })
  await test.step('and so does each shape of the map that it shows', async () => {
    await page.goto('./')
    for (const id of ['kant-air-base', 'tajik-afghan-border', 'kyrgyzstan']) {
      const place = places.find((each) => each.id === id)
      if (place === undefined) throw new Error(id)
      const name = place.place.properties.name
      const first = firstMention(place)
      await page
        .getByRole('region', { name: 'Map' })
        .getByRole('link', { name: new RegExp(`^${name},`, 'u') })
        .focus()
      await page.keyboard.press('Enter')
      await expect(passage(first.id)).toBeInViewport({ ratio: 1 })
      await expect(page).toHaveURL(new RegExp(`#passage-${first.id}$`, 'u'))
    }
  })
  await test.step('the credits can be reached, and say whose the text and the map are', async () => {
    await page.getByRole('link', { name: 'Natural Earth · GeoNames' }).click()
    await expect(page.getByRole('region', { name: 'The map' })).toContainText('CC BY 4.0')
    await expect(page.getByRole('heading', { name: 'The text' })).toBeInViewport()
  })
})

test('without scripts a window scrolls down to the last line, and none is cut off', async ({
  page,
}) => {
  await page.goto('./')
  const last = page.locator('.credits p').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
  const width = page.viewportSize()?.width ?? 0
  for (const id of ['p1-kyrgyzstan', 'p6-south']) {
    const { left, right } = await boxOf(words(page, mentionOf(id).id))
    expect(left).toBeGreaterThan(0)
    expect(right).toBeLessThan(width)
  }
})
