import { type BuiltFile, fetchBuilt, readBuilt } from './builtFile'

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

const PREFIX = 'passages-edition-'
/** The last thing written: a cache without it is not whole. No file of a build is called that. */
const MARK = '.edition'
/** Few at once: whatever the reader looks at meanwhile comes first. */
const LANES = 3

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

/**
 * Keep an edition whole, and make it the newest. What is kept of it and sound stays, what
 * another edition has is copied, and only the rest is asked for: so it mends one as well.
 * Rejects where a file cannot be had; what is kept by then spares the next try that much.
 */
export async function keepEdition(edition: Edition): Promise<void> {
  lookAgain()
  const kept = await keptEditions()
  const cache = await openEdition(edition)
  const others = kept.filter(({ id }) => id !== edition.id)
  await inLanes(edition.files, (file) => keepFile(file, cache, others))
  const [newest] = kept
  if (newest?.id === edition.id) return
  const turn = (newest?.turn ?? 0) + 1
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
  return PREFIX + id
}

async function cacheNames(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX))
}

async function keepFile(file: BuiltFile, cache: Cache, others: readonly KeptEdition[]) {
  if ((await readBuilt(cache, file)) !== null) return
  const found = (await readFrom(others, file)) ?? (await fetchBuilt(file))
  if (found === null) throw new Error(`${file.path} did not come as it was built`)
  await cache.put(file.path, found)
}

/** A file from whichever edition has it. */
export async function readFrom(
  editions: readonly KeptEdition[],
  file: BuiltFile,
): Promise<Response | null> {
  for (const { files, cache } of editions) {
    const has = files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256)
    const found = has ? await readBuilt(cache, file) : null
    if (found !== null) return found
  }
  return null
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

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const lane = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
