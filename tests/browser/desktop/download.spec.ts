import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { inMenu, open } from '../page'
import { story, wordsOf } from '../story'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the menu has every format, says what it is for, and hands over the whole story', async ({
  page,
}) => {
  await open(page)
  const panel = await openDownloads(page)
  for (const button of await panel.locator('.download li button').all()) {
    await expect(button.locator('span')).toHaveText(/\S/u)
  }

  const zip = unzipSync(await saved(page, panel, /^Whole story/u, /\.zip$/u))
  const file =
    zip[`articles/${story.id}/article.json`] ?? zip[`public/articles/${story.id}/article.json`]
  expect(strFromU8(file ?? new Uint8Array())).toContain(story.blocks[1]?.text)

  const geojson = JSON.parse(strFromU8(await saved(page, panel, /^GeoJSON/u, /\.geojson$/u)))
  expect(geojson.features).toHaveLength(story.places.size)

  const annotations = strFromU8(await saved(page, panel, /^Web Annotation/u, /\.jsonld$/u))
  for (const mention of story.mentions) {
    expect(annotations).toContain(JSON.stringify(wordsOf(mention)).slice(1, -1))
  }
  await expect(panel.getByRole('status')).toContainText('Saved:')
})

test('the map is saved as a picture, as it is now, in the words of the page', async ({ page }) => {
  await open(page, '?lang=ru&map=7/42.5/74.5')
  await page.getByRole('button', { name: 'Меню' }).click()
  await page.getByRole('button', { name: 'Скачать' }).click()
  const panel = page.locator('.panel')
  const svg = strFromU8(await saved(page, panel, /^SVG/u, /\.svg$/u))
  expect(svg).toContain('Авиабаза Кант')
  expect(svg).toContain('Место не названо')
  expect(svg).toContain('GeoNames')
  const png = await saved(page, panel, /^PNG 2×/u, /@2x\.png$/u)
  // The width in the header of a PNG.
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(2400)
})

test.describe('without its code', () => {
  test.use({ expectedErrors: /Failed to load resource/u })

  test('a format whose code cannot be had says so, and the page stays', async ({ page }) => {
    await page.route(/geojson-[\w-]+\.js/u, (route) => route.abort())
    await open(page)
    const panel = await openDownloads(page)
    await panel.getByRole('button', { name: /^GeoJSON/u }).click()
    await expect(panel.getByRole('status')).toContainText('It could not be made')
  })
})

async function openDownloads(page: Page): Promise<Locator> {
  await (await inMenu(page, 'button', 'Download')).click()
  const panel = page.getByRole('dialog', { name: 'Download' })
  await expect(panel).toBeVisible()
  return panel
}

async function saved(
  page: Page,
  panel: Locator,
  button: RegExp,
  name: RegExp,
): Promise<Uint8Array> {
  const coming = page.waitForEvent('download')
  await panel.getByRole('button', { name: button }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(name)
  return new Uint8Array(await readFile(await download.path()))
}
