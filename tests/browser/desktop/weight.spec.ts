import { fileOf } from '../../../scripts/benchWire.mjs'
import { open } from '../page'
import { expect, test } from '../test'

/** As a host sends them that packs with brotli. Bytes. */
const MOST = { code: 150_000, all: 450_000 }

test('the first view is within its weight: script and style, and all of it', async ({ page }) => {
  const asked = new Set<string>()
  page.context().on('request', (request) => asked.add(new URL(request.url()).pathname))
  await open(page)
  await page.waitForLoadState('networkidle')
  const files = [...asked].map((path) => ({ path, ...fileOf(path) }))
  const first = files.filter((file) => file.first)
  expect(files.length - first.length, 'what comes after it is told apart').toBeGreaterThan(3)
  const code = first.filter(({ type }) => type === 'js' || type === 'css')
  expect(code.map(({ path }) => path).join()).toMatch(/app-.*MapPane-.*basemapWorker-/u)
  expect(sum(code), 'script and style').toBeLessThan(MOST.code)
  expect(sum(first), 'the first view').toBeLessThan(MOST.all)
})

function sum(files: readonly { readonly brotli: number }[]): number {
  return files.reduce((total, { brotli }) => total + brotli, 0)
}
