import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { goTo } from '../page'
import { cameraOf } from '../pixels'

const EARTH_METRES = 40_075_017
const CAMERAS = ['3/50/70', '5.5/42/72', '7/36/66', '8.5/60/40', '11/42.89/74.85']

test('the scale bar is there from the start, and as long as it says', async ({ page }) => {
  await start(page)
  await expectTrueScale(page)
  for (const camera of CAMERAS) {
    await test.step(camera, async () => {
      await goTo(page, `?map=${camera}`)
      await expectTrueScale(page)
      await page.getByRole('button', { name: 'Zoom out' }).click()
      await expect.poll(() => page.url()).not.toContain(`map=${camera}`)
      await expectTrueScale(page)
    })
  }
})

test('the sources are named on the map, without the flag of Leaflet', async ({ page }) => {
  await start(page)
  const sources = page.locator('.attribution')
  await expect(sources).toBeInViewport({ ratio: 1 })
  await expect(sources).toHaveText('Natural Earth · GeoNames · SRTM · Leaflet')
  await expect(page.locator('.leaflet-control-attribution')).toHaveCount(0)
  await expect(sources.locator('svg, img')).toHaveCount(0)
  await sources.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'The map' })).toBeInViewport()
  await test.step('beside them: whose borders these are, how old, and which are disputed', async () => {
    const note = page.getByRole('region', { name: 'The map' })
    for (const words of ['1:10 million', '2019 to 2022', 'older than some treaties', 'Kashmir']) {
      await expect(note).toContainText(words)
    }
    await expect(note).toContainText('The Aral Sea is drawn as it was')
  })
})

/** To 2 %, for the camera in the link: the bar is as wide as whole pixels can make it. */
async function expectTrueScale(page: Page): Promise<void> {
  const bar = page.locator('.scale-bar')
  await expect(bar).toBeInViewport({ ratio: 1 })
  await expect(bar).toHaveText(/^[\d,]+ k?m$/u)
  const offBy = async () => {
    const { zoom, latitude } = cameraOf(page)
    const [, length, unit] = /^([\d,]+) (km|m)$/u.exec(await bar.innerText()) ?? []
    const metres = Number(length?.replaceAll(',', '')) * (unit === 'km' ? 1000 : 1)
    const metresPerPixel = (EARTH_METRES * Math.cos((latitude * Math.PI) / 180)) / 256 / 2 ** zoom
    const width = (await bar.boundingBox())?.width ?? Number.NaN
    return Math.abs((width * metresPerPixel) / metres - 1)
  }
  await expect.poll(offBy, page.url()).toBeLessThan(0.02)
}
