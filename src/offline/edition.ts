import type { BuiltFile } from './builtFile'

/** One build of the page: all its files. */
export interface Edition {
  readonly id: string
  readonly files: readonly BuiltFile[]
  /** The article files that were there when it was built; they change without a build. */
  readonly articles: readonly string[]
}

/** An edition that is kept whole, and the cache that keeps it. */
export interface KeptEdition extends Edition {
  /** Counts up: the last one that was completed has the highest. */
  readonly turn: number
  readonly cache: Cache
}

/** The last thing written: a cache without it is not whole. No file of a build is called that. */
const MARK = '.edition'

export function openEdition(edition: Edition): Promise<Cache> {
  return caches.open(cacheName(edition))
}

/** Read once for all that a page asks for when it is opened. */
let known: Promise<readonly KeptEdition[]> | null = null

/** All that are whole, the newest first. */
export function keptEditions(): Promise<readonly KeptEdition[]> {
  known ??= readEditions()
  return known
}

/** What is kept may have changed: this worker is not the only one that writes. */
export function lookAgain(): void {
  known = null
}

async function readEditions(): Promise<readonly KeptEdition[]> {
  const read = await Promise.all((await cacheNames()).map(readMark))
  return read.filter((edition) => edition !== null).toSorted((a, b) => b.turn - a.turn)
}

/** Say that an edition is whole, and newer than those that are kept. */
export async function markNewest(edition: Edition, kept: readonly KeptEdition[]): Promise<void> {
  const turn = (kept[0]?.turn ?? 0) + 1
  const cache = await openEdition(edition)
  await cache.put(MARK, Response.json({ ...edition, turn }))
  lookAgain()
}

/** Forget the editions that came before one. */
export async function forgetEarlier({ id }: Edition): Promise<void> {
  const kept = await keptEditions()
  const turn = kept.find((edition) => edition.id === id)?.turn ?? 0
  await forget(kept.filter((edition) => edition.turn < turn).map(cacheName))
}

/** Forget what was begun and never completed. */
export async function forgetUnfinished(): Promise<void> {
  const whole = (await keptEditions()).map(cacheName)
  await forget((await cacheNames()).filter((name) => !whole.includes(name)))
}

async function forget(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)))
  lookAgain()
}

function cacheName({ id }: Edition): string {
  return prefix() + id
}

/** Caches are shared by all that a host serves: two pages of ours may lie in two folders of it. */
function prefix(): string {
  return `passages ${new URL('./', location.href).pathname} `
}

async function cacheNames(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix()))
}

async function readMark(name: string): Promise<KeptEdition | null> {
  const cache = await caches.open(name)
  try {
    const mark: unknown = await (await cache.match(MARK))?.json()
    return isMark(mark) ? { ...mark, cache } : null
  } catch {
    return null
  }
}

function isMark(mark: unknown): mark is Omit<KeptEdition, 'cache'> {
  const { id, turn, files, articles } = (mark ?? {}) as Partial<KeptEdition>
  const isNamed = typeof id === 'string' && typeof turn === 'number'
  return isNamed && Array.isArray(files) && Array.isArray(articles)
}
