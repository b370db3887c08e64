import { expect, start, test } from '../kept'
import { card, words } from '../page'
import { story } from '../story'

test('the link to the words brings them into sight', async ({ page }) => {
  const last = story.mentions.at(-1)
  await start(page, `?place=${last?.place}&passage=${last?.id}`)
  await card(page).getByRole('button', { name: 'Cite' }).click()
  const row = page.locator('.copy-row').filter({ hasText: 'The very words in the article' })
  const link = await row.getByRole('textbox').inputValue()
  expect(new URL(link).search).toBe('')
  await page.goto('about:blank')
  await page.goto(link)
  // A small screen shows where they begin: the passage is longer than its sheet is high.
  const paragraph = page.locator('article p').filter({ has: words(page, String(last?.id)) })
  await expect(paragraph).toBeInViewport()
})
