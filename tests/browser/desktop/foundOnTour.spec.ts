import { card, inLink, open } from '../page'
import { expect, test } from '../test'

test('a name of the map that is gone to on a tour ends it, and the card is closed', async ({
  page,
}) => {
  await open(page, '?place=kant&passage=p5-kant&tour=on')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('bishkek')
  await expect(page.getByRole('option').first()).toContainText('Bishkek')
  await page.keyboard.press('Enter')
  await expect(card(page)).toHaveCount(0)
  expect(inLink(page, 'tour')).toBeNull()
})
