import { ALIKE, openMapAlone, unlikeness } from '../mapAlone'
import { expect, test } from '../test'

// Letters on whole pixels, as some systems set them: each word is a little longer or shorter.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = ['--font-render-hinting=none', '--disable-font-subpixel-positioning']
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] })
  },
  contextOptions: { reducedMotion: 'reduce' },
})

test('the references hold where letters are drawn in another way', async ({ page }) => {
  await openMapAlone(page, '?map=5.5/40.2/70.6')
  const unlike = await unlikeness(page, 'whole-story-light.png')
  // It is another picture, or this would say nothing.
  expect(unlike).toBeGreaterThan(0)
  expect(unlike).toBeLessThan(ALIKE)
})
