import type { Page } from '@playwright/test'
import { inksOf } from '../../../src/basemap/inks'
import { apart, type Colour, fromHex, onScreen, painted } from '../pixels'
import { open } from '../screen'
import { expect, test } from '../test'

/** Points of the earth known from any atlas, and a link that looks at each. */
const WATER = [
  ['Issyk-Kul', '8/42.45/77.2', 42.45, 77.2],
  ['the Caspian Sea', '6/41/51', 40.5, 51],
  ['the Arabian Sea', '5/22/62', 20.5, 62],
  ['Lake Balkhash', '7/46.2/74.2', 46.25, 74],
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

    // Whether another origin was tried is seen to by the guard, after each of these.
    for (const [name, camera, latitude, longitude] of WATER) {
      test(`${name} is water`, async ({ page, guard }) => {
        await open(page, `?map=${camera}`)
        await everythingPainted(page, guard.requests)
        await expect.poll(async () => kind(await colourAt(page, latitude, longitude))).toBe('water')
      })
    }

    for (const [name, camera, latitude, longitude] of LAND) {
      test(`${name} is land`, async ({ page, guard }) => {
        await open(page, `?map=${camera}`)
        await everythingPainted(page, guard.requests)
        await expect.poll(async () => kind(await colourAt(page, latitude, longitude))).toBe('land')
      })
    }

    test('a border stands where it runs, and nowhere beside it', async ({ page, guard }) => {
      const { camera, longitude, latitudes } = MERIDIAN
      await open(page, `?map=${camera}`)
      await everythingPainted(page, guard.requests)
      for (const latitude of latitudes) {
        const on = await nearest(page, latitude, longitude, inks.country)
        const west = await nearest(page, latitude, longitude - 0.15, inks.country)
        const east = await nearest(page, latitude, longitude + 0.15, inks.country)
        expect(on, `at ${latitude}° N`).toBeLessThan(30)
        expect(Math.min(west, east), `beside ${latitude}° N`).toBeGreaterThan(60)
      }
    })
  })
}

async function colourAt(page: Page, latitude: number, longitude: number): Promise<Colour> {
  const [colour = [0, 0, 0]] = await painted(page, await onScreen(page, latitude, longitude))
  return colour
}

/** How close the base map comes to a colour within 6 pixels (2 km here) of a point. */
async function nearest(page: Page, latitude: number, longitude: number, ink: string) {
  const colours = await painted(page, await onScreen(page, latitude, longitude), 6)
  expect(colours).toHaveLength(169)
  return Math.min(...colours.map((colour) => apart(colour, fromHex(ink))))
}

/** All files of the base map have come, and all tiles are painted. */
async function everythingPainted(page: Page, requests: readonly string[]) {
  await expect.poll(() => requests.filter((url) => /relief-.*\.avif$/u.test(url)).length).toBe(2)
  await expect(page.locator('.map canvas.leaflet-tile').first()).toBeVisible()
  await expect(page.locator('.map canvas.leaflet-tile:not(.leaflet-tile-loaded)')).toHaveCount(0)
}
