import type { Page } from '@playwright/test'
import { build } from 'vite'
import { headers } from '../../../scripts/contentPolicy.mjs'
import type { Saved, Wish } from './pictures'

/** Among the page's own scripts, from where its policy lets workers come. */
const FOLDER = 'assets/harness/'

type Files = ReadonlyMap<string, string | Uint8Array>

let built: Promise<Files> | null = null

/**
 * Serve code that calls what the page has no button for, built as the page is built, under
 * the page's own content policy.
 */
export async function serveHarness(page: Page): Promise<void> {
  built ??= buildHarness()
  const files = await built
  await page.route(`**/${FOLDER}**`, async (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split(FOLDER)
    const body = files.get(path)
    if (body === undefined) return route.fulfill({ status: 404 })
    await route.fulfill({
      body: typeof body === 'string' ? body : Buffer.from(body),
      contentType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      headers: headers(null),
    })
  })
}

export function save(page: Page, wish: Wish): Promise<Saved> {
  return page.evaluate(
    async ([address, wish]) => {
      const code: { save: (wish: Wish) => Promise<Saved> } = await import(address)
      return code.save(wish)
    },
    [new URL(`${FOLDER}pictures.js`, page.url()).href, wish] as const,
  )
}

async function buildHarness(): Promise<Files> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    assetsInclude: ['**/*.geojson', '**/*.topojson', '**/geo/**/*.json'],
    worker: { format: 'es' },
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: 'tests/browser/harness/pictures.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'pictures.js' },
      },
    },
  })
  if (!('output' in output)) throw new Error('one build makes one output')
  return new Map(
    output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}
