import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { headers } from '../../../scripts/contentPolicy.mjs'
import { startHost } from '../host'
import { expect, expectPainted, expectSaid, KEPT, test as kept } from '../keptPage'
import { type Site, startNginx } from '../nginx'
import { atRest, drawn, expectCard, shape } from '../page'
import { firstMention, MENTIONS, ON_MAP, placeOf } from '../story'
import { test as guarded } from '../test'

kept.describe('in a folder of a plain host', () => {
  const test = kept.extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    host: async ({}, use) => {
      const host = await startHost('dist', '/press/maps/')
      await use(host)
      await host.stop()
    },
  })

  // That nothing is asked for outside of the folder is seen to by the guard.
  test('the page works, and keeps itself for reading offline', async ({ page, host }) => {
    await page.goto(host.url)
    await expectWorks(page)
    expect(host.asked).toContain('articles/second-russian-base/article.json')
    await expectSaid(page, KEPT)
    await host.stop()
    await page.goto(`${host.url}?place=kant`)
    await expectCard(page, firstMention(placeOf('kant')))
    await expectWorks(page)
  })
})

kept.describe('in two folders of one host', () => {
  const DAYS = ['monday', 'tuesday'] as const
  const ARTICLE = 'articles/second-russian-base/article.json'
  const TITLE = 'Second Russian military base'

  const test = kept.extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    host: async ({}, use) => {
      const host = await startHost('dist')
      for (const day of DAYS) {
        const files = `test-results/two-pages/${day}`
        cpSync('dist', files, { recursive: true })
        const article = readFileSync(`${files}/${ARTICLE}`, 'utf8')
        writeFileSync(`${files}/${ARTICLE}`, article.replace(TITLE, `${TITLE}, ${day}`))
      }
      host.deploy('test-results/two-pages')
      await use(host)
      await host.stop()
    },
  })

  test('both are kept, and neither is taken for the other', async ({ page, host }) => {
    for (const day of DAYS) {
      await page.goto(`${host.url}${day}/`)
      await expectSaid(page, KEPT)
    }
    await host.stop()
    for (const day of DAYS) {
      await page.goto(`${host.url}${day}/?map=6/41/70`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${TITLE}, ${day}`)
      await expectPainted(page)
    }
  })
})

guarded.describe('behind nginx as docs/nginx.conf sets it up', () => {
  const test = guarded.extend<{ readonly site: Site }>({
    serviceWorkers: 'allow',
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    site: async ({}, use) => {
      const site = await startNginx('dist')
      await use(site)
      await site.stop()
    },
    baseURL: async ({ site }, use) => use(site.url),
  })

  for (const [where, path] of [
    ['at the root', './'],
    ['in a folder', './press/maps/'],
  ] as const) {
    test(`the page works and keeps itself, ${where}`, async ({ page, site }) => {
      const response = await page.goto(path)
      expect(await response?.allHeaders()).toMatchObject(inLowerCase(headers(null)))
      await expectWorks(page)
      await expectSaid(page, KEPT)
      if (site.isNginx) await expectServed(new URL(path, site.url).href)
      else test.info().annotations.push({ type: 'no nginx here', description: STAND_IN })
    })
  }
})

const STAND_IN = 'a host that sends the headers of its configuration stood in for it'
const FOREVER = 'public, max-age=31536000, immutable'
const SERVED = [
  [/^index\.html/u, 'no-cache', 'gzip', 'text/html; charset=utf-8'],
  [/^sw\.js/u, 'no-cache', 'gzip', 'application/javascript; charset=utf-8'],
  [/^manifest\.webmanifest/u, 'no-cache', 'gzip', 'application/manifest+json'],
  [/\/land-.*\.topojson/u, FOREVER, 'gzip', 'application/json'],
  [/\/areas-.*\.geojson/u, FOREVER, 'gzip', 'application/json'],
  [/\/app-.*\.js/u, FOREVER, 'gzip', 'application/javascript; charset=utf-8'],
  [/\/relief-light-.*\.avif/u, FOREVER, null, 'image/avif'],
  [/\/.*latin-400.*\.woff2/u, FOREVER, null, 'font/woff2'],
] as const

/** What nginx does of itself, and what stands in for it where there is none does not. */
async function expectServed(page: string): Promise<void> {
  const files = readdirSync('dist', { recursive: true }).map(String)
  for (const [pattern, cache, packed, type] of SERVED) {
    const file = files.find((name) => pattern.test(name.replaceAll('\\', '/'))) ?? pattern.source
    const asked = { headers: { 'Accept-Encoding': 'gzip' } }
    const { headers } = await fetch(new URL(file, page), asked)
    const names = ['Cache-Control', 'Content-Encoding', 'Content-Type']
    expect(
      names.map((name) => headers.get(name)),
      file,
    ).toEqual([cache, packed, type])
  }
  const missing = await fetch(new URL('assets/gone-1a2b.js', page))
  expect([missing.status, missing.headers.get('Cache-Control')]).toEqual([404, null])
  expect(missing.headers.get('X-Content-Type-Options')).toBe('nosniff')
}

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

async function expectWorks(page: Page): Promise<void> {
  await atRest(page)
  await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  await expectPainted(page)
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await expect(page.getByRole('radio', { name: 'Local' })).toBeVisible()
  await shape(page, 'kant-air-base').focus()
  await page.keyboard.press('Enter')
  await expectCard(page, firstMention(placeOf('kant-air-base')))
  await expect(page.locator('.notices')).toHaveCount(0)
}
