import type { Page } from '@playwright/test'
import { card, drawn, LAYERS, type LayerTitle, open, TITLES } from '../screen'
import { expect, test } from '../test'

const ALL = TITLES.flatMap((title) => LAYERS[title]).toSorted()

/** Which names of the story each layer brings; the map looks at Central Asia from afar. */
const LOOK = 'map=4/45/72'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const title of TITLES) {
  test(`the switch of ${title} hides its shapes and names, and nothing else`, async ({ page }) => {
    await openPanel(page, `?${LOOK}`)
    const names = await storyNames(page)
    const own = names.filter((name) => NAMES[title].includes(name))
    expect(own).not.toEqual([])
    const toggle = page.getByRole('checkbox', { name: new RegExp(`^${title}`, 'u') })
    await expect(toggle).toBeChecked()
    await toggle.uncheck()
    const others = TITLES.filter((other) => other !== title).flatMap((other) => LAYERS[other])
    await expect.poll(() => drawn(page)).toEqual(others.toSorted())
    const left = await storyNames(page)
    expect(left.filter((name) => NAMES[title].includes(name))).toEqual([])
    expect(left).toEqual(expect.arrayContaining(names.filter((name) => !own.includes(name))))
    expect(new URL(page.url()).searchParams.get('hide')).toBe(title.toLowerCase())
    await expect(page.locator('.place-item')).toHaveCount(ALL.length + 1)
    await toggle.check()
    await expect.poll(() => drawn(page)).toEqual(ALL)
    await expect.poll(() => storyNames(page)).toEqual(names)
  })

  test(`the legend counts the located places of ${title} and shows its sign`, async ({ page }) => {
    await openPanel(page)
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

  test(`a place of ${title}, hidden, says so and is shown on demand`, async ({ page }) => {
    const [place] = LAYERS[title]
    await openPanel(page, `?hide=${title.toLowerCase()}&place=${place}`)
    const note = card(page).getByText(`The layer “${title}” is hidden on the map.`)
    await note.scrollIntoViewIfNeeded()
    await expect(note).toBeVisible()
    expect(await drawn(page)).not.toContain(place)
    await card(page).getByRole('button', { name: 'Show it' }).click()
    await expect(note).toHaveCount(0)
    await expect.poll(() => drawn(page)).toEqual(ALL)
    await expect(card(page)).toBeVisible()
  })
}

test('the four signs differ, and so does the one without a site', async ({ page }) => {
  await openPanel(page)
  const signs = await page.locator('.layers-panel .sign').evaluateAll((all) => {
    return all.map((sign) => sign.innerHTML)
  })
  expect(new Set(signs).size).toBe(5)
})

test('the place without a site has a row of its own, with no switch', async ({ page }) => {
  await openPanel(page)
  const row = page.locator('.layers-panel li').filter({ hasText: 'No site named' })
  await expect(row.locator('.layer-count')).toHaveText('1')
  await expect(row.locator('.sign')).toBeVisible()
  await expect(row.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(4)
})

test('the list says which layers are hidden, and they stay hidden on reload', async ({ page }) => {
  await openPanel(page, '?hide=areas,states')
  await expect(page.getByText('hidden on the map')).toHaveCount(2)
  await page.reload()
  await expect.poll(() => drawn(page)).toEqual([...LAYERS.Sites, ...LAYERS.Borders].toSorted())
})

test('the panel folds away and comes back', async ({ page }) => {
  await openPanel(page)
  const fold = page.getByRole('button', { name: 'In this article' })
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await fold.click()
  await expect(page.getByRole('checkbox')).toHaveCount(4)
})

const NAMES: Readonly<Record<LayerTitle, readonly string[]>> = {
  Sites: ['Kant', 'Kant Air Base'],
  Borders: ['Tajik-Afghan border'],
  Areas: ['Central Asia', 'Southern Kyrgyzstan'],
  States: ['Afghanistan', 'Kyrgyzstan', 'Russia', 'Tajikistan'],
}

/** The panel is folded where there is little room. */
async function openPanel(page: Page, query = '') {
  await open(page, query)
  const fold = page.getByRole('button', { name: 'In this article' })
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  await expect(page.getByRole('checkbox')).toHaveCount(4)
}

function storyNames(page: Page): Promise<readonly string[]> {
  return page
    .locator('.story-label span')
    .allTextContents()
    .then((names) => names.toSorted())
}
