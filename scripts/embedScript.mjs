import { join } from 'node:path'
import { build } from 'vite'

/** Under one name in every build: it stands in the pages of others. */
export const EMBED_SCRIPT = 'passages-map.js'

/**
 * Puts the element for the pages of others beside the page: one script that asks for nothing
 * else, and no module, so that it runs on a page of another origin without more headers.
 *
 * @returns {import('vite').Plugin}
 */
export function embedScript() {
  /** @type {import('vite').ResolvedConfig} */
  let config
  return {
    name: 'embed-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: EMBED_SCRIPT, source: await bundle(config) })
    },
  }
}

/** @param {import('vite').ResolvedConfig} config */
async function bundle({ root, build: { target } }) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target,
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/embed/element.ts'),
        output: { format: 'iife', entryFileNames: EMBED_SCRIPT },
      },
    },
  })
  const [made] = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (made?.type !== 'chunk') throw new Error(`${EMBED_SCRIPT} was not made.`)
  return made.code
}
