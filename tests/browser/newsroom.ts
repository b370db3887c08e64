import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { type Host, startHost } from './host'

/** A page of others on another site than the app, with the strictest policy that lets it in. */
export interface Newsroom {
  /** Open a page with this in its body. */
  readonly publish: (page: Page, body: string) => Promise<void>
  /** Where a third party is, whose frames the newsroom lets in as well: for its pages. */
  readonly stranger: Host
  /** The origin of the app, which other hosts than the newsroom's serve. */
  readonly app: string
}

const policyFor = (app: string, stranger: string) =>
  [
    "default-src 'none'",
    `script-src ${app}`,
    `frame-src ${app} ${stranger}`,
    "style-src 'none'",
    "img-src 'self'",
  ].join('; ')

/**
 * With a guard of its own: a console error or warning, or an exception, on any page or in any
 * frame fails the test, and so does a request to a fourth party.
 */
export const test = base.extend<{ readonly newsroom: Newsroom }>({
  newsroom: async ({ page, baseURL }, use) => {
    const app = new URL(String(baseURL)).origin
    const stranger = await startHost('dist')
    const policy = policyFor(app, new URL(stranger.url).origin)
    const host = await startHost('dist', '/', { 'Content-Security-Policy': policy })
    // Another site than 127.0.0.1, not only another origin: its frames run apart.
    const url = host.url.replace('127.0.0.1', 'localhost')
    const wrong: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !ACCEPTED.test(message.text())) {
        wrong.push(message.text())
      }
    })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('request', (request) => {
      if (![app, url, stranger.url].some((known) => request.url().startsWith(known))) {
        wrong.push(request.url())
      }
    })
    await page.addInitScript(listen)
    await use({
      app,
      stranger,
      async publish(page, body) {
        host.instead.set('story.html', `${HEAD}${body}`)
        await page.goto(`${url}story.html`)
      },
    })
    await host.stop()
    await stranger.stop()
    expect(wrong, 'console errors, warnings and requests to others').toEqual([])
  },
})

export { expect }

/** What Chromium says of a name in `allow` that its system does not know. */
const ACCEPTED = /Unrecognized feature: 'web-share'|Service Worker registration blocked/u

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="icon.svg"><h1>The story</h1>`

declare global {
  interface Window {
    /** On the page of the newsroom: what its maps have told it, in order. */
    told: { readonly map: string; readonly type: string; readonly detail: unknown }[]
  }
}

function listen(): void {
  if (window.parent !== window) return
  window.told = []
  for (const type of ['ready', 'selected', 'height', 'refused']) {
    document.addEventListener(`passages-${type}`, (event) => {
      const { target, detail } = event as CustomEvent
      window.told.push({ map: (target as Element).id, type, detail })
    })
  }
}

/** What a map has told the newsroom of one type, in order. */
export function told(page: Page, map: string, type: string): Promise<readonly unknown[]> {
  return page.evaluate(
    ([map, type]) =>
      window.told.filter((one) => one.map === map && one.type === type).map(({ detail }) => detail),
    [map, type],
  )
}

/** Until the map in a frame listens and shows its places. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame()
  if (frame === null || frame === undefined) throw new Error(`${selector} is no frame.`)
  await expect(frame.locator('.embed-foot')).toBeVisible()
  await expect(frame.locator('[data-place]').first()).toBeAttached()
  return frame
}

export async function wish(page: Page, map: string, attributes: object): Promise<void> {
  await page.locator(`#${map}`).evaluate((element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
  }, attributes)
}
