import { difference, inkAround, lettered, storyOffsets } from '../lettered'
import { atRest, open } from '../page'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('names keep their places while the map is moved under them', async ({ page }) => {
  await open(page, '?map=6/41.5/71')
  await expect.poll(() => page.evaluate(lettered)).toBeGreaterThan(1000)
  const offsets = await storyOffsets(page)
  expect(Object.keys(offsets)).toContain('Kant')
  const before = await page.evaluate(inkAround, { x: 0, y: 0 })
  expect(before.filter(Boolean).length).toBeGreaterThan(300)
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.locator('.map').press(key)
  await atRest(page)
  // A step is 80 pixels: one down is left.
  await expect
    .poll(async () => difference(before, await page.evaluate(inkAround, { x: 0, y: -80 })))
    .toBe(0)
  const after = await storyOffsets(page)
  for (const [name, offset] of Object.entries(after)) expect(offsets[name] ?? offset).toBe(offset)
})
