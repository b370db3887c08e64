import { freshArticle } from './article'
import { type BuiltFile, fetchBuilt } from './builtFile'
import { type Edition, type KeptEdition, keptEditions, lookAgain, openEdition } from './edition'
import { inTime } from './inTime'
import { readFrom } from './keepEdition'
import { partOf } from './range'

/** What answering needs to know of the worker and of the event it answers. */
export interface Situation {
  /** The folder of the page, as an address that ends in a slash. */
  readonly scope: string
  /** The edition that the worker came with. */
  readonly own: Edition
  /** Keeps the worker alive for a promise, longer than for the answer. */
  readonly outlive: (promise: Promise<unknown>) => void
}

/** Named after what they hold, so that one of an earlier edition can still be told apart. */
const NAMED_BY_CONTENT = /^assets\//u
const ARTICLE = /^articles\/.+\.json$/u

/** How to answer a request; null: it is none of ours, and goes the usual way. */
export function answer(request: Request, situation: Situation): Promise<Response> | null {
  const path = pathOf(request, situation.scope)
  if (path === null) return null
  if (ARTICLE.test(path)) return freshArticle(request, situation.outlive)
  const file = fileAt(situation.own, path)
  if (file?.path.endsWith('.html')) return freshPage(request, path, situation)
  // The worker answers for other editions as well, whose assets it does not know by name.
  if (file === undefined && !NAMED_BY_CONTENT.test(path)) return null
  return fromEditions(request, path, situation)
}

/**
 * A page as its host has it now, so that nobody with a connection reads an old edition; or
 * else as it is kept.
 */
async function freshPage(request: Request, path: string, situation: Situation): Promise<Response> {
  // Whoever opens a page may need an edition that has come since the last look.
  lookAgain()
  const fresh = await inTime(fetch(request), ({ ok }) => ok)
  return fresh ?? fromEditions(request, path, situation)
}

/** The path from the page's folder; null where a request is not for a file in there. */
function pathOf({ method, url }: Request, scope: string): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null
  return url.slice(scope.length).replace(/[?#].*$/u, '')
}

/** A folder is its index.html, whatever the query says. */
function fileAt({ files }: Edition, path: string): BuiltFile | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return files.find((file) => file.path === name)
}

/**
 * The newest edition answers first, for a page that is opened now is of that one; what only
 * an earlier one has is for a page that has been open since. A file that is missing, or not
 * what was built, is asked for again, and kept.
 */
async function fromEditions(
  request: Request,
  path: string,
  { own, outlive }: Situation,
): Promise<Response> {
  const editions = await editionsOrNone()
  for (const edition of editions.length === 0 ? [own] : editions) {
    const file = fileAt(edition, path)
    if (file === undefined) continue
    const found = (await readFrom(editions, file)) ?? (await fetchAgain(edition, file, outlive))
    if (found !== null) return partOf(found, request.headers.get('range'))
  }
  return fetch(request)
}

/** Storage may be refused at any time: the host then answers everything. */
async function editionsOrNone(): Promise<readonly KeptEdition[]> {
  try {
    return await keptEditions()
  } catch {
    return []
  }
}

async function fetchAgain(
  edition: Edition,
  file: BuiltFile,
  outlive: Situation['outlive'],
): Promise<Response | null> {
  const found = await fetchBuilt(file)
  if (found !== null) {
    const copy = found.clone()
    outlive(
      openEdition(edition)
        .then((cache) => cache.put(file.path, copy))
        .catch(() => null),
    )
  }
  return found
}
