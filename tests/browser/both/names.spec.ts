import { lettered, namesUnderCovers } from '../lettered'
import { card, goTo, open } from '../page'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const VIEWS = [
  '?map=6.5/41/73',
  '?map=8/42.3/74.5',
  '?place=kant&map=5/41/70',
  '?place=tajikistan&map=6/39/71&names=ru',
]

test('no name lies under the card, a panel or a button', async ({ page }) => {
  await open(page)
  for (const view of VIEWS) {
    await test.step(view, async () => {
      await goTo(page, view)
      await expect(card(page)).toHaveCount(view.includes('place') ? 1 : 0)
      await expect.poll(() => page.evaluate(lettered)).toBeGreaterThan(1000)
      await expect.poll(() => page.evaluate(namesUnderCovers)).toEqual([])
    })
  }
})

test.describe('on a screen of three pixels a pixel', () => {
  test.use({ deviceScaleFactor: 3 })

  test('names are drawn with all of them', async ({ page }) => {
    await open(page)
    await expect.poll(() => page.evaluate(lettered)).toBeGreaterThan(1000)
    const canvas = page.locator('.leaflet-lettering-pane > canvas')
    const [pixels, width] = await canvas.evaluate((element: HTMLCanvasElement) => {
      return [element.width, Number.parseFloat(element.style.width)]
    })
    expect((pixels ?? 0) / (width ?? 1)).toBeCloseTo(3, 2)
  })
})
