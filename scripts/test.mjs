import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { prepare, root } from './prepare.mjs'

/**
 * Everything that must hold, in the order of what fails fastest. A step that fails does not
 * stop the others, but for the browser tests, which need a build. The last line counts:
 * each test is one, and so is each step that has no tests of its own.
 */

/** @typedef {{ passed: number, failed: number }} Count */

prepare()

const RESULTS = `${root}test-results/`
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const built = step('build', 'vite', ['build', '--logLevel', 'warn'])
const counts = [
  step('types', 'tsc', []),
  step('lint', 'biome', ['check', '--error-on-warnings', '.']),
  // It reads the configuration of the browser tests, and needs no browser.
  step('dead code', 'knip', [], { CHROMIUM_PATH: '' }),
  unitTests(),
  built,
  built.failed > 0 ? { passed: 0, failed: 1 } : await browserTests(),
]

const total = counts.reduce(add, { passed: 0, failed: 0 })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Count}
 */
function step(name, tool, args, env = {}) {
  return run(name, tool, args, env) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @returns {Count} */
function unitTests() {
  const report = `${RESULTS}unit.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const ok = run('unit tests', 'vitest', ['run', ...reporters])
  const { numPassedTests, numTotalTests } = readReport(report)
  return atLeastOne(ok, numPassedTests ?? 0, (numTotalTests ?? 0) - (numPassedTests ?? 0))
}

/** @returns {Promise<Count>} */
async function browserTests() {
  const report = `${RESULTS}browser.json`
  const browser = await findBrowser()
  if (browser === null) return { passed: 0, failed: 1 }
  const { provideNginx } = await import('./nginx.mjs')
  if (provideNginx() === null) {
    console.log('No nginx here: a stand-in reads its configuration. To test it, install nginx.')
  }
  const env = {
    CHROMIUM_PATH: browser,
    PASSAGES_TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  const config = 'tests/browser/playwright.config.ts'
  const args = ['test', '--config', config, '--reporter=dot,json']
  const ok = run('browser tests', 'playwright', args, env)
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report).stats ?? {}
  return atLeastOne(ok, expected, unexpected + flaky + skipped)
}

/** Null where there is none; why is said. */
async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const { provideChromium } = await import('./chromium.mjs')
  try {
    return provideChromium(chromium.executablePath())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

/**
 * A runner that broke down without a report has failed, whatever it counted.
 * @param {boolean} ok
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function atLeastOne(ok, passed, failed) {
  return { passed, failed: ok ? failed : Math.max(1, failed) }
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
function run(name, tool, args, env = {}) {
  console.log(`\n— ${name}`)
  const windows = process.platform === 'win32'
  const bin = `${root}node_modules/.bin/${tool}${windows ? '.cmd' : ''}`
  const options = { cwd: root, env: { ...process.env, ...env }, shell: windows }
  return spawnSync(bin, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}

/**
 * @param {Count} a
 * @param {Count} b
 */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}
