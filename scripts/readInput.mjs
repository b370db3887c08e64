import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'

/**
 * What a path of the command line stands for; a message where it stands for nothing.
 *
 * @param {string} path
 * @returns {Promise<import('../src/formats/convert.ts').Input | string>}
 */
export async function readInput(path) {
  if (path === '-') return { file: 'standard input', content: await buffer(process.stdin) }
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return `there is no file "${path}"`
  if (!stats.isDirectory()) return { file: path, content: readFileSync(path) }
  const [article, ...others] = articlesIn(resolve(path))
  if (article === undefined) return `the folder "${path}" holds no article`
  if (others.length > 0) return `the folder "${path}" holds several articles; name that of one`
  return { article: basename(article), files: filesOf(article) }
}

/**
 * The folders of articles: this one, or those in its folder "articles".
 * @param {string} folder
 */
function articlesIn(folder) {
  if (isArticle(folder)) return [folder]
  const articles = join(folder, 'articles')
  const names = existsSync(articles) ? readdirSync(articles) : []
  return names.map((name) => join(articles, name)).filter(isArticle)
}

/** @param {string} folder */
function isArticle(folder) {
  return ['article.json', 'annotations.json'].some((name) => existsSync(join(folder, name)))
}

/**
 * By their paths in the project. The places lie beside the folder of articles, or, in the
 * project itself, where that is in `public`, one further up.
 * @param {string} article
 */
function filesOf(article) {
  const above = dirname(dirname(article))
  const geo = [join(above, 'geo'), join(above, '..', 'geo')].find((one) =>
    existsSync(join(one, 'layers.json')),
  )
  return new Map([
    ...jsonIn(article, `articles/${basename(article)}`),
    ...(geo === undefined ? [] : jsonIn(geo, 'geo')),
  ])
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
