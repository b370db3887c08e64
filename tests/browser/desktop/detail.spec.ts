import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { drawn, inLink, notice } from '../page'
import { ON_MAP } from '../story'

/** A tile of one colour, 1 by 1 pixel: `#3c7d3c`. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOwqbUBAAHuAPaKTo+bAAAAAElFTkSuQmCC',
  'base64',
)
const WHOSE = '© The makers of the tiles'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

interface Servers {
  /** The page, built with the tile server set, and every request that was made of it. */
  readonly page: string
  readonly tiles: { readonly server: Server; readonly origin: string; readonly asked: string[] }
}

const test = base.extend<object, { readonly servers: Servers }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const asked: string[] = []
      const tiles = await listen((request, response) => {
        asked.push(String(request.url))
        response.setHeader('Content-Type', 'image/png').end(TILE)
      })
      const folder = 'test-results/detail-build'
      build(folder, `${tiles.origin}/{z}/{x}/{y}.png`)
      const site = await listen(filesOf(folder))
      await use({ page: `${site.origin}/`, tiles: { ...tiles, asked } })
      close(site.server)
      close(tiles.server)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

// One after another: the last one takes the tile server away.
test.describe.configure({ mode: 'serial' })

test('nothing is asked of the tile server until its switch is pressed', async ({
  page,
  servers,
}) => {
  const requests = watch(page)
  await page.goto(servers.page)
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  await openTools(page)
  expect(servers.tiles.asked).toEqual([])

  await page.getByRole('checkbox', { name: 'Street detail' }).check()
  await expect(page.locator('.street-detail img.leaflet-tile-loaded').first()).toBeVisible()
  await expect(page.locator('.attribution')).toContainText(WHOSE)
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  const origins = new Set(requests.map((url) => new URL(url).origin))
  expect([...origins]).toEqual([new URL(servers.page).origin, servers.tiles.origin])

  await page.getByRole('checkbox', { name: 'Street detail' }).uncheck()
  await expect(page.locator('.street-detail')).toHaveCount(0)
  await expect(page.locator('.attribution')).not.toContainText(WHOSE)
})

test('with street detail the map comes closer, and goes back when it is left', async ({
  page,
  servers,
}) => {
  await page.goto(`${servers.page}?map=11/42.89/74.85`)
  await openTools(page)
  await page.getByRole('checkbox', { name: 'Street detail' }).check()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => inLink(page, 'map')).toMatch(/^12\//u)
  await page.getByRole('checkbox', { name: 'Street detail' }).uncheck()
  await expect.poll(() => inLink(page, 'map')).toMatch(/^11\//u)
})

test('when the tile server dies, the embedded map stays, with a notice', async ({
  page,
  servers,
}) => {
  await page.goto(servers.page)
  await openTools(page)
  await page.getByRole('checkbox', { name: 'Street detail' }).check()
  await expect(page.locator('.street-detail img.leaflet-tile-loaded').first()).toBeVisible()
  close(servers.tiles.server)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(notice(page, 'street detail')).toContainText('could not be loaded')
  await expect(page.getByRole('checkbox', { name: 'Street detail' })).not.toBeChecked()
  await expect(page.locator('.street-detail')).toHaveCount(0)
  await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
})

async function openTools(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
}

function watch(page: Page): readonly string[] {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  return requests
}

function build(folder: string, template: string): void {
  const env = { ...process.env, PASSAGES_TILES: template, PASSAGES_TILES_ATTRIBUTION: WHOSE }
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error']
  const { status, stderr } = spawnSync(process.execPath, args, { env })
  if (status !== 0) throw new Error(String(stderr))
}

async function listen(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, origin: `http://127.0.0.1:${port}` }
}

function close(server: Server): void {
  server.close()
  server.closeAllConnections()
}

function filesOf(folder: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(String(request.url), 'http://localhost')
    try {
      const path = join(folder, pathname === '/' ? 'index.html' : pathname)
      const body = readFileSync(path)
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  }
}
