import { settle, watchAnswer } from './benchPage.mjs'

/**
 * How much the main thread works from what a reader does until the answer is on the screen:
 * with real keys and a real wheel, each action once for each run, in a page that has come to
 * rest, in the order in which a reader may come to them.
 *
 * @typedef {{ name: string, on?: string, key?: string, wheel?: number }} Action `on` takes the
 *   focus first, or has the mouse over it; `wheel` is how far it is turned
 */

/** A reader is to wait for no more of it than this. Milliseconds. */
const MOST = 50
const SLOWEST = 5
/** Frames in which the page does nothing, before the next action. */
const CALM = 8

const MENU = '.site-header nav > :last-child'
const SPEAKERS = '.site-header nav > [aria-haspopup]:nth-last-child(3)'
const SHARE = '.site-header nav > [aria-haspopup]:nth-last-child(2)'
const CONTROL = '.map-controls > button'

/** @type {readonly Action[]} */
const ACTIONS = [
  { name: 'zoom in', on: `${CONTROL}:first-child`, key: 'Enter' },
  { name: 'zoom out', on: `${CONTROL}:nth-child(2)`, key: 'Enter' },
  { name: 'whole story', on: `${CONTROL}:nth-child(3)`, key: 'Enter' },
  { name: 'pan with a key', on: '.map', key: 'ArrowRight' },
  { name: 'zoom with a key', on: '.map', key: '+' },
  { name: 'zoom with the wheel', on: '.map', wheel: 240 },
  { name: 'select words', on: '#mention-p1-kyrgyzstan', key: 'Enter' },
  { name: 'next passage', on: '.stepper button:last-child', key: 'Enter' },
  { name: 'previous passage', on: '.stepper button:first-child', key: 'Enter' },
  { name: 'close the card', on: '.place-card .close', key: 'Enter' },
  { name: 'select on the map', on: '[data-place="kant"]', key: 'Enter' },
  { name: 'select another on the map', on: '[data-place="tajikistan"]', key: 'Enter' },
  { name: 'close with Escape', key: 'Escape' },
  { name: 'select in the list', on: '.place-item', key: 'Enter' },
  { name: 'begin the tour', on: '.header-button[aria-keyshortcuts="n p"]', key: 'Enter' },
  { name: 'tour, next', key: 'n' },
  { name: 'tour, next again', key: 'n' },
  { name: 'tour, previous', key: 'p' },
  { name: 'leave the tour', on: '.tour-bar .leave', key: 'Enter' },
  { name: 'open the search', key: '/' },
  { name: 'type', key: 'k' },
  { name: 'type on', key: 'a' },
  { name: 'go to what is found', key: 'Enter' },
  { name: 'open who says what', on: SPEAKERS, key: 'Enter' },
  { name: 'ask for a speaker', on: '.speakers input', key: 'Space' },
  { name: 'ask for a manner of speech', on: '.speakers fieldset + fieldset input', key: 'Space' },
  { name: 'clear the filter', on: '.speakers .clear', key: 'Enter' },
  { name: 'close the panel', key: 'Escape' },
  { name: 'hide a layer', on: '.layers-panel input', key: 'Space' },
  { name: 'show the layer', on: '.layers-panel input', key: 'Space' },
  { name: 'fold the layers', on: '.layers-panel h2 button', key: 'Enter' },
  { name: 'open the map tools', on: `${CONTROL}[aria-expanded]`, key: 'Enter' },
  { name: 'follow the text, or not', on: '.map-controls .follow', key: 'Enter' },
  { name: 'open the panel to share', on: SHARE, key: 'Enter' },
  { name: 'open the help', key: '?' },
  { name: 'open the menu', on: MENU, key: 'Enter' },
  { name: 'larger text', on: '.text-size div > :last-child', key: 'Enter' },
  { name: 'usual text', on: '.text-size div > :nth-child(2)', key: 'Enter' },
  { name: 'other theme', on: '.menu li:last-child button', key: 'Enter' },
  { name: 'other language', on: '.language-menu', key: 'ArrowDown' },
]

/**
 * Measures and prints.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} runs
 */
export async function benchActions(browser, url, runs) {
  /** @type {number[][]} */
  const times = ACTIONS.map(() => [])
  for (let run = 0; run < runs; run += 1) {
    const viewport = { width: 1440, height: 900 }
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
    await page.goto(url, { waitUntil: 'networkidle' })
    const work = await startCounting(page)
    for (const [index, action] of ACTIONS.entries()) {
      times[index]?.push(await measure(page, action, work))
    }
    await page.close()
  }
  const medians = ACTIONS.map(({ name }, index) => ({ name, work: median(times[index] ?? []) }))
  const slowest = medians.toSorted((a, b) => b.work - a.work)
  const over = slowest.filter(({ work }) => work >= MOST).length
  console.log(
    `\nMain thread from action to answer, the slowest ${SLOWEST} of ${ACTIONS.length} (ms)\n`,
  )
  for (const { name, work } of slowest.slice(0, SLOWEST)) {
    console.log(`${name.padEnd(32)}${work.toFixed(1).padStart(8)}`)
  }
  console.log(`\n${over === 0 ? 'None' : over} of them at or over ${MOST} ms`)
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<number>>} what the main thread has worked so far, in ms
 */
async function startCounting(page) {
  const session = await page.context().newCDPSession(page)
  // What the machine does besides is no work of the page.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Action} action
 * @param {() => Promise<number>} work
 */
async function measure(page, { name, on, key, wheel }, work) {
  const target = page.locator(on ?? 'body').first()
  if (wheel !== undefined) await target.hover()
  else if (on !== undefined) await target.focus()
  await page.evaluate(settle, CALM)
  await page.evaluate(watchAnswer)
  const before = await work()
  if (wheel !== undefined) await page.mouse.wheel(0, wheel)
  else await page.keyboard.press(String(key))
  if (!(await page.evaluate(() => window.answered))) throw new Error(`No answer: ${name}.`)
  return (await work()) - before
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
