import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { card, goTo, open } from '../page'
import { expect, test } from '../test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Not asked for, with a test of its own in targets.spec.ts: axe does not count a label as part
 * of its switch, and takes shapes for seen where the map's edge cuts them off.
 */
const ELSEWHERE = ['target-size']

const SCREENS = [
  ['no card', ''],
  ['the card of a point', '?place=kant-air-base'],
  ['the card of an area', '?place=southern-kyrgyzstan&passage=p6-south'],
  ['the card of a place without a site', '?place=second-base'],
  ['the card of a hidden layer', '?place=kant&hide=sites'],
  ['a notice', '?place=atlantis'],
] as const

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing to blame, with and without a card or a notice', async ({ page }) => {
      test.slow()
      await open(page)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const [name, query] of SCREENS) {
        await test.step(name, async () => {
          await goTo(page, query)
          await expect(card(page)).toHaveCount(name.includes('card of') ? 1 : 0)
          await expect(page.locator('.notices')).toHaveCount(name === 'a notice' ? 1 : 0)
          expect.soft(await blamed(page), name).toEqual([])
        })
      }
      await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
      expect.soft(await blamed(page), 'the panel of names and signs').toEqual([])
      await page.getByRole('checkbox', { name: 'Ruler' }).click()
      expect.soft(await blamed(page), 'the ruler').toEqual([])
    })
  })
}

async function blamed(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES).disableRules(ELSEWHERE)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}
