import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../scripts/chromium.mjs'
import { expect, expectPainted, expectSaid, KEPT, NOT_KEPT, test, visit } from '../keptPage'
import { atRest, drawn } from '../page'
import { MENTIONS, ON_MAP } from '../story'

/** What may befall a cache, as a function that runs in the page. */
const FAULTS: Readonly<Record<string, (cache: Cache) => Promise<unknown>>> = {
  'has lost its page': (cache) => cache.delete('index.html'),
  'has lost the half of its files': async (cache) => {
    const kept = await cache.keys()
    await Promise.all(kept.filter((_, index) => index % 2 === 0).map((key) => cache.delete(key)))
  },
  'has lost all of them': async (cache) => {
    await Promise.all((await cache.keys()).map((key) => cache.delete(key)))
  },
  'holds errors in their place': async (cache) => {
    for (const key of await cache.keys()) {
      await cache.put(key, new Response('<!doctype html>Bad gateway'))
    }
  },
  'holds each file cut short': async (cache) => {
    for (const key of await cache.keys()) {
      const bytes = await (await cache.match(key))?.arrayBuffer()
      await cache.put(key, new Response(bytes?.slice(0, 100)))
    }
  },
}

test.use({ viewport: { width: 960, height: 540 }, contextOptions: { reducedMotion: 'reduce' } })

test('a cache that has come to harm is mended by the next visit', async ({ page, host }) => {
  await visit(page)
  for (const [fault, bring] of Object.entries(FAULTS)) {
    await test.step(`it ${fault}`, async () => {
      await page.evaluate(`(async () => {
        const [name] = (await caches.keys()).filter((name) => name.startsWith('passages /'))
        await (${bring})(await caches.open(name))
      })()`)
      expect(await isSound(page)).toBe(false)
      await page.reload()
      await expectWorks(page)
      await expect.poll(() => isSound(page)).toBe(true)

      await host.stop()
      await page.reload()
      await expectWorks(page)
      await host.restart()
    })
  }
})

test('a host in trouble keeps nobody from reading, and its errors are not kept', async ({
  page,
  host,
}) => {
  // What the worker asks for, and the page does not.
  host.instead.set('icons/icon-512.png', 503)
  await page.goto(host.url)
  await expectWorks(page)
  await expectSaid(page, NOT_KEPT)
  const kept = await pathsKept(page)
  expect(kept).toContain('icons/icon-192.png')
  expect(kept).not.toContain('icons/icon-512.png')

  host.instead.clear()
  host.asked.length = 0
  await page.reload()
  await expectSaid(page, KEPT)
  expect(host.asked).toContain('icons/icon-512.png')
  expect(host.asked, 'what had come before the trouble').not.toContain('icons/icon-192.png')
})

test('without room for it the page works with a connection, and says so', async ({
  page,
  host,
}) => {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(host.url)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 })
  await page.goto(host.url)
  await expectWorks(page)
  await expectSaid(page, NOT_KEPT)
  expect(await pathsKept(page), 'half an edition is not left to take up the room').toEqual([])

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.reload()
  await expectSaid(page, KEPT)
})

test('where storage is refused the page works with a connection, and says so', async ({ host }) => {
  const executablePath = findChromium({ env: process.env, own: chromium.executablePath() })
  const profile = mkdtempSync(join(tmpdir(), 'passages-'))
  mkdirSync(join(profile, 'Default'))
  // As a reader who blocks all cookies: nothing at all may be stored.
  const content = { default_content_setting_values: { cookies: 2 } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: content }))
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === null ? {} : { executablePath }),
    viewport: { width: 960, height: 540 },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('console', (message) => errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(host.url)
    expect(await page.evaluate(() => caches.keys().catch(({ name }) => name))).toBe('SecurityError')
    await expectWorks(page)
    await expectSaid(page, NOT_KEPT)
    expect(errors).toEqual([])
  } finally {
    await context.close()
    rmSync(profile, { recursive: true })
  }
})

async function expectWorks(page: Page): Promise<void> {
  await atRest(page)
  await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  await expectPainted(page)
  await expect(page.locator('.notices')).toHaveCount(0)
}

/** Whether the browser has every file of its edition, to the byte. */
function isSound(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((name) => name.startsWith('passages /'))
    const cache = await caches.open(name)
    const mark = await cache.match('.edition')
    if (mark === undefined) return false
    const list: Promise<{ files: { path: string; sha256: string }[] }> = mark.json()
    // Until it is mended, the list itself may be cut short.
    const { files } = await list.catch(() => ({ files: null }))
    if (files === null) return false
    for (const { path, sha256 } of files) {
      const bytes = await (await cache.match(path))?.arrayBuffer()
      if (bytes === undefined) return false
      const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      if (digest.map((byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256) return false
    }
    return files.length > 40
  })
}

/** Whatever of the page a browser has in its caches. */
function pathsKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('passages /'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const { pathname } = location
    return keys.flat().map(({ url }) => new URL(url).pathname.slice(pathname.length))
  })
}
