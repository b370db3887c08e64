import { blamed, withAxe } from '../axe'
import { card, goTo, open } from '../page'
import { expect, test } from '../test'

const SCREENS = [
  ['no card', ''],
  ['the card of a point', '?place=kant-air-base'],
  ['the card of an area', '?place=southern-kyrgyzstan&passage=p6-south'],
  ['the card of a place without a site', '?place=second-base'],
  ['the card of a hidden layer', '?place=kant&hide=sites'],
  ['a notice', '?place=atlantis'],
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('axe finds nothing to blame, light and dark, with and without a card or a notice', async ({
  page,
}) => {
  await withAxe(page)
  await open(page)
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const [name, query] of SCREENS) {
      await test.step(`${name}, ${theme}`, async () => {
        await goTo(page, query)
        await expect(card(page)).toHaveCount(name.includes('card of') ? 1 : 0)
        await expect(page.locator('.notices')).toHaveCount(name === 'a notice' ? 1 : 0)
        expect.soft(await blamed(page), name).toEqual([])
      })
    }
    await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
    expect.soft(await blamed(page), `the panel of names and signs, ${theme}`).toEqual([])
    await page.getByRole('checkbox', { name: 'Ruler' }).click()
    expect.soft(await blamed(page), `the ruler, ${theme}`).toEqual([])
    await page.getByRole('button', { name: 'Close the ruler' }).click()
  }
})
