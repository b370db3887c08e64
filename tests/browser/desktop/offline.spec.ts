import type { Page } from '@playwright/test'
import { inksOf } from '../../../src/basemap/inks'
import { goTo, open } from '../page'
import { apart, type Colour, fromHex, onScreen, painted } from '../pixels'
import { expect, test } from '../test'

/** Points of the earth known from any atlas, and a link that looks at each. */
const WATER = [
  ['Issyk-Kul', '8/42.45/77.2', 42.45, 77.2],
  ['the Caspian Sea', '6/41/51', 40.5, 51],
  ['the Arabian Sea', '5/22/62', 20.5, 62],
  ['Lake Balkhash', '7/46.2/74.2', 46.1, 73.85],
] as const

const LAND = [
  ['Bishkek', '8/42.45/77.2', 42.87, 74.6],
  ['the shore south of Issyk-Kul', '8/42.45/77.2', 41.95, 77.2],
  ['the Karakum desert', '6/41/51', 40, 58],
  ['the Taklamakan desert', '6/39/80', 38.8, 82],
  ['Iran', '5/22/62', 29, 57],
] as const

/** The border of Kazakhstan and Uzbekistan runs along 56° E here, on the map to within 2 km. */
const MERIDIAN = { camera: '8/43.3/56', longitude: 55.998, latitudes: [42.6, 43, 43.4, 43.8] }

const ELSEWHERE = (url: URL) => !['127.0.0.1', 'localhost'].includes(url.hostname)

for (const theme of ['light', 'dark'] as const) {
  const inks = inksOf(theme)
  const kind = (colour: Colour) => {
    if ([inks.sea, inks.water].some((ink) => apart(colour, fromHex(ink)) <= 3)) return 'water'
    return apart(colour, fromHex(inks.land)) < 90 ? 'land' : `neither: ${colour}`
  }

  test.describe(`with every other origin blocked, ${theme}`, () => {
    test.use({ colorScheme: theme })

    test.beforeEach(async ({ page }) => {
      await page.route(ELSEWHERE, (route) => route.abort())
    })

    // Whether another origin was tried is seen to by the guard, at the end.
    test('water is water, land is land, and a border stands where it runs', async ({
      page,
      guard,
    }) => {
      test.slow()
      await open(page)
      await expect.poll(() => guard.requests.filter(isRelief).length).toBe(2)
      for (const [expected, spots] of [
        ['water', WATER],
        ['land', LAND],
      ] as const) {
        for (const [name, camera, latitude, longitude] of spots) {
          await test.step(`${name} is ${expected}`, async () => {
            await lookAt(page, camera)
            await expect
              .poll(async () => kind(await colourAt(page, latitude, longitude)), name)
              .toBe(expected)
          })
        }
      }

      const { camera, longitude, latitudes } = MERIDIAN
      await lookAt(page, camera)
      for (const latitude of latitudes) {
        await test.step(`the border at ${latitude}° N, and nothing beside it`, async () => {
          const ink = (east: number) => nearest(page, latitude, longitude + east, inks.country)
          await expect.poll(() => ink(0), `at ${latitude}° N`).toBeLessThan(30)
          await expect.poll(() => ink(-0.15), 'west of it').toBeGreaterThan(60)
          await expect.poll(() => ink(0.15), 'east of it').toBeGreaterThan(60)
        })
      }
    })
  })
}

function isRelief(url: string): boolean {
  return /relief-.*\.avif$/u.test(url)
}

/** Bring the map there, and wait until all tiles are painted. */
async function lookAt(page: Page, camera: string): Promise<void> {
  await goTo(page, `?map=${camera}`)
  await expect(page.locator('.map canvas.leaflet-tile').first()).toBeVisible()
  await expect(page.locator('.map canvas.leaflet-tile:not(.leaflet-tile-loaded)')).toHaveCount(0)
}

async function colourAt(page: Page, latitude: number, longitude: number): Promise<Colour> {
  const [colour = [0, 0, 0]] = await painted(page, await onScreen(page, latitude, longitude))
  return colour
}

/**
 * How close the base map comes to a colour within 6 pixels (2 km here) of a point; NaN, which
 * is neither near nor far, where not all of that is on one painted tile.
 */
async function nearest(page: Page, latitude: number, longitude: number, ink: string) {
  const colours = await painted(page, await onScreen(page, latitude, longitude), 6)
  if (colours.length !== 169) return Number.NaN
  return Math.min(...colours.map((colour) => apart(colour, fromHex(ink))))
}
