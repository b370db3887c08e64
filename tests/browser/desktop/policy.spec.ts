import type { Page } from '@playwright/test'
import { card, inMenu, open, shape } from '../page'
import { expect, test } from '../test'

test.describe('what the policy refuses', () => {
  test.use({ expectedErrors: /content policy: |Content Security Policy|Trusted(HTML|Script)/iu })

  test('markup, policies, scripts and styles that are not its own do nothing', async ({ page }) => {
    await open(page)
    await watchViolations(page)
    await test.step('text is never turned into markup', () => expectNoMarkup(page))
    await test.step('no second policy can be made', () => expectNoSecondPolicy(page))
    await test.step('an inline script does not run', () => expectNoInlineScript(page))
    await test.step('no script comes from elsewhere', () => expectNoScriptFromElsewhere(page))
    await test.step('no script comes from a string', () => expectNoScriptFromText(page))
    await test.step('a style attribute does nothing', () => expectNoStyle(page))
  })
})

// What is sent elsewhere on purpose is sent from a page that the guard does not watch.
test('a picture and a request to another origin are blocked', async ({ context }) => {
  const page = await context.newPage()
  await page.goto('./')
  await watchViolations(page)
  await page.evaluate(() => {
    new Image().src = 'https://elsewhere.test/a.png'
  })
  await expect.poll(() => violated(page)).toEqual(['img-src'])
  const answer = await page.evaluate(() =>
    fetch('https://elsewhere.test/').then(
      () => 'answered',
      () => 'blocked',
    ),
  )
  expect(answer).toBe('blocked')
  await expect.poll(() => violated(page)).toEqual(['img-src', 'connect-src'])
})

test('a full round of the page breaks no rule, and the headers say the same for every file', async ({
  page,
  guard,
}) => {
  await open(page)
  await page.locator('article').getByRole('link', { name: 'Tajikistan' }).click()
  await expect(card(page)).toBeVisible()
  await shape(page, 'kant').focus()
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading')).toHaveText('Kant')
  await page.getByRole('button', { name: 'Read in the article' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  for (const name of ['Zoom in', 'Zoom out', 'Show the whole story']) {
    await page.getByRole('button', { name }).click()
  }
  await page.mouse.move(1100, 450)
  await page.mouse.down()
  await page.mouse.move(900, 350, { steps: 4 })
  await page.mouse.up()
  await page.mouse.wheel(0, -240)
  await page.getByRole('checkbox', { name: /Areas/u }).uncheck()
  await page.getByRole('checkbox', { name: /Areas/u }).check()
  await (await inMenu(page, 'switch', 'Dark theme')).click()
  await expect
    .poll(() => guard.requests.filter((url) => url.includes('relief-dark')).length)
    .toBe(2)
  await page.goBack()
  await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
  await expectHeaders(page, guard.requests)
})

async function expectNoMarkup(page: Page): Promise<void> {
  const outcome = await page.evaluate(() => {
    const box = document.createElement('div')
    try {
      box.innerHTML = '<b id="smuggled">bold</b>'
      return 'taken'
    } catch (error) {
      return `${error instanceof TypeError} ${box.childNodes.length}`
    }
  })
  expect(outcome).toBe('true 0')
}

async function expectNoSecondPolicy(page: Page): Promise<void> {
  const refused = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    try {
      return trustedTypes.createPolicy('mine', {}) === null
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  await expect.poll(() => violated(page)).toContain('trusted-types')
}

async function expectNoInlineScript(page: Page): Promise<void> {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.append('window.smuggled = true')
      document.head.append(script)
    } catch {
      return false
    }
    return 'smuggled' in window
  })
  expect(ran).toBe(false)
}

async function expectNoScriptFromElsewhere(page: Page): Promise<void> {
  const outcomes = await page.evaluate(() =>
    ['https://elsewhere.test/a.js', '/articles/a.js', 'data:text/javascript,1'].map((url) => {
      try {
        document.createElement('script').src = url
        return `took ${url}`
      } catch {
        return 'refused'
      }
    }),
  )
  expect(outcomes).toEqual(['refused', 'refused', 'refused'])
}

async function expectNoScriptFromText(page: Page): Promise<void> {
  // In a task of its own: what Playwright evaluates may itself use eval.
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: to see it refused
            resolve(globalThis.eval('6 * 7'))
          } catch {
            resolve('refused')
          }
        })
      }),
  )
  expect(outcome).toBe('refused')
}

async function expectNoStyle(page: Page): Promise<void> {
  const title = page.locator('h1')
  const before = await title.evaluate((h1) => getComputedStyle(h1).color)
  expect((await violated(page)).filter(isOfStyle)).toEqual([])
  await title.evaluate((h1) => {
    h1.setAttribute('style', 'color: rgb(1, 2, 3)')
    const sheet = document.createElement('style')
    sheet.append('h1 { color: rgb(1, 2, 3) }')
    document.head.append(sheet)
  })
  // Both, each with a rule of its own.
  await expect
    .poll(async () => (await violated(page)).filter(isOfStyle).toSorted())
    .toEqual(['style-src-attr', 'style-src-elem'])
  await expect(title).toHaveCSS('color', before)
}

function isOfStyle(rule: string): boolean {
  return rule.startsWith('style-src')
}

/** They say what the page's own policy says, and so does the file for other servers. */
async function expectHeaders(page: Page, urls: readonly string[]): Promise<void> {
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(meta).toContain("require-trusted-types-for 'script'")
  expect(meta).toContain("default-src 'none'")
  expect(meta).not.toMatch(/unsafe|data:|blob:|\*/u)
  for (const url of new Set(['./', ...urls])) {
    const headers = (await page.request.get(url)).headers()
    expect(headers['content-security-policy'], url).toBe(`${meta}; frame-ancestors *`)
    expect(headers['x-content-type-options'], url).toBe('nosniff')
    expect(headers['referrer-policy'], url).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy'], url).toBe('same-origin')
  }
  const file = await (await page.request.get('./_headers')).text()
  expect(file).toContain(`Content-Security-Policy: ${meta}; frame-ancestors *`)
}

declare global {
  interface Window {
    /** The rules that the page has broken since `watchViolations`. */
    violated: string[]
  }
}

async function watchViolations(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.violated = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.violated.push(effectiveDirective)
    })
  })
}

/** Each once: the page states its policy and the server sends it, and both report. */
function violated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...new Set(window.violated)])
}
