import type { Page } from '@playwright/test'
import type { Look } from '../../../src/picture/frame'
import { frameOf, projector } from '../../../src/picture/frame'
import { storyInks } from '../../../src/picture/palette'
import type { Saved } from '../harness/pictures'
import { type Pixels, readPng } from '../harness/readPng'
import { save, serveHarness } from '../harness/serveHarness'
import { expect, start, test } from '../kept'
import { apart, fromHex } from '../pixels'
import { placeOf } from '../story'

const SIZE = { width: 900, height: 700 }
/** The map alone, from edge to edge, so that the test knows where each position is. */
const BARE = { title: false, legend: false, scale: false, sources: false, ground: 'full' } as const
const NAMELESS = { ...BARE, names: 'none' } as const

function spotOf(look: Look, [longitude, latitude]: readonly [number, number]) {
  return projector(frameOf(look, [0, 0, SIZE.width, SIZE.height]))([longitude, latitude])
}

function camera(zoom: number, latitude: number, longitude: number): Look {
  return { type: 'camera', camera: { zoom, latitude, longitude } }
}

test.beforeEach(async ({ page }) => {
  await start(page)
  await serveHarness(page)
})

test.afterEach(({ page }) => page.unrouteAll())

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    const inks = storyInks[theme]

    test('the disc of Kant is at Kant, in a PNG of one and of two pixels for each', async ({
      page,
    }) => {
      const look = camera(11, 42.87, 74.85)
      const [x, y] = spotOf(look, [74.85077, 42.89106])
      for (const [kind, ratio] of [
        ['png', 1],
        ['png-2x', 2],
      ] as const) {
        const saved = await save(page, { kind, options: { ...SIZE, theme, look, parts: NAMELESS } })
        const pixels = await readPng(saved)
        expect([pixels.width, pixels.height]).toEqual([SIZE.width * ratio, SIZE.height * ratio])
        expect(apart(pixels.at(x * ratio, y * ratio), fromHex(inks.site))).toBeLessThan(6)
        // The ring of paper around it, and then the land.
        expect(apart(pixels.at((x + 6.2) * ratio, y * ratio), fromHex(inks.paper))).toBeLessThan(30)
        expect(apart(pixels.at((x + 14) * ratio, y * ratio), fromHex(inks.site))).toBeGreaterThan(
          90,
        )
      }
    })

    test('the ink of the border lies on the border', async ({ page }) => {
      const look = camera(7, 37.6, 71)
      const saved = await save(page, {
        kind: 'png',
        options: { ...SIZE, theme, look, parts: NAMELESS },
      })
      const { inked, seen } = borderInk(await readPng(saved), look, inks.border)
      expect(seen).toBeGreaterThan(40)
      // 15 of 23 pixels of a dash-dot line are inked.
      expect(inked / seen).toBeGreaterThan(0.5)
      expect(inked / seen).toBeLessThan(0.85)
    })

    test('legend, scale and sources are written, and the SVG looks like the PNG', async ({
      page,
    }) => {
      const svg = await save(page, { kind: 'svg', options: { ...SIZE, theme } })
      const text = textOf(svg)
      for (const words of [
        'Second Russian military base to be aimed at Afghan threats',
        'Sites',
        'exact point',
        'Areas',
        'Borders',
        'States',
        'tinted to the border',
        'No site named',
        'Second Russian military base',
        'Natural Earth 1:10 million · GeoNames, CC BY 4.0 · SRTM',
        '200\u00a0km',
        'Kant Air Base',
        'Tashkent',
      ]) {
        expect(text, words).toContain(`>${words}<`)
      }
      expect(text).not.toContain('second-base')
      const png = await readPng(await save(page, { kind: 'png', options: { ...SIZE, theme } }))
      const drawn = await readPng(await rasterised(page, svg))
      expect(shareOfDifferent(png, drawn)).toBeLessThan(0.03)
    })
  })
}

