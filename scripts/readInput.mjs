import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'

/**
 * What a path of the command line stands for; a message where it stands for nothing.
 *
 * @param {string} path
 * @param {Pick<typeof import('../src/formats/convert.ts'), 'articlesIn'>} formats
 * @returns {Promise<import('../src/formats/convert.ts').Input | string>}
 */
export async function readInput(path, { articlesIn }) {
  if (path === '-') return { file: 'standard input', content: await buffer(process.stdin) }
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return `there is no file "${path}"`
  if (!stats.isDirectory()) return { file: path, content: readFileSync(path) }
  const files = filesIn(resolve(path))
  const [article, ...others] = articlesIn(files)
  if (article === undefined) return `the folder "${path}" holds no article`
  if (others.length > 0) return `"${path}" holds several articles; name the folder of one`
  return { article, files }
}

/**
 * The project's own files by their paths in it, from the folder of an article or of several.
 * @param {string} folder
 */
function filesIn(folder) {
  const isArticle = ['article.json', 'annotations.json'].some((name) =>
    existsSync(join(folder, name)),
  )
  const articles = isArticle ? dirname(folder) : join(folder, 'articles')
  const ids = isArticle ? [basename(folder)] : foldersIn(articles)
  const geo = [join(dirname(articles), 'geo'), join(dirname(articles), '..', 'geo')].find((one) =>
    existsSync(join(one, 'layers.json')),
  )
  return new Map([
    ...ids.flatMap((id) => jsonIn(join(articles, id), `articles/${id}`)),
    ...(geo === undefined ? [] : jsonIn(geo, 'geo')),
  ])
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return []
  const all = readdirSync(folder, { withFileTypes: true })
  return all.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/**
 * @param {string} folder
 * @param {string} as
 * @returns {[string, Uint8Array][]}
 */
function jsonIn(folder, as) {
  return readdirSync(folder)
    .filter((name) => /\.(?:geo)?json$/u.test(name))
    .map((name) => [`${as}/${name}`, readFileSync(join(folder, name))])
}
