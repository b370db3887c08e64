import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { editionOf } from './edition.mjs'

/**
 * Writes the service worker beside the page, with the list of what it is to keep. Comes last:
 * the list must be of the files as they are served.
 *
 * @returns {import('vite').Plugin}
 */
export function offline() {
  /** @type {import('vite').ResolvedConfig} */
  let config
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = resolve(config.root, config.build.outDir)
        // A build that failed, or one of something else, has no page to keep.
        if (existsSync(join(folder, 'index.html'))) await buildWorker(config, folder)
      },
    },
  }
}

/**
 * One file, not a module: what some browsers still ask of a service worker.
 * @param {import('vite').ResolvedConfig} config
 * @param {string} folder
 */
async function buildWorker({ root, build: { target } }, folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { __EDITION__: JSON.stringify(editionOf(folder)) },
    build: {
      target,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/offline/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
