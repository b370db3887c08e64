import { existsSync, readFileSync } from 'node:fs'
import { build } from 'vite'
import { sha256 } from './edition.mjs'
import { root } from './prepare.mjs'
import { singleFile } from './singleFile.mjs'

const FOLDER = 'dist-single'

/**
 * Make one article a page in one file.
 * @param {string} article its id
 * @returns {Promise<string>} where the file is, and how to see that nobody has changed it
 */
export async function makeSingle(article) {
  const isId = /^[a-z0-9-]+$/.test(article)
  if (!isId || !existsSync(`${root}public/articles/${article}/article.json`)) {
    throw new Error(`There is no article "${article}" in public/articles.`)
  }
  const name = `passages-${article}.html`
  await build({
    root,
    mode: 'single',
    logLevel: 'warn',
    plugins: [singleFile(article, name)],
    build: { outDir: FOLDER, emptyOutDir: false },
  })
  return describe(`${FOLDER}/${name}`)
}

/** @param {string} path */
function describe(path) {
  const file = readFileSync(`${root}${path}`, 'utf8')
  const lines = file.slice(0, file.trimEnd().lastIndexOf('\n') + 1)
  return `${path}, ${(Buffer.byteLength(file) / 1e6).toFixed(2)} MB

SHA-256 of the file:               ${sha256(file)}
SHA-256 of all but its last line:  ${sha256(lines)}

The page can show only the second, which stands in its last line. To check it:
sed '$d' ${path} | sha256sum`
}
