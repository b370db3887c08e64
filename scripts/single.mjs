import { existsSync, readFileSync } from 'node:fs'
import { prepare, root } from './prepare.mjs'

/** Makes one article a page in one file, which opens from a disk: `npm run single -- [ID]`. */

const [article = 'second-russian-base'] = process.argv.slice(2)
if (
  !/^[a-z0-9-]+$/.test(article) ||
  !existsSync(`${root}public/articles/${article}/article.json`)
) {
  console.error(`There is no article "${article}" in public/articles.`)
  process.exit(1)
}

prepare()

const { build } = await import('vite')
const { sha256 } = await import('./edition.mjs')
const { singleFile } = await import('./singleFile.mjs')

const FOLDER = 'dist-single'
const name = `passages-${article}.html`
const path = `${FOLDER}/${name}`

await build({
  root,
  mode: 'single',
  logLevel: 'warn',
  plugins: [singleFile(article, name)],
  build: { outDir: FOLDER, emptyOutDir: false },
})

const file = readFileSync(`${root}${path}`, 'utf8')
const lines = file.slice(0, file.trimEnd().lastIndexOf('\n') + 1)
console.log(`${path}, ${(Buffer.byteLength(file) / 1e6).toFixed(2)} MB

SHA-256 of the file:               ${sha256(file)}
SHA-256 of all but its last line:  ${sha256(lines)}

The page can show only the second, which stands in its last line. To check it:
sed '$d' ${path} | sha256sum`)
