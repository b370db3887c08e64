import AxeBuilder from '@axe-core/playwright'
import { card, open } from '../screen'
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
  ['a notice', ''],
] as const

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } })

    for (const [name, query] of SCREENS) {
      test(`axe finds nothing to blame with ${name}`, async ({ page }) => {
        if (name === 'a notice') {
          await page.route('**/towns-*', (route) => route.fulfill({ body: 'nonsense' }))
        }
        await open(page, query)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await expect(card(page)).toHaveCount(name.includes('card of') ? 1 : 0)
        await expect(page.locator('.notices')).toHaveCount(name === 'a notice' ? 1 : 0)
        const { violations } = await new AxeBuilder({ page })
          .withTags(RULES)
          .disableRules(ELSEWHERE)
          .analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
        )
        expect(found).toEqual([])
      })
    }
  })
}
