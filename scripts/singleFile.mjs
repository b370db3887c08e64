import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { thirdPartyNotices } from './notices.mjs'
import { singlePage } from './singleHtml.mjs'

/** Small, and asked for by the style sheet: these become part of it. */
const IN_STYLES = /\.(woff2|png)$/

/**
 * Builds the page as one file that holds all it needs: app, styles, fonts, base map, places
 * and one article. It is opened from a disk, and asks nobody for anything.
 *
 * @param {string} article its id
 * @param {string} name of the file
 * @returns {import('vite').Plugin}
 */
export function singleFile(article, name) {
  let root = ''
  return {
    name: 'single-file',
    enforce: 'post',
    config: () => ({
      define: { __ARTICLE__: JSON.stringify(article), __STREET_DETAIL__: 'null' },
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: (path) => IN_STYLES.test(path),
        rolldownOptions: { output: { codeSplitting: false } },
      },
      experimental: {
        renderBuiltUrl: (path, { hostType }) =>
          hostType === 'js'
            ? { runtime: `heldFiles.address(${JSON.stringify(path)})` }
            : { relative: true },
      },
    }),
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = partsOf(bundle)
        const files = new Map([
          ...parts.files,
          ...articleFiles(root, article),
          ['THIRD_PARTY_NOTICES.txt', Buffer.from(thirdPartyNotices(root))],
        ])
        const icon = readFileSync(join(root, 'public/icon.svg'))
        for (const path of Object.keys(bundle)) delete bundle[path]
        const source = singlePage({ ...parts, files, icon })
        this.emitFile({ type: 'asset', fileName: name, source })
      },
    },
  }
}

/**
 * The page, its one script and style sheet, and the files that it asks for by address.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function partsOf(bundle) {
  const outputs = Object.values(bundle)
  const [script, ...others] = outputs.filter((output) => output.type === 'chunk')
  if (script === undefined || others.length > 0) throw new Error('One script was expected.')
  const assets = outputs.filter((output) => output.type === 'asset')
  const sources = (/** @type {RegExp} */ kind) =>
    assets.filter(({ fileName }) => kind.test(fileName)).map(({ source }) => String(source))
  const files = assets
    .filter(({ fileName }) => !/\.(html|css)$/.test(fileName))
    .map(({ fileName, source }) => /** @type {const} */ ([fileName, Buffer.from(source)]))
  return {
    html: sources(/\.html$/).join(''),
    style: sources(/\.css$/).join('\n'),
    script: script.code,
    files,
  }
}

/**
 * @param {string} root
 * @param {string} article
 */
function articleFiles(root, article) {
  const folder = `articles/${article}`
  return readdirSync(join(root, 'public', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
    .map((path) => /** @type {const} */ ([path, readFileSync(join(root, 'public', path))]))
}
