import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectPainted, expectSaid, KEPT, RENEWED, test, visit } from '../keptPage'
import { atRest, inMenu } from '../page'

/** Another build of the page, whose scripts have other names: it knows of street detail. */
const NEXT = 'test-results/next-build'
const DETAIL = 'Street detail'

// One after another: two would build into the same folder at once.
test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  const env = {
    ...process.env,
    PASSAGES_TILES: 'http://127.0.0.1:9/{z}/{x}/{y}.png',
    PASSAGES_TILES_ATTRIBUTION: 'Nobody',
  }
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', NEXT, '--logLevel', 'error']
  const { status, stderr } = spawnSync(process.execPath, args, { env })
  if (status !== 0) throw new Error(String(stderr))
  expect(codeOfTools(NEXT)).not.toBe(codeOfTools('dist'))
})

test('a new edition never breaks a page that is open, and the next page opened is new', async ({
  page,
  host,
  context,
}) => {
  await visit(page)
  // From here on the worker answers, and has looked at what is kept.
  await visit(page)
  host.deploy(NEXT)
  host.asked.length = 0
  await lookForUpdate(page)
  await expectSaid(page, RENEWED)

  await test.step('only what has changed was fetched', async () => {
    expect(host.asked.filter((path) => /\.(geojson|topojson|woff2|avif)$/u.test(path))).toEqual([])
    expect(host.asked).toContain(codeOfTools(NEXT))
  })
  await test.step('the open page still gets code that its host no longer has', async () => {
    expect((await fetch(host.url + codeOfTools('dist'))).status).toBe(404)
    await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
    await expect(page.getByRole('radio', { name: 'Local' })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: DETAIL })).toHaveCount(0)
    await (await inMenu(page, 'switch', 'Dark theme')).click()
    await expectPainted(page)
  })

  const other = await context.newPage()
  await test.step('a page opened beside it is the new one', async () => {
    await other.goto(host.url)
    await expectNew(other)
  })
  await host.stop()
  await test.step('both go on without a connection', async () => {
    await other.reload()
    await expectNew(other)
    await (await inMenu(page, 'switch', 'Dark theme')).click()
    await expectPainted(page)
  })
  await test.step('a reload brings the new one', async () => {
    await page.reload()
    await expectNew(page)
  })
})

test('with a connection nobody reads an old edition, kept or not', async ({ page, host }) => {
  await visit(page)
  await visit(page)
  host.deploy(NEXT)
  await page.reload()
  await expectNew(page)
})

test('once the last page of the old edition is closed, the old edition is forgotten', async ({
  page,
  host,
  context,
}) => {
  await visit(page)
  const [old] = await editions(page)
  host.deploy(NEXT)
  await lookForUpdate(page)
  await expectSaid(page, RENEWED)
  expect((await editions(page)).length).toBe(2)
  await page.close()

  const next = await context.newPage()
  await expect
    .poll(async () => {
      await next.goto(host.url)
      await expectSaid(next, KEPT)
      return (await editions(next)).length
    })
    .toBe(1)
  expect(await editions(next)).not.toContain(old)
  await host.stop()
  await next.reload()
  await expectNew(next)
})

test.describe('an edition that cannot be had whole', () => {
  test('leaves the old one as it is kept, and the next visit tries again', async ({
    page,
    host,
  }) => {
    await visit(page)
    host.deploy(NEXT)
    host.instead.set(codeOfTools(NEXT), 'half a script')
    await lookForUpdate(page)
    await expect.poll(() => host.asked.filter((path) => path === codeOfTools(NEXT))).not.toEqual([])
    await expect.poll(() => isInstalling(page)).toBe(false)
    await host.stop()
    await page.reload()
    await expectOld(page)

    await host.restart()
    host.instead.clear()
    await lookForUpdate(page)
    await expectSaid(page, RENEWED)
    await host.stop()
    await page.reload()
    await expectNew(page)
  })
})

test('an article that its editor corrects is read as corrected, without a new edition', async ({
  page,
  host,
}) => {
  await visit(page)
  const path = 'articles/second-russian-base/article.json'
  const text = readFileSync(`public/${path}`, 'utf8')
  const corrected = text.replace('Second Russian military base', 'A second Russian base')
  expect(corrected).not.toBe(text)
  host.instead.set(path, corrected)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A second Russian base')
  await host.stop()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A second Russian base')
})

async function expectNew(page: Page): Promise<void> {
  await openTools(page)
  await expect(page.getByRole('checkbox', { name: DETAIL })).toBeVisible()
  await expectPainted(page)
}

async function expectOld(page: Page): Promise<void> {
  await openTools(page)
  await expect(page.getByRole('checkbox', { name: DETAIL })).toHaveCount(0)
}

async function openTools(page: Page): Promise<void> {
  await atRest(page)
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await expect(page.getByRole('radio', { name: 'Local' })).toBeVisible()
}

/** A browser does so by itself when a page is opened, and once a day. */
function lookForUpdate(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => null))
}

function isInstalling(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).installing !== null)
}

/** The names of the caches of whole or half editions. */
function editions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('passages /')),
  )
}

/** The script of the tools, which is fetched only when they are opened. */
function codeOfTools(folder: string): string {
  const name = readdirSync(`${folder}/assets`).find((file) => /^toolPanels-.*\.js$/u.test(file))
  return `assets/${name}`
}
