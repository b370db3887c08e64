import { card, expectCard, expectMarked, open, search, words } from '../page'
import { mentionOf, story, wordsOf } from '../story'
import { expect, test } from '../test'

test('each of the 21 mentions is one link in the text, in order, and its words are exact', async ({
  page,
}) => {
  await open(page)
  const links = page.locator('article a.mention')
  await expect(links).toHaveCount(21)
  expect(await links.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    story.mentions.map(({ id }) => `mention-${id}`),
  )
  expect(await links.evaluateAll((all) => all.map((link) => link.textContent))).toEqual(
    story.mentions.map(wordsOf),
  )
})

test('each of them opens its passage by hand and by keyboard, and keeps the focus', async ({
  page,
  hasTouch,
}) => {
  test.slow()
  await open(page)
  for (const mention of story.mentions) {
    await test.step(`“${wordsOf(mention)}” (${mention.id})`, async () => {
      const link = words(page, mention.id)
      await (hasTouch ? link.tap() : link.click())
      await expectCard(page, mention)
      await expectMarked(page, mention)
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
      await expect(link).toBeFocused()

      await page.keyboard.press('Enter')
      await expectCard(page, mention)
      await expectMarked(page, mention)
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
    })
  }
})

test('the mentions are reached one after the other with Tab, in the order of the text', async ({
  page,
}) => {
  await open(page)
  await page.locator('article').focus()
  for (const { id } of story.mentions) {
    await page.keyboard.press('Tab')
    await expect(words(page, id)).toBeFocused()
    await expect(words(page, id)).toBeInViewport()
  }
})

test('a mention opens in a tab of its own, and this page stays as it is', async ({
  page,
  context,
}) => {
  await open(page)
  const before = search(page)
  const opened = context.waitForEvent('page')
  await words(page, 'p1-country').click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expectCard(tab, mentionOf('p1-country'))
  await expectMarked(tab, mentionOf('p1-country'))
  await expect(card(page)).toHaveCount(0)
  expect(search(page)).toBe(before)
})
