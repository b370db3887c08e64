import { join } from 'node:path'
import { runnerImport } from 'vite'

/** Where the card of an article lies in the build. @param {string} article */
export const cardFile = (article) => `articles/${article}/card.png`

/**
 * A picture of each article for links to it, 1200 by 630 pixels: its title beside its map.
 * Articles that are added to a build later have none until the next one.
 *
 * @returns {import('vite').Plugin}
 */
export function socialCard() {
  let root = ''
  return {
    name: 'social-card',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      // Not imported above: the server of a finished build has no use for a canvas.
      /** @type {{ module: typeof import('./cardMaker') }} */
      const { module } = await runnerImport(join(root, 'scripts/cardMaker.ts'), { root })
      for (const { article, png } of await module.makeCards(root)) {
        this.emitFile({ type: 'asset', fileName: cardFile(article), source: png })
      }
    },
  }
}
