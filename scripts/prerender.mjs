import { join } from 'node:path'
import { runnerImport } from 'vite'
import { withPage, withScript } from './pageHtml.mjs'
import { plainScript } from './plainScript.mjs'

/** The style of a page before its script: written as a link, so that Vite builds it like others. */
const STYLE = '/src/prerender/prerendered.css'

/**
 * Writes each article into a page of its own, as it is before any script has run: the first
 * into index.html, others into ID.html beside it, where all relative addresses hold as well.
 * Articles that are added to a build later are shown by the app alone until the next one.
 *
 * @param {string | null} address where the build is served
 * @returns {import('vite').Plugin}
 */
export function prerender(address) {
  /** @type {import('vite').ResolvedConfig} */
  let config
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'link', attrs: { rel: 'stylesheet', href: STYLE }, injectTo: 'head' }],
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') return
        const { root } = config
        const source = await plainScript(config, 'src/beforePaint.ts')
        const script = this.getFileName(
          this.emitFile({ type: 'asset', name: 'before-paint.js', source }),
        )
        const template = withScript(String(index.source), `./${script}`)
        // Not imported above: the server of a finished build has no use for a canvas.
        /** @type {{ module: typeof import('./pageMaker') }} */
        const { module } = await runnerImport(join(root, 'scripts/pageMaker.ts'), {
          root,
          plugins: [withoutStyles()],
        })
        for (const page of await module.makePages(root, address)) {
          const html = withPage(template, page)
          if (page.file === 'index.html') index.source = html
          else this.emitFile({ type: 'asset', fileName: page.file, source: html })
        }
      },
    },
  }
}

/**
 * The parts of the page bring their styles along; to write them as markup, none is needed.
 * @returns {import('vite').Plugin}
 */
function withoutStyles() {
  const nothing = '\0no-style'
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? nothing : null),
    load: (id) => (id === nothing ? '' : null),
  }
}
