import { fileURLToPath } from 'node:url'

/** @typedef {{ getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }} Graph */

const MAIN = fileURLToPath(new URL('../src/main.tsx', import.meta.url))

/**
 * One chunk for all that the page itself imports, whoever else imports it too. Left alone, the
 * bundler gives each part that a lazy panel shares a file of its own: two dozen for the first
 * view, which pack worse than one.
 */
export function firstView() {
  /** @type {Set<string> | null} */
  let page = null
  return {
    groups: [
      {
        name(/** @type {string} */ id, /** @type {Graph} */ graph) {
          page ??= reachable(MAIN, graph)
          return page.has(id) ? 'page' : null
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
