import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { ALIKE, goToAlone, openMapAlone, unlikeness } from '../mapAlone'
import { expect, test } from '../test'

/**
 * The map as it was judged by eye and found good. `--update-snapshots=all` draws them anew;
 * look at them before they are committed.
 */
const CAMERAS = {
  'whole-story': '?map=5.5/40.2/70.6',
  'central-asia': '?map=4/43/68',
  pamir: '?map=7/38.6/72.3&place=tajik-afghan-border',
  kant: '?map=9/42.75/74.6&place=kant-air-base',
} as const

const THEMES = ['light', 'dark'] as const

/** Writes the picture where there is none; whether they are alike is for `unlikeness` to say. */
const LOOSELY = { maxDiffPixelRatio: 0.2, threshold: 0.3, animations: 'disabled' } as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const theme of THEMES) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    test('the map looks as it did, and does not pass for the other theme', async ({ page }) => {
      await openMapAlone(page, '')
      for (const [name, query] of Object.entries(CAMERAS)) {
        await test.step(name, async () => {
          await goToAlone(page, query)
          await expect(page).toHaveScreenshot(`${name}-${theme}.png`, LOOSELY)
          expect(await unlikeness(page, `${name}-${theme}.png`)).toBeLessThan(ALIKE)
          const other = theme === 'light' ? 'dark' : 'light'
          expect(await unlikeness(page, `${name}-${other}.png`)).toBeGreaterThan(20 * ALIKE)
        })
      }
    })
  })
}

const NO_FEATURES = { type: 'FeatureCollection', features: [] }

/** What the map may come to lack, and how a test takes it away. */
const LOSSES: readonly (readonly [what: string, lose: (page: Page) => Promise<void>])[] = [
  ['towns', (page) => answer(page, 'towns.geojson', () => NO_FEATURES)],
  ['the names of lands and waters', (page) => answer(page, 'labels.geojson', () => NO_FEATURES)],
  ['boundaries', (page) => answer(page, 'land.topojson', without('lines'))],
  ['rivers', (page) => answer(page, 'water.topojson', without('rivers'))],
  ['lakes', (page) => answer(page, 'water.topojson', without('lakes'))],
  ['relief', (page) => answer(page, 'relief.json', (file) => ({ ...file, bounds: [0, 0, 1, 1] }))],
]

test.describe('a map that lacks something is told from the whole one:', () => {
  for (const [what, lose] of LOSSES) {
    test(what, async ({ page }) => {
      await lose(page)
      await openMapAlone(page, CAMERAS['whole-story'])
      expect(await unlikeness(page, 'whole-story-light.png')).toBeGreaterThan(1.5 * ALIKE)
    })
  }

  test('a layer', async ({ page }) => {
    await openMapAlone(page, CAMERAS['whole-story'])
    expect(await unlikeness(page, 'whole-story-light.png')).toBeLessThan(ALIKE)
    for (const layer of ['states', 'areas', 'borders', 'sites']) {
      await test.step(layer, async () => {
        await goToAlone(page, `${CAMERAS['whole-story']}&hide=${layer}`)
        expect(await unlikeness(page, 'whole-story-light.png')).toBeGreaterThan(1.5 * ALIKE)
      })
    }
  })
})

type Json = Readonly<Record<string, unknown>>

/** Answer a request for a file of the base map with another version of it. */
async function answer(page: Page, file: string, change: (given: Json) => Json): Promise<void> {
  const given = JSON.parse(readFileSync(`geo/basemap/${file}`, 'utf8')) as Json
  const [name = '', extension = ''] = file.split('.')
  await page.route(new RegExp(`/${name}-[^/]+\\.${extension}$`, 'u'), (route) =>
    route.fulfill({ json: change(given) }),
  )
}

function without(name: string): (topology: Json) => Json {
  return ({ objects, ...rest }) => ({
    ...rest,
    objects: { ...(objects as Json), [name]: { type: 'GeometryCollection', geometries: [] } },
  })
}
