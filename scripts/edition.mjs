import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files for the host and for other sites alone (on their origins no worker of ours answers),
 * and the worker, which a browser keeps by itself.
 */
const NOT_KEPT = /^_headers$|^sw\.js$|^passages-map\.js$|\.map$|^articles\/[^/]+\/card\.png$/
/** Fetched fresh wherever there is a connection, for editors change them without a build. */
const ARTICLE = /^articles\/.+\.json$/

/**
 * What the service worker keeps of a build: every file with the hash of its bytes, and the
 * articles. The id is the hash of that list: the same build has the same one.
 *
 * @param {string} folder the finished build
 * @returns {import('../src/offline/edition').Edition}
 */
export function editionOf(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort()
  const files = paths
    .filter((path) => !ARTICLE.test(path))
    .map((path) => ({ path: encodeURI(path), sha256: sha256(readFileSync(join(folder, path))) }))
  const articles = paths.filter((path) => ARTICLE.test(path)).map(encodeURI)
  return { id: sha256(JSON.stringify([files, articles])).slice(0, 16), files, articles }
}

/** @param {string | Buffer} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
