import { card, open } from '../screen'
import { expect, test } from '../test'

/** Links within sentences and points on a map are free of the rule (WCAG 2.2, 2.5.8). */
const TARGETS =
  '.site-header a, button, .layers-panel label, .place-item, .attribution a, .map .site'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('every control measures 24 pixels or more each way', async ({ page }) => {
  await open(page, '?place=kyrgyzstan')
  await expect(card(page)).toBeVisible()
  const controls = page.locator(TARGETS).filter({ visible: true })
  await expect(controls).not.toHaveCount(0)
  const small = await controls.evaluateAll((all) =>
    all.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? control.textContent
      return width < 24 || height < 24 ? [`${name}: ${width} × ${height}`] : []
    }),
  )
  expect(small).toEqual([])
})

for (const name of ['Zoom in', 'Show the whole story', 'In this article', 'Dark theme']) {
  test(`nothing lies over "${name}"`, async ({ page }) => {
    await open(page)
    const control = page.locator('button').and(page.getByText(name).or(page.getByLabel(name)))
    const covered = await control.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].filter((y) => {
          const hit = document.elementFromPoint(left + x * width, top + y * height)
          return !button.contains(hit)
        }),
      )
    })
    expect(covered).toEqual([])
  })
}
