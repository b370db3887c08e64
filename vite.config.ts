import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { readAddress } from './scripts/address.mjs'
import { contentPolicy, headers } from './scripts/contentPolicy.mjs'
import { readDetail } from './scripts/detail.mjs'
import { embedScript } from './scripts/embedScript.mjs'
import { firstView } from './scripts/firstView.mjs'
import { leanLeaflet, unusedLeafletClasses } from './scripts/leanLeaflet.mjs'
import { notices } from './scripts/notices.mjs'
import { offline } from './scripts/offline.mjs'
import { preload } from './scripts/preload.mjs'
import { prerender } from './scripts/prerender.mjs'
import { socialCard } from './scripts/socialCard.mjs'

const detail = readDetail(process.env)
const tileOrigin = detail?.origin ?? null

/** What a page on a host has, and one in a single file (scripts/single.mjs) does otherwise. */
const onHost = [
  preload(),
  contentPolicy(tileOrigin),
  notices(),
  embedScript(),
  socialCard(),
  prerender(readAddress(process.env)),
  offline(),
]

export default defineConfig(({ mode }) => ({
  // One build runs at a root, under a path, and in a frame.
  base: './',
  // One page: a file that is missing is a 404, not the page again.
  appType: 'mpa',
  plugins: [react(), leanLeaflet(), mode === 'single' ? [] : onHost],
  css: { lightningcss: { unusedSymbols: unusedLeafletClasses() } },
  assetsInclude: ['**/*.geojson', '**/*.topojson', '**/geo/**/*.json'],
  define: { __STREET_DETAIL__: JSON.stringify(detail) },
  build: {
    target: 'es2023',
    // Nothing becomes a data: address: the content policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: mode === 'single' ? {} : { codeSplitting: firstView() } },
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Nothing is shared that a test could spoil, and a new context for each file costs most of the run.
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
  preview: { host: '127.0.0.1', headers: headers(tileOrigin) },
}))
