import { expect, start, test } from '../kept'
import { card, inMenu, words } from '../page'
import { placeOf, places } from '../story'

test('the list says of every place what it is, how sure, where, and how much is said of it', async ({
  page,
}) => {
  await start(page)
  const WHERE: Readonly<Record<string, RegExp>> = {
    kant: /Bishkek 21 km to the west/u,
    'kant-air-base': /Bishkek 2\d km to the west/u,
    'tajik-afghan-border': /Khorugh 4 km to the east/u,
    'southern-kyrgyzstan': /Osh and Jalal-Abad lie in it/u,
    tajikistan: /Dushanbe and Khujand lie in it/u,
  }
  for (const { id, place, mentions } of places) {
    const item = page.locator('.place-item', {
      has: page.getByText(place.properties.name, { exact: true }),
    })
    await expect(item).toContainText(new RegExp(place.properties.kind, 'iu'))
    const count = mentions.length === 1 ? '1 passage' : `${mentions.length} passages`
    await expect(item).toContainText(count)
    if (place.geometry === null) await expect(item).toContainText('no site named')
    else await expect(item).toContainText(WHERE[id] ?? /km to the|lie in it/u)
  }
})

test('what was selected is said once, politely', async ({ page }) => {
  await start(page)
  const said = page.locator('.announcer')
  await expect(said).toHaveRole('status')
  await expect(said).toHaveText('')
  await words(page, 'p5-kant').click()
  await expect(said).toHaveText('Kant, town, 1 passage, paragraph 5')
  await page.keyboard.press('Escape')
  await expect(said).toHaveText('')
  await words(page, 'p5-second-base').click()
  const { mentions } = placeOf('second-base')
  const at = mentions.findIndex(({ id }) => id === 'p5-second-base') + 1
  await expect(said).toHaveText(
    `Second Russian military base, proposed military base, passage ${at} of ${mentions.length}, paragraph 5`,
  )
})

test('the keys are listed by ? and in the menu, and Escape leads back', async ({ page }) => {
  await start(page)
  await page.locator('.map').focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toContainText('find a place or passage')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page.locator('.map')).toBeFocused()
  await (await inMenu(page, 'button', 'Keys')).click()
  await expect(help).toBeVisible()
  await expect(card(page)).toHaveCount(0)
})

test('Escape closes a panel from the very moment it is there', async ({ page }) => {
  await start(page)
  await page.locator('.map').focus()
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.panel') === null) return
      observer.disconnect()
      const init = { key: 'Escape', bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
      document.body.setAttribute('data-pressed', '')
    }).observe(document.body, { childList: true, subtree: true })
  })
  await page.keyboard.press('?')
  await expect(page.locator('body[data-pressed]')).toBeAttached()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.map')).toBeFocused()
  await page.evaluate(() => document.body.removeAttribute('data-pressed'))
})