test('nothing at all is drawn for a place without a site', async ({ page }) => {
  const options = { ...SIZE, parts: { ...BARE, names: 'all' as const } }
  const usual = await save(page, { kind: 'png', options })
  const without = await save(page, { kind: 'png', options, without: 'second-base' })
  expect(usual.bytes === without.bytes).toBe(true)
  const other = await save(page, { kind: 'png', options, without: 'kant' })
  expect(usual.bytes === other.bytes).toBe(false)
})

test('the files have names and types, and the SVG brings its fonts and its relief along', async ({
  page,
}) => {
  const parts = { ...BARE, names: 'all' as const }
  const saved = []
  for (const kind of ['png', 'png-2x', 'svg'] as const) {
    saved.push(await save(page, { kind, options: { width: 300, height: 200, parts } }))
  }
  expect(saved.map(({ name, type }) => [name, type])).toEqual([
    ['second-russian-base-map.png', 'image/png'],
    ['second-russian-base-map@2x.png', 'image/png'],
    ['second-russian-base-map.svg', 'image/svg+xml'],
  ])
  expect(saved.flatMap(({ issues }) => issues)).toEqual([])
  const text = textOf(saved[2] ?? saved[0])
  expect(text).toContain("@font-face{font-family:'Source Sans 3 Variable'")
  // No title, so none of its letters.
  expect(text).not.toContain("@font-face{font-family:'Source Serif 4';")
  expect(text).toContain('href="data:image/jpeg;base64,')
  expect(text).not.toMatch(/(?:href|src)="?https?:/u)
})

test.describe('when a file is missing', () => {
  test.use({ expectedErrors: /404/u })

  test('a picture is drawn without the relief, and says so', async ({ page }) => {
    const saved = await save(page, { kind: 'svg', options: {}, missing: 'relief-light.avif' })
    expect(saved.issues).toEqual([
      'geo/basemap/relief.json: geo/basemap/relief-light.avif could not be loaded (HTTP 404)',
    ])
    expect(textOf(saved)).not.toContain('SRTM')
    expect(textOf(saved)).toContain('data-place="kant"')
  })

  test('without the land there is no picture', async ({ page }) => {
    const failed = save(page, { kind: 'png', options: {}, missing: 'land.topojson' })
    await expect(failed).rejects.toThrow('geo/basemap/land.topojson could not be loaded (HTTP 404)')
  })
})

function borderInk(pixels: Pixels, look: Look, ink: string) {
  const { geometry } = placeOf('tajik-afghan-border').place
  if (geometry?.type !== 'LineString') throw new Error('The border is a line.')
  const spots = geometry.coordinates
    .map(([longitude = 0, latitude = 0]) => spotOf(look, [longitude, latitude]))
    .filter(([x, y]) => x > 20 && x < SIZE.width - 20 && y > 20 && y < SIZE.height - 20)
  const inked = spots.filter(([x, y]) => apart(pixels.at(x, y), fromHex(ink)) < 60)
  return { inked: inked.length, seen: spots.length }
}

function textOf(saved: Saved | undefined): string {
  return Buffer.from(saved?.bytes ?? '', 'base64').toString('utf8')
}

/** As a reader's browser shows the file when it is opened. */
async function rasterised(page: Page, svg: Saved): Promise<Saved> {
  const viewer = await page.context().newPage()
  await viewer.setViewportSize(SIZE)
  await viewer.route('**/saved.svg', (route) =>
    route.fulfill({ body: Buffer.from(svg.bytes, 'base64'), contentType: 'image/svg+xml' }),
  )
  await viewer.goto('./saved.svg')
  await viewer.evaluate(() => document.fonts.ready)
  const bytes = (await viewer.screenshot()).toString('base64')
  await viewer.close()
  return { ...svg, bytes }
}

/** Pixels that a reader would call another colour. */
function shareOfDifferent(a: Pixels, b: Pixels): number {
  expect([a.width, a.height]).toEqual([b.width, b.height])
  let different = 0
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) if (apart(a.at(x, y), b.at(x, y)) > 60) different += 1
  }
  return different / (a.width * a.height)
}
