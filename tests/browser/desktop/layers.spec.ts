import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { card, drawn, goTo, inLink } from '../page'
import { LAYERS, type LayerTitle, ON_MAP, places, TITLES } from '../story'

/** Central Asia from afar, where there is room for names of every layer. */
const FROM_AFAR = '?map=4/45/72'

/** Which names of the story each layer brings. */
const NAMES: Readonly<Record<LayerTitle, readonly string[]>> = {
  Sites: ['Kant', 'Kant Air Base'],
  Borders: ['Tajik-Afghan border'],
  Areas: ['Central Asia', 'Southern Kyrgyzstan'],
  States: ['Afghanistan', 'Kyrgyzstan', 'Russia', 'Tajikistan'],
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the switch of a layer hides its shapes and names, and nothing else', async ({ page }) => {
  await start(page)
  await goTo(page, FROM_AFAR)
  await expect(page.locator('.story-label span')).not.toHaveCount(0)
  const names = await storyNames(page)
  for (const title of TITLES) {
    await test.step(title, async () => {
      const own = names.filter((name) => NAMES[title].includes(name))
      expect(own, `names of ${title}`).not.toEqual([])
      const toggle = page.getByRole('checkbox', { name: new RegExp(`^${title}`, 'u') })
      await expect(toggle).toBeChecked()
      await toggle.uncheck()
      const others = TITLES.filter((other) => other !== title).flatMap((other) => LAYERS[other])
      await expect.poll(() => drawn(page)).toEqual(others.toSorted())
      const left = await storyNames(page)
      expect(left.filter((name) => NAMES[title].includes(name))).toEqual([])
      expect(left).toEqual(expect.arrayContaining(names.filter((name) => !own.includes(name))))
      expect(inLink(page, 'hide')).toBe(title.toLowerCase())
      await expect(page.locator('.place-item')).toHaveCount(places.length)
      await toggle.check()
      await expect.poll(() => drawn(page)).toEqual(ON_MAP)
      await expect.poll(() => storyNames(page)).toEqual(names)
    })
  }
})

test('the legend counts the places of each layer, shows its sign, and folds away', async ({
  page,
}) => {
  await start(page)
  await expect(page.getByRole('checkbox')).toHaveCount(TITLES.length)
  for (const title of TITLES) {
    await test.step(title, async () => {
      const row = page.locator('.layers-panel li').filter({
        has: page.locator('.layer-title').getByText(title, { exact: true }),
      })
      await expect(row.locator('.layer-count')).toHaveText(String(LAYERS[title].length))
      const sign = row.locator('.sign')
      await expect(sign).toBeVisible()
      const list = page.getByRole('region', { name: title, exact: true })
      const signs = await list.locator('.sign').evaluateAll((all) => all.map((s) => s.innerHTML))
      expect(signs).toContain(await sign.innerHTML())
    })
  }
  await test.step('a place without a site has a row of its own, with no switch', async () => {
    const row = page.locator('.layers-panel li').filter({ hasText: 'No site named' })
    await expect(row.locator('.layer-count')).toHaveText('1')
    await expect(row.locator('.sign')).toBeVisible()
    await expect(row.getByRole('checkbox')).toHaveCount(0)
  })
  await test.step('the four signs differ, and so does the one without a site', async () => {
    const signs = await page.locator('.layers-panel .sign').evaluateAll((all) => {
      return all.map((sign) => sign.innerHTML)
    })
    expect(new Set(signs).size).toBe(5)
  })
  const fold = page.getByRole('button', { name: 'In this article' })
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await fold.click()
  await expect(page.getByRole('checkbox')).toHaveCount(TITLES.length)
})

test('the list says which layers are hidden, and a place of one is shown on demand', async ({
  page,
}) => {
  await start(page)
  await goTo(page, '?hide=areas,states')
  await expect(page.getByText('hidden on the map')).toHaveCount(2)
  await expect.poll(() => drawn(page)).toEqual([...LAYERS.Sites, ...LAYERS.Borders].toSorted())
  for (const title of TITLES) {
    await test.step(title, async () => {
      const [place] = LAYERS[title]
      await goTo(page, `?hide=${title.toLowerCase()}&place=${place}`)
      const note = card(page).getByText(`The layer “${title}” is hidden on the map.`)
      await note.scrollIntoViewIfNeeded()
      await expect(note).toBeVisible()
      expect(await drawn(page)).not.toContain(place)
      await card(page).getByRole('button', { name: 'Show it' }).click()
      await expect(note).toHaveCount(0)
      await expect.poll(() => drawn(page)).toEqual(ON_MAP)
      await expect(card(page)).toBeVisible()
    })
  }
})

test('layers keep their order, in whichever order they are switched on', async ({ page }) => {
  await start(page)
  const first = await inOrder(page)
  for (const title of ['States', 'Areas', 'Borders']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${title}`, 'u') }).uncheck()
  }
  await expect.poll(() => inOrder(page)).toEqual([])
  for (const title of ['Borders', 'States', 'Areas']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${title}`, 'u') }).check()
  }
  await expect.poll(() => inOrder(page)).toEqual(first)
  const [lowest, top] = [first[0] ?? '', first.at(-1)]
  expect(LAYERS.States).toContain(lowest)
  expect(top).toBe('tajik-afghan-border')
})

/** The shapes as they lie on one another, lowest first. */
function inOrder(page: Page) {
  return page
    .locator('.map path[data-place]')
    .evaluateAll((shapes) => shapes.map((each) => each.getAttribute('data-place')))
}

function storyNames(page: Page): Promise<readonly string[]> {
  return page
    .locator('.story-label span')
    .allTextContents()
    .then((names) => names.toSorted())
}
