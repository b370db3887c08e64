import type { Page } from '@playwright/test'
import { card, open, shape } from '../screen'
import { expect, test } from '../test'

test.describe('what the policy refuses', () => {
  test.use({ expectedErrors: [/content policy: |Content Security Policy|Trusted(HTML|Script)/iu] })

  test('text is never turned into markup', async ({ page }) => {
    await open(page)
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
  })

  test('no second policy can be made', async ({ page }) => {
    await open(page)
    const violated = watchViolations(page)
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
    expect(await violated).toContain('trusted-types')
  })

  test('an inline script does not run', async ({ page }) => {
    await open(page)
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
  })

  test('no script comes from elsewhere, and none from a string', async ({ page }) => {
    await open(page)
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
    // In a task of its own: what Playwright evaluates may itself use eval.
    const evaluated = await page.evaluate(
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
    expect(evaluated).toBe('refused')
  })

  test('a style attribute and a style element do nothing', async ({ page }) => {
    await open(page)
    const violated = watchViolations(page)
    const before = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)
    await page.locator('h1').evaluate((h1) => {
      h1.setAttribute('style', 'color: rgb(1, 2, 3)')
      const sheet = document.createElement('style')
      sheet.append('h1 { color: rgb(1, 2, 3) }')
      document.head.append(sheet)
    })
    expect(await violated).toMatch(/^style-src/u)
    await expect(page.locator('h1')).toHaveCSS('color', before)
  })
})

// What is sent elsewhere on purpose is sent from a page that the guard does not watch.
test('a picture and a request to another origin are blocked', async ({ context }) => {
  const page = await context.newPage()
  await page.goto('./')
  const image = watchViolations(page)
  await page.evaluate(() => {
    new Image().src = 'https://elsewhere.test/a.png'
  })
  expect(await image).toBe('img-src')
  const request = watchViolations(page)
  const answer = await page.evaluate(() =>
    fetch('https://elsewhere.test/').then(
      () => 'answered',
      () => 'blocked',
    ),
  )
  expect(answer).toBe('blocked')
  expect(await request).toBe('connect-src')
})

test('a full round of the page breaks no rule', async ({ page, guard }) => {
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
  await page.getByRole('switch', { name: 'Dark theme' }).click()
  await expect
    .poll(() => guard.requests.filter((url) => url.includes('relief-dark')).length)
    .toBe(2)
  await page.goBack()
  await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
})

test('the headers say what the page says, for every file', async ({ page, guard }) => {
  await open(page)
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(meta).toContain("require-trusted-types-for 'script'")
  expect(meta).toContain("default-src 'none'")
  expect(meta).not.toMatch(/unsafe|data:|blob:|\*/u)
  for (const url of ['./', ...guard.requests]) {
    const headers = (await page.request.get(url)).headers()
    expect(headers['content-security-policy'], url).toBe(`${meta}; frame-ancestors 'self'`)
    expect(headers['x-content-type-options'], url).toBe('nosniff')
    expect(headers['referrer-policy'], url).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy'], url).toBe('same-origin')
  }
  const file = await (await page.request.get('./_headers')).text()
  expect(file).toContain(`Content-Security-Policy: ${meta}; frame-ancestors 'self'`)
})

/** The next rule that the page breaks. */
function watchViolations(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tell = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective)
        document.addEventListener('securitypolicyviolation', tell, { once: true })
      }),
  )
}
