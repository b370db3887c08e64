import type { Locator } from '@playwright/test'
import { expect, start, test } from '../kept'
import { card, goTo } from '../page'

/** Links within sentences and points on a map are free of the rule (WCAG 2.2, 2.5.8). */
const TARGETS =
  '.site-header a, button, .layers-panel label, .map-tools label, .place-item, .attribution a, .map .site'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('nothing lies over the controls, and each measures 24 pixels or more each way', async ({
  page,
}) => {
  await start(page)
  for (const name of ['Zoom in', 'Show the whole story', 'In this article', 'Menu']) {
    const control = page.locator('button').and(page.getByText(name).or(page.getByLabel(name)))
    expect(await coveredSpots(control), `what lies over "${name}"`).toEqual([])
  }

  await goTo(page, '?place=kyrgyzstan')
  await expect(card(page)).toBeVisible()
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  const controls = page.locator(TARGETS).filter({ visible: true })
  await expect(controls).not.toHaveCount(0)
  expect(await tooSmall(controls)).toEqual([])
})

function coveredSpots(control: Locator): Promise<readonly number[]> {
  return control.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    return [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].filter((y) => {
        const hit = document.elementFromPoint(left + x * width, top + y * height)
        return !button.contains(hit)
      }),
    )
  })
}

function tooSmall(controls: Locator): Promise<readonly string[]> {
  return controls.evaluateAll((all) =>
    all.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? control.textContent
      return width < 24 || height < 24 ? [`${name}: ${width} × ${height}`] : []
    }),
  )
}
