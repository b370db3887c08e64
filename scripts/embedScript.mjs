import { plainScript } from './plainScript.mjs'

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
      const source = await plainScript(config, 'src/embed/element.ts')
      this.emitFile({ type: 'asset', fileName: EMBED_SCRIPT, source })
    },
  }
}
