import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from './benchWire.mjs'
import { root } from './prepare.mjs'

/**
 * What each format of places and stories adds to the page: code that is loaded when it is asked
 * for, shared parts counted with each format that needs them.
 *
 * @typedef {import('vite').Rolldown.OutputChunk} Chunk
 */

/**
 * Measures and prints.
 * @param {readonly Chunk[]} chunks of the build
 * @param {readonly string[]} first the files of the first load
 */
export function benchFormats(chunks, first) {
  const isFirst = (/** @type {Chunk} */ { fileName }) =>
    first.some((path) => path.endsWith(`/${fileName}`))
  const late = chunks.filter((chunk) => !isFirst(chunk))
  console.log('\nCode of each format, loaded on demand (kB)\n')
  console.log('format             files     raw  brotli')
  for (const [id, module] of formats()) {
    const entry = late.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
    if (entry === undefined) throw new Error(`The code of ${id} is not loaded on demand.`)
    const files = reachable(entry, late)
    print(
      id,
      files.map(({ fileName }) => fileOf(`/${fileName}`)),
    )
  }
  const early = chunks.filter(isFirst).flatMap(({ moduleIds }) => moduleIds.filter(isOfFormats))
  const names = early.map((id) => id.slice(id.lastIndexOf('/') + 1))
  console.log(`\nOf it in the first load: ${names.length === 0 ? 'none' : names.join(', ')}`)
}

/**
 * The ids of the formats, and where the code of each begins, as their table has them: the table
 * itself is TypeScript, which Node 20 does not read.
 */
function formats() {
  const table = readFileSync(join(root, 'src/formats/table.ts'), 'utf8')
  const found = table.matchAll(/^ {4}id: '([\w-]+)',$.*?import\('\.(\/\w+)'\)/gmsu)
  return [...found].map(
    ([, id = '', module]) => /** @type {const} */ ([id, `/src/formats${module}.ts`]),
  )
}

/** @param {string} id */
function isOfFormats(id) {
  return id.includes('/src/formats/')
}

/**
 * @param {Chunk} entry
 * @param {readonly Chunk[]} chunks
 */
function reachable(entry, chunks) {
  const found = new Set([entry])
  // A set that grows is gone through to its end.
  for (const { imports, dynamicImports } of found) {
    for (const chunk of chunks) {
      if ([...imports, ...dynamicImports].includes(chunk.fileName)) found.add(chunk)
    }
  }
  return [...found]
}

/**
 * @param {string} id
 * @param {readonly import('./benchWire.mjs').WireFile[]} files
 */
function print(id, files) {
  const sum = (/** @type {'raw' | 'brotli'} */ key) =>
    (files.reduce((total, file) => total + file[key], 0) / 1000).toFixed(1).padStart(8)
  console.log(`${id.padEnd(18)} ${String(files.length).padStart(5)}${sum('raw')}${sum('brotli')}`)
}
