import { inTime } from './inTime'

/** The article files of all editions: editors change them without a build. */
const CACHE = 'passages-articles'
const GONE = [404, 410]

/**
 * An article file as its host has it now, or else as it was last had. An answer that is no
 * JSON is handed on and not kept; one that the host has taken back is forgotten.
 *
 * @param outlive keeps the worker alive for a promise, longer than for the answer
 */
export async function freshArticle(
  request: Request,
  outlive: (promise: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await openArticles()
  if (cache === null) return fetch(request)
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true })
  const asked = fetch(request)
  outlive(asked.then((response) => keep(cache, request.url, response.clone())).catch(() => null))
  return kept === undefined ? asked : ((await inTime(asked, isAnswer)) ?? kept)
}

/** Have these articles at hand before anyone has read them. Rejects without a connection. */
export async function keepArticles(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  for (const path of paths) {
    if ((await cache.match(path)) !== undefined) continue
    const response = await fetch(path, { cache: 'no-cache', mode: 'same-origin', priority: 'low' })
    await keep(cache, path, response)
  }
}

async function openArticles(): Promise<Cache | null> {
  try {
    return await caches.open(CACHE)
  } catch {
    return null
  }
}

/** "There is no such article" is an answer; a host in trouble gives none. */
function isAnswer({ ok, status }: Response): boolean {
  return ok || GONE.includes(status)
}

async function keep(cache: Cache, url: string, response: Response): Promise<void> {
  if (GONE.includes(response.status)) await cache.delete(url)
  else if (response.ok && (await isJson(response.clone()))) await cache.put(url, response)
}

async function isJson(response: Response): Promise<boolean> {
  try {
    await response.json()
    return true
  } catch {
    return false
  }
}
