import { goTo, open, search } from '../page'
import { expect, test } from '../test'

/** The map as it was judged by eye and found good. `--update-snapshots` draws them anew. */
const CAMERAS = {
  'whole-story': '',
  'central-asia': '?map=4.5/42/68',
  pamir: '?map=7/38.6/72.5&place=tajik-afghan-border',
  kant: '?map=10/42.87/74.8&place=kant-air-base',
} as const

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, viewport: { width: 1100, height: 700 } })

    test('the map looks as it did, seen from four places', async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await open(page)
      const first = search(page)
      for (const [name, query] of Object.entries(CAMERAS)) {
        await test.step(name, async () => {
          await page.locator('.reader-pane').evaluate((pane) => pane.scrollTo(0, 0))
          await goTo(page, query || first)
          // Glyphs are drawn a little differently from one system to the next.
          await expect.soft(page).toHaveScreenshot(`${name}-${theme}.png`, {
            maxDiffPixelRatio: 0.02,
            threshold: 0.3,
            animations: 'disabled',
          })
        })
      }
    })
  })
}
