import { type BuiltFile, fetchBuilt, readBuilt } from './builtFile'
import {
  type Edition,
  type KeptEdition,
  keptEditions,
  lookAgain,
  markNewest,
  openEdition,
} from './edition'

/** Few at once: whatever the reader looks at meanwhile comes first. */
const LANES = 3

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
  if (newest?.id !== edition.id) await markNewest(edition, kept)
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

async function keepFile(file: BuiltFile, cache: Cache, others: readonly KeptEdition[]) {
  if ((await readBuilt(cache, file)) !== null) return
  const found = (await readFrom(others, file)) ?? (await fetchBuilt(file))
  if (found === null) throw new Error(`${file.path} did not come as it was built`)
  await cache.put(file.path, found)
}

/** Do all that can be done; then reject with the first failure, if there was one. */
async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const failures: unknown[] = []
  const lane = async () => {
    for (const item of left) await work(item).catch((reason) => failures.push(reason))
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  if (failures.length > 0) throw failures[0]
}
