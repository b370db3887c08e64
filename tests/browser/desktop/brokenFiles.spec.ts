import type { Page } from '@playwright/test'
import { card, drawn, LAYERS, MENTIONS, shape, TITLES } from '../screen'
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

const IMAGES = {
  'geo/basemap/relief-light-preview.avif': { request: /\/relief-light-preview-/u, theme: 'light' },
  'geo/basemap/relief-light.avif': { request: /\/relief-light-(?!preview)/u, theme: 'light' },
  'geo/basemap/relief-dark-preview.avif': { request: /\/relief-dark-preview-/u, theme: 'dark' },
  'geo/basemap/relief-dark.avif': { request: /\/relief-dark-(?!preview)/u, theme: 'dark' },
} as const

const LAYER_OF: Readonly<Record<string, keyof typeof LAYERS>> = {
  'geo/sites.geojson': 'Sites',
  'geo/borders.geojson': 'Borders',
  'geo/areas.geojson': 'Areas',
  'geo/states.geojson': 'States',
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: [/status of 404/u] })

  for (const [file, request] of Object.entries(JSON_FILES)) {
    test(`${file} answered with 404 is named, and the rest works`, async ({ page }) => {
      await page.route(request, (route) => route.fulfill({ status: 404 }))
      await page.goto('./')
      await expectNotice(page, file, /could not be loaded \(HTTP 404\)/u)
      await expectTheRest(page, file)
    })
  }

  for (const [file, { request, theme }] of Object.entries(IMAGES)) {
    test(`${file} answered with 404 is named, and the rest works`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.route(request, (route) => route.fulfill({ status: 404 }))
      await page.goto('./')
      await expectNotice(page, file, /could not be loaded \(HTTP 404\)/u)
      await expectTheRest(page, file)
    })
  }
})

/** One of each kind: tests/load goes through every way that each of the files can be wrong. */
const KINDS = Object.entries(JSON_FILES).filter(([file]) =>
  ['article.json', 'areas.geojson', 'land.topojson', 'towns.geojson'].some((name) =>
    file.endsWith(name),
  ),
)

for (const [file, request] of KINDS) {
  test(`${file} that is not JSON is named, and the rest works`, async ({ page }) => {
    await page.route(request, (route) => route.fulfill({ body: '<!doctype html>Not found' }))
    await page.goto('./')
    await expectNotice(page, file, /not (valid )?JSON/u)
    await expectTheRest(page, file)
  })

  test(`${file} that holds something else is named, and the rest works`, async ({ page }) => {
    await page.route(request, (route) => route.fulfill({ json: { type: 'Menu', soup: 12 } }))
    await page.goto('./')
    await expectNotice(page, file, /expected/iu)
    await expectTheRest(page, file)
  })
}

for (const [file, { request, theme }] of Object.entries(IMAGES)) {
  test(`${file} that is no picture is named, and the rest works`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.route(request, (route) => route.fulfill({ body: 'no picture' }))
    await page.goto('./')
    await expectNotice(page, file, /could not be decoded/u)
    await expectTheRest(page, file)
  })
}

async function expectNotice(page: Page, file: string, reason: RegExp) {
  const notice = page.getByRole('region', { name: 'Notices' }).getByRole('listitem')
  const named = notice.filter({ has: page.getByText(file, { exact: true }) })
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
  if (last !== undefined) await expectCard(page, last)
  await expectControls(page)
}

async function expectText(page: Page, broken: string) {
  const list = page.getByRole('heading', { name: 'Places in this article' })
  await expect(list).toBeAttached()
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

async function expectCard(page: Page, place: string) {
  await shape(page, place).focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
}

async function expectControls(page: Page) {
  const before = new URL(page.url()).searchParams.get('map')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBe(before)
  await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
  await expect(page.locator('.scale-bar')).toBeVisible()
}
