import { existsSync } from 'node:fs'
import { apt, isDebian, isProgram, isRoot } from './programs.mjs'

/** Where a Chromium or Chrome is found when it came with the system. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser for the tests: CHROMIUM_PATH, else Playwright's own, else the system's.
 * A CHROMIUM_PATH that is no program is an error, never passed over.
 *
 * @param {{ env: NodeJS.ProcessEnv, own: string, places?: readonly string[] }} where
 * `own` is where Playwright would have put its browser
 * @returns {string | null} null where there is none
 */
export function findChromium({ env, own, places = USUAL_PLACES }) {
  const asked = env.CHROMIUM_PATH
  if (asked !== undefined && asked !== '') {
    if (isProgram(asked)) return asked
    throw new Error(`CHROMIUM_PATH names "${asked}", which is not a program that can be run.`)
  }
  if (existsSync(own)) return own
  return places.find(isProgram) ?? null
}

/**
 * As `findChromium`, but on Debian as root the `chromium` package is installed where there
 * is no browser; elsewhere the error says what to install.
 *
 * @param {string} own
 */
export function provideChromium(own) {
  const found = findChromium({ env: process.env, own })
  if (found !== null) return found
  if (isDebian() && isRoot()) {
    console.log('Installing the Debian package chromium for the browser tests …')
    apt(['update'])
    apt(['install', '-y', '--no-install-recommends', 'chromium'])
    const installed = findChromium({ env: process.env, own })
    if (installed !== null) return installed
  }
  throw new Error(
    'The browser tests need Chromium: run `npx playwright install chromium`, install Chrome, or set CHROMIUM_PATH.',
  )
}
