import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { Edition } from '../../src/offline/edition'

/** Where the page of these tests lies: in a folder of its host, not at the root. */
export const SCOPE = 'https://host.test/press/maps/'

/** What the host serves, by path; a number is an HTTP status, null a broken connection. */
export type Served = Record<string, string | number | null>

/** A browser's caches and a host, for code that runs in a service worker. */
export interface Host {
  readonly served: Served
  /** Every request that reached the host, by path. */
  readonly asked: string[]
  /** What is kept, by cache and path. */
  readonly kept: Map<string, Map<string, Response>>
}

/** Stands in for `fetch`, `caches` and `location` until `vi.unstubAllGlobals`. */
export function makeHost(served: Served): Host {
  const host: Host = { served, asked: [], kept: new Map() }
  vi.stubGlobal('fetch', async (request: string | Request) => {
    const path = pathOf(request)
    host.asked.push(path)
    const answer = served[path === '' ? 'index.html' : path] ?? 404
    if (answer === null || served[path] === null) throw new TypeError('Failed to fetch')
    if (typeof answer === 'number') return new Response('Sorry', { status: answer })
    return new Response(answer, { headers: { 'Content-Encoding': 'gzip', 'X-Host': 'yes' } })
  })
  vi.stubGlobal('location', new URL('sw.js', SCOPE))
  vi.stubGlobal('caches', {
    open: async (name: string) => cacheOf(host, name),
    keys: async () => [...host.kept.keys()],
    delete: async (name: string) => host.kept.delete(name),
  })
  return host
}

function cacheOf(host: Host, name: string) {
  const entries = host.kept.get(name) ?? new Map<string, Response>()
  host.kept.set(name, entries)
  return {
    match: async (request: string | Request) => entries.get(pathOf(request))?.clone(),
    put: async (request: string | Request, response: Response) => {
      entries.set(pathOf(request), response)
    },
    delete: async (request: string | Request) => entries.delete(pathOf(request)),
  }
}

/** From the page's folder, without the query. */
function pathOf(request: string | Request): string {
  const { href } = new URL(typeof request === 'string' ? request : request.url, SCOPE)
  return href.slice(SCOPE.length).replace(/\?.*$/u, '')
}

/** The edition that a host serves, if it serves it as it was built. */
export function editionOf(id: string, files: Readonly<Record<string, string>>): Edition {
  const list = Object.entries(files).map(([path, text]) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  return { id, files: list, articles: [] }
}

/** The name of the cache that keeps an edition. */
export function cacheOfEdition(id: string): string {
  return `passages /press/maps/ ${id}`
}

/** The text that each path of a cache has. */
export async function textsIn(host: Host, cache: string): Promise<Record<string, string>> {
  const texts = [...(host.kept.get(cache) ?? [])].map(
    async ([path, response]) => [path, await response.clone().text()] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}
