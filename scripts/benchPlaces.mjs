import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostCompressed } from './benchHost.mjs'
import { watchPage } from './benchPage.mjs'
import { writePlain } from './benchPlain.mjs'
import { root } from './prepare.mjs'

/**
 * How long until a reader sees the places of the story, and until the base map is there: our
 * page against one of plain Leaflet that has the same vectors to show, on the same host.
 *
 * @typedef {{ places: number, basemap: number, longest: number }} Shown in milliseconds
 * @typedef {{ name: string, network: null | { latency: number, kilobits: number }, slowed: number }} Line
 */

/** Latency in milliseconds. The slow one is 4G as it often is, on a phone of some years. */
const LINES = /** @type {readonly Line[]} */ ([
  { name: 'fast line', network: null, slowed: 1 },
  { name: '4G, CPU ÷ 4', network: { latency: 150, kilobits: 1600 }, slowed: 4 },
])

/** What a place is, and a piece of the base map, in the one page and in the other. */
const PAGES = [
  {
    name: 'ours',
    places: '.map-sketch a, .map [data-place]',
    basemap: '.map canvas.leaflet-tile-loaded',
  },
  { name: 'plain Leaflet', places: 'path.place', basemap: 'path.base' },
]

/**
 * Measures and prints.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} runs
 */
export async function benchPlaces(browser, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'passages-plain-'))
  writePlain(folder)
  const hosts = [await hostCompressed(join(root, 'dist')), await hostCompressed(folder)]
  console.log(`\nUntil it is shown, cold, median of ${runs} runs (ms)\n`)
  console.log('                               places base map longest task')
  for (const line of LINES) {
    const shown = PAGES.map(() => /** @type {Shown[]} */ ([]))
    // In turn, so that whatever else the machine does meets both.
    for (let run = 0; run < runs; run += 1) {
      for (const [index, page] of PAGES.entries()) {
        shown[index]?.push(await show(browser, hosts[index] ?? '', page, line))
      }
    }
    for (const [index, { name }] of PAGES.entries()) print(line, name, shown[index] ?? [])
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ places: string, basemap: string }} wanted
 * @param {Line} line
 * @returns {Promise<Shown>}
 */
async function show(browser, url, { places, basemap }, { network, slowed }) {
  const viewport = { width: 1440, height: 900 }
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
  const session = await page.context().newCDPSession(page)
  if (network !== null) {
    const throughput = (network.kilobits * 1000) / 8
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 2,
    })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await page.addInitScript(watchPage)
  await page.addInitScript(watchShown, { places, basemap })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'basemap' in window.shown, null, { timeout: 120_000 })
  const found = await page.evaluate(() => ({
    // Nothing is seen before the first paint.
    places: Math.max(window.shown.places ?? Number.NaN, window.bench.fcp),
    basemap: window.shown.basemap ?? Number.NaN,
    longest: Math.max(0, ...window.bench.longTasks),
  }))
  await page.close()
  return found
}

/**
 * Runs in the page: notes in which frame all that it has of something is there.
 * @param {{ places: string, basemap: string }} selectors
 */
function watchShown(selectors) {
  const shown = /** @type {Record<string, number>} */ ({})
  window.shown = shown
  const isSeen = (/** @type {string} */ selector) => {
    const found = document.querySelectorAll(selector)
    return document.readyState !== 'loading' && found.length > 0
  }
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (name in shown || !isSeen(selector)) continue
      const channel = new MessageChannel()
      // After this very frame has been painted.
      channel.port1.onmessage = () => {
        shown[name] ??= performance.now()
      }
      channel.port2.postMessage(null)
    }
    if (!('places' in shown && 'basemap' in shown)) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/**
 * @param {Line} line
 * @param {string} name
 * @param {readonly Shown[]} runs
 */
function print(line, name, runs) {
  const median = (/** @type {keyof Shown} */ key) => {
    const sorted = runs.map((run) => run[key]).sort((a, b) => a - b)
    return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0)
  }
  const cells = [median('places').padStart(8), median('basemap').padStart(9)]
  console.log(
    `${`${line.name}, ${name}`.padEnd(29)}${cells.join('')}${median('longest').padStart(13)}`,
  )
}
