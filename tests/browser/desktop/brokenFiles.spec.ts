import type { Page, Route } from '@playwright/test'
import { card, drawn, inLink, notice, shape } from '../page'
import { LAYERS, MENTIONS, TITLES } from '../story'
import { expect, test } from '../test'

/** Each JSON file that the page loads, and the request for it. */
const JSON_FILES = {
  'articles/second-russian-base/article.json': /\/article\.json$/u,
  'articles/second-russian-base/annotations.json': /\/annotations\.json$/u,
  'geo/layers.json': /\/layers-[^/]+\.json$/u,
  'geo/sites.geojson': /\/sites-[^/]+\.geojson$/u,
  'geo/borders.geojson': /\/borders-[^/]+\.geojson$/u,
  'geo/areas.geojson': /\/areas-[^/]+\.geojson$/u,
  'geo/states.geojson': /\/states-[^/]+\.geojson$/u,
  'geo/basemap/land.topojson': /\/land-[^/]+\.topojson$/u,
  'geo/basemap/water.topojson': /\/water-[^/]+\.topojson$/u,
  'geo/basemap/relief.json': /\/relief-[^/]+\.json$/u,
  'geo/basemap/towns.geojson': /\/towns-[^/]+\.geojson$/u,
  'geo/basemap/labels.geojson': /\/labels-[^/]+\.geojson$/u,
}

/**
 * One that the page reads, as tests/load sees to for every file of the story, and one that
 * the painter reads in its worker, which is seen only here.
 */
const KINDS = ['geo/areas.geojson', 'geo/basemap/land.topojson'] as const

/** A picture of each theme, so that every one is once the only one its theme lacks. */
const IMAGES = [
  { light: 'relief-light-preview', dark: 'relief-dark' },
  { light: 'relief-light', dark: 'relief-dark-preview' },
] as const

const LAYER_OF: Readonly<Record<string, keyof typeof LAYERS>> = {
  'geo/sites.geojson': 'Sites',
  'geo/borders.geojson': 'Borders',
  'geo/areas.geojson': 'Areas',
  'geo/states.geojson': 'States',
}

test.use({ viewport: { width: 1000, height: 660 }, contextOptions: { reducedMotion: 'reduce' } })

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: /status of 404/u })

  for (const [file, request] of Object.entries(JSON_FILES)) {
    test(`${file} answered with 404 is named, and the rest works`, async ({ page }) => {
      await page.route(request, (route) => route.fulfill({ status: 404 }))
      await page.goto('./')
      await expectNotice(page, file, /could not be loaded \(HTTP 404\)/u)
      await expectTheRest(page, file)
    })
  }

  for (const { light, dark } of IMAGES) {
    test(`${light} and ${dark} answered with 404 are named, and the rest works`, async ({
      page,
    }) => {
      await routeImages(page, [light, dark], { status: 404 })
      await expectImagesNamed(page, { light, dark }, /could not be loaded \(HTTP 404\)/u)
    })
  }
})

for (const file of KINDS) {
  test(`${file} that is not JSON is named, and the rest works`, async ({ page }) => {
    await page.route(JSON_FILES[file], (route) => route.fulfill({ body: '<!doctype html>Gone' }))
    await page.goto('./')
    await expectNotice(page, file, /not (valid )?JSON/u)
    await expectTheRest(page, file)
  })

  test(`${file} that holds something else is named, and the rest works`, async ({ page }) => {
    await page.route(JSON_FILES[file], (route) =>
      route.fulfill({ json: { type: 'Menu', soup: 12 } }),
    )
    await page.goto('./')
    await expectNotice(page, file, /expected/iu)
    await expectTheRest(page, file)
  })
}

for (const { light, dark } of IMAGES) {
  test(`${light} and ${dark} that are no pictures are named, and the rest works`, async ({
    page,
  }) => {
    await routeImages(page, [light, dark], { body: 'no picture' })
    await expectImagesNamed(page, { light, dark }, /could not be decoded/u)
  })
}

type Answer = NonNullable<Parameters<Route['fulfill']>[0]>

async function routeImages(page: Page, images: readonly string[], answer: Answer): Promise<void> {
  for (const image of images) {
    // The name of the whole picture is the beginning of that of its preview.
    await page.route(new RegExp(`/${image}-(?!preview)[^/]+$`, 'u'), (route) =>
      route.fulfill(answer),
    )
  }
}

type Themed = Readonly<Record<'light' | 'dark', string>>

async function expectImagesNamed(page: Page, images: Themed, reason: RegExp): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('./')
  for (const theme of ['light', 'dark'] as const) {
    await test.step(images[theme], async () => {
      await page.emulateMedia({ colorScheme: theme })
      const file = `geo/basemap/${images[theme]}.avif`
      await expectNotice(page, file, reason)
      await expectTheRest(page, file)
    })
  }
}

async function expectNotice(page: Page, file: string, reason: RegExp) {
  const named = notice(page, file)
  await expect(named).toBeVisible()
  await expect(named).toBeInViewport()
  await expect(named).toContainText(reason)
}

/** All that does not come from the broken file. */
async function expectTheRest(page: Page, broken: string) {
  await expectText(page, broken)
  const layer = LAYER_OF[broken]
  const sound = broken === 'geo/layers.json' ? [] : TITLES.filter((title) => title !== layer)
  const places = sound.flatMap((title) => LAYERS[title]).toSorted()
  await expect.poll(() => drawn(page)).toEqual(places)
  await expect(page.getByRole('checkbox')).toHaveCount(broken === 'geo/layers.json' ? 0 : 4)
  const last = places.at(-1)
  if (last !== undefined) await expectOpens(page, last)
  await expectControls(page)
}

async function expectText(page: Page, broken: string) {
  const list = page.getByRole('heading', { name: 'Places in this article' })
  await expect(list).toHaveCount(broken === 'geo/layers.json' ? 0 : 1)
  if (broken.endsWith('article.json')) {
    await expect(page.getByText('The text of this article could not be shown.')).toBeVisible()
    return
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Second Russian military base',
  )
  await expect(page.locator('.paragraph-number')).toHaveText(['1', '2', '3', '4', '5', '6'])
  if (broken.startsWith('geo/basemap/')) {
    await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
  }
}

async function expectOpens(page: Page, place: string) {
  await shape(page, place).focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
}

async function expectControls(page: Page) {
  const before = inLink(page, 'map')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => inLink(page, 'map')).not.toBe(before)
  await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
  await expect(page.locator('.scale-bar')).toBeVisible()
}
