import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from '@playwright/test'

interface Options {
  /**
   * The console errors that a test brings about on purpose; all others fail it. One pattern,
   * not a list: Playwright takes a list of two for a value and its settings.
   */
  readonly expectedErrors: RegExp | null
}

/** Playwright's own word where the configuration blocks service workers. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright'

interface Guard {
  /** Everything the page asked for, by URL. */
  readonly requests: readonly string[]
}

interface Kept {
  /**
   * A page that the tests of a worker go on with (kept.ts). Every test knows of it, so that
   * those which load a page of their own run in the same worker, and it is loaded once.
   */
  readonly kept: Page
}

/**
 * Playwright's test, with a guard: a console error or warning, an exception, a violation of
 * the content policy, or a request to another origin fails the test that caused it.
 */
export const test = base.extend<Options & { readonly guard: Guard }, Kept>({
  expectedErrors: [null, { option: true }],
  guard: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const errors: string[] = []
      const requests: string[] = []
      const onConsole = (message: ConsoleMessage) => {
        if (message.text() === NO_SERVICE_WORKER) return
        if (['error', 'warning'].includes(message.type())) errors.push(message.text())
      }
      const onError = (error: Error) => errors.push(String(error))
      const onRequest = (request: Request) => requests.push(request.url())
      page.on('console', onConsole).on('pageerror', onError).on('request', onRequest)
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      await use({ requests })
      page.off('console', onConsole).off('pageerror', onError).off('request', onRequest)
      const foreign = requests.filter((url) => !url.startsWith(String(baseURL)))
      const unexpected = errors.filter((text) => expectedErrors?.test(text) !== true)
      expect(unexpected, 'console errors, warnings and policy violations').toEqual([])
      expect(foreign, 'requests to other origins').toEqual([])
    },
    { auto: true },
  ],
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport = null, deviceScaleFactor = 1 } = project.use
      const { hasTouch = false, isMobile = false } = project.use
      const size = { viewport, deviceScaleFactor, hasTouch, isMobile }
      const context = await browser.newContext({ ...size, baseURL, reducedMotion: 'reduce' })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
})

export { expect }
