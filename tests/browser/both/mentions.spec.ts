import type { Page } from '@playwright/test'
import type { Mention } from '../../../src/model/types'
import { expect, start, test } from '../kept'
import { card, expectCard, expectMarked, search, words } from '../page'
import { linkOf, MENTIONS, mentionOf, story, wordsOf } from '../story'

test('each of the 21 mentions is one exact link in the text, reached in its order with Tab', async ({
  page,
}) => {
  await start(page)
  const links = page.locator('article a.mention')
  await expect(links).toHaveCount(MENTIONS)
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      id: link.id,
      text: link.textContent,
      href: link.getAttribute('href'),
    })),
  )
  expect(found).toEqual(
    story.mentions.map((mention) => ({
      id: `mention-${mention.id}`,
      text: wordsOf(mention),
      href: linkOf(mention),
    })),
  )
  await page.locator('article').focus()
  for (const { id } of story.mentions) {
    await page.keyboard.press('Tab')
    await expect(words(page, id)).toBeFocused()
    await expect(words(page, id)).toBeInViewport()
  }
})

test('each of them opens its passage by hand and by keyboard, and keeps the focus', async ({
  page,
  hasTouch,
}) => {
  test.slow()
  await start(page)
  for (const mention of story.mentions) {
    await test.step(`“${wordsOf(mention)}” (${mention.id})`, async () => {
      const link = words(page, mention.id)
      await (hasTouch ? link.tap() : link.click())
      await expectPassageAndLeave(page, mention)
      await expect(link).toBeFocused()

      await page.keyboard.press('Enter')
      await expectPassageAndLeave(page, mention)
    })
  }
})

test('a mention opens in a tab of its own, and this page stays as it is', async ({ page }) => {
  await start(page)
  const before = search(page)
  const opened = page.context().waitForEvent('page')
  await words(page, 'p1-country').click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expectCard(tab, mentionOf('p1-country'))
  await expectMarked(tab, mentionOf('p1-country'))
  await expect(card(page)).toHaveCount(0)
  expect(search(page)).toBe(before)
  await tab.close()
})

async function expectPassageAndLeave(page: Page, mention: Mention): Promise<void> {
  await expectCard(page, mention)
  await expectMarked(page, mention)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
}
