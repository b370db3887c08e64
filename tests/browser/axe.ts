import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /**
   * Not asked for, with a test of its own in targets.spec.ts: axe does not count a label as part
   * of its switch, and takes shapes for seen where the map's edge cuts them off.
   */
  rules: { 'target-size': { enabled: false } },
  resultTypes: ['violations'],
}

/** Put axe into every page that this one will load. It runs there: only what it blames is sent. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: AXE })
}

/** What axe finds to blame in a page as it is now, each with the element and the reason. */
export function blamed(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const { violations } = await axe.run(options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
  }, OPTIONS)
}
