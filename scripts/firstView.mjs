import { fileURLToPath } from 'node:url'

/** @typedef {{ getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }} Graph */

/**
 * The names of the chunks, and what each begins with: what is in an earlier one is not in a later.
 *
 * @type {readonly (readonly [string, string])[]}
 */
const ENTRIES = [
  ['app', fileURLToPath(new URL('../src/main.tsx', import.meta.url))],
  ['MapPane', fileURLToPath(new URL('../src/map/MapPane.tsx', import.meta.url))],
]

/**
 * One chunk for all that the page itself imports, and one for the map, whoever else imports it
 * too. Left alone, the bundler gives each part that a lazy panel shares a file of its own: two
 * dozen for the first view, which pack worse than two.
 */
export function firstView() {
  /** @type {readonly (readonly [string, Set<string>])[] | null} */
  let chunks = null
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first view',
        name(/** @type {string} */ id, /** @type {Graph} */ graph) {
          chunks ??= ENTRIES.map(([name, entry]) => [name, reachable(entry, graph)])
          return chunks.find(([, modules]) => modules.has(id))?.[0] ?? null
        },
      },
    ],
  }
}

/**
 * @param {string} from
 * @param {Graph} graph
 */
function reachable(from, graph) {
  const found = new Set([from])
  // A set that grows is gone through to its end.
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  }
  return found
}
