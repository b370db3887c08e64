import { prepare, root } from './prepare.mjs'

/**
 * What the production build costs: bytes over the wire, and how long a reader waits.
 * Headless Chromium, a new profile for each run, medians of RUNS. Times are this machine's.
 */

prepare()

const { build } = await import('vite')
const { chromium } = await import('@playwright/test')
const { provideChromium } = await import('./chromium.mjs')
const { serve } = await import('./serve.mjs')
const { watchPage, recordFrames, settle } = await import('./benchPage.mjs')
const { benchActions } = await import('./benchActions.mjs')
const { benchFormats } = await import('./benchFormats.mjs')
const { benchPlaces } = await import('./benchPlaces.mjs')
const { openPlain } = await import('./benchPlain.mjs')
const { fileOf, printWire } = await import('./benchWire.mjs')

const RUNS = 7
/** Frames in which the page does nothing, before it is measured. */
const CALM = 30

const built = await build({ root, logLevel: 'warn' })
const chunks = 'output' in built ? built.output.filter((file) => file.type === 'chunk') : []
/** What the page and its workers have asked for. */
const asked = /** @type {Set<string>} */ (new Set())
const url = await serve(4190, (path) => asked.add(path))
const executablePath = provideChromium(chromium.executablePath())
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] })

/** @type {Awaited<ReturnType<typeof measure>>[]} */
const runs = []
for (let run = 0; run < RUNS; run += 1) runs.push(await measure())
report(runs)
benchFormats(chunks, runs.at(-1)?.paths ?? [])
await benchActions(browser, url, RUNS)
await benchPlaces(browser, RUNS)
await browser.close()
process.exit(0)

async function measure() {
  // What the service worker fetches is for later visits, and no part of this one.
  const viewport = { width: 1440, height: 900 }
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
  asked.clear()
  await page.addInitScript(watchPage)
  await page.goto(url, { waitUntil: 'networkidle' })
  const load = await page.evaluate(() => window.bench)
  const paths = [...asked]
  const wire = paths.map(fileOf)
  const click = await clickToExcerpt(page)
  const pan = await frames(page, panAbout)
  const zoom = await frames(page, zoomInAndOut)
  const late = await page.evaluate(() => window.bench.longTasks.slice())
  const camera = new URL(page.url()).searchParams.get('map') ?? ''
  await page.close()
  const svg = await measurePlain(camera, false)
  const canvas = await measurePlain(camera, true)
  return { load, click, pan, zoom, longTasks: late, paths, wire, svg, canvas }
}

/**
 * The same moves over the same vectors in plain Leaflet.
 * @param {string} camera
 * @param {boolean} canvas
 */
async function measurePlain(camera, canvas) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(watchPage)
  await openPlain(page, url, camera, canvas)
  const before = await page.evaluate(() => window.bench.longTasks.length)
  const pan = await frames(page, panAbout)
  const zoom = await frames(page, zoomInAndOut)
  const longTasks = await page.evaluate((from) => window.bench.longTasks.slice(from), before)
  await page.close()
  return { pan, zoom, longest: Math.max(0, ...longTasks) }
}

/** @param {import('@playwright/test').Page} page */
async function panAbout(page) {
  await page.mouse.move(1000, 400)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) await page.mouse.move(1000 - step * 5, 400 + step * 2)
  await page.mouse.up()
}

/** @param {import('@playwright/test').Page} page */
async function zoomInAndOut(page) {
  await page.mouse.move(960, 300)
  for (let step = 0; step < 6; step += 1) {
    const before = await page.evaluate(() => location.href)
    await page.mouse.wheel(0, step % 2 === 0 ? -240 : 240)
    await page.waitForFunction((url) => location.href !== url, before)
  }
}

/**
 * From a press on a mention to its excerpt on the screen: the whole wait, and the work of the
 * main thread in it: what answers the click, and the frame that paints the answer.
 * @param {import('@playwright/test').Page} page
 */
function clickToExcerpt(page) {
  return page.evaluate(async () => {
    const start = performance.now()
    document.getElementById('mention-p4-border')?.click()
    await null
    const answered = performance.now()
    const frame = await new Promise((resolve) => requestAnimationFrame(resolve)).then(() =>
      performance.now(),
    )
    const channel = new MessageChannel()
    const painted = await new Promise((resolve) => {
      channel.port1.onmessage = () => resolve(performance.now())
      channel.port2.postMessage(null)
    })
    if (document.querySelector('.excerpt') === null) throw new Error('The click shows no excerpt.')
    return { wait: painted - start, work: answered - start + (painted - frame) }
  })
}

/**
 * The 95th percentile of the time between frames, in milliseconds, while something moves.
 * @param {import('@playwright/test').Page} page
 * @param {(page: import('@playwright/test').Page) => Promise<void>} move
 */
async function frames(page, move) {
  await page.evaluate(settle, CALM)
  await page.evaluate(recordFrames)
  await move(page)
  const times = await page.evaluate(() => window.bench.stopFrames())
  return percentile(times, 0.95)
}

/** @param {Awaited<ReturnType<typeof measure>>[]} all */
function report(all) {
  const [last] = all.slice(-1)
  if (last === undefined) return
  printWire(last.wire)
  console.log(`\nTimes, median of ${all.length} runs (ms)\n`)
  printTime(
    'first contentful paint',
    all.map(({ load }) => load.fcp),
  )
  printTime(
    'largest contentful paint',
    all.map(({ load }) => load.lcp),
  )
  printTime(
    'all places can be clicked',
    all.map(({ load }) => load.clickable),
  )
  printTime(
    'click to excerpt, wait',
    all.map(({ click }) => click.wait),
  )
  printTime(
    'click to excerpt, main thread',
    all.map(({ click }) => click.work),
  )
  printTime(
    'longest task, loading',
    all.map(({ load }) => Math.max(0, ...load.longTasks)),
  )
  const after = all.map(({ load, longTasks }) => longTasks.slice(load.longTasks.length))
  printTime(
    'longest task, after loading',
    after.map((tasks) => Math.max(0, ...tasks)),
  )
  printTime(
    'pan, frame, 95th percentile',
    all.map(({ pan }) => pan),
  )
  printTime(
    'zoom, frame, 95th percentile',
    all.map(({ zoom }) => zoom),
  )
  console.log('\nThe same vectors in plain Leaflet: pan, zoom, longest task (ms)\n')
  printPlain(
    'SVG',
    all.map(({ svg }) => svg),
  )
  printPlain(
    'canvas',
    all.map(({ canvas }) => canvas),
  )
}

/**
 * @param {string} name
 * @param {readonly { pan: number, zoom: number, longest: number }[]} runs
 */
function printPlain(name, runs) {
  const median = (/** @type {'pan' | 'zoom' | 'longest'} */ key) =>
    percentile(
      runs.map((run) => run[key]),
      0.5,
    )
      .toFixed(1)
      .padStart(8)
  console.log(`${name.padEnd(16)}${median('pan')}${median('zoom')}${median('longest')}`)
}

/**
 * @param {string} name
 * @param {readonly number[]} values
 */
function printTime(name, values) {
  console.log(`${name.padEnd(32)}${percentile(values, 0.5).toFixed(1).padStart(8)}`)
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
