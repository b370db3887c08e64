import { availableParallelism } from 'node:os'
import { chromium, defineConfig } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'

const port = Number(process.env.PASSAGES_TEST_PORT ?? 4179)
const baseURL = `http://127.0.0.1:${port}/`

const executablePath = findChromium({ env: process.env, own: chromium.executablePath() })
// No network but loopback, no look-ups of its own: the tests watch every request.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const launchOptions = {
  args: [...args, '--disable-component-update', '--disable-sync'],
  ...(executablePath === null ? {} : { executablePath }),
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One more than there are processors: a test waits for the page a good part of its time.
  workers: Math.min(6, availableParallelism() + 1),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // Tests break single files by answering for them: a service worker would answer first.
  use: { baseURL, serviceWorkers: 'block' },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/phone/**',
      use: { viewport: { width: 1440, height: 900 }, launchOptions },
    },
    {
      name: 'phone',
      testMatch: ['**/phone/**', '**/both/**'],
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
        launchOptions,
      },
    },
  ],
  webServer: { command: `node ../../scripts/serve.mjs ${port}`, url: baseURL, timeout: 120_000 },
})
