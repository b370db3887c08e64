import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { root } from './prepare.mjs'

/**
 * Asked for once the map has come to rest: the relief in full, the code of the card, what tells
 * where each place is, and what keeps the page for reading offline.
 */
const AFTER_FIRST_VIEW =
  /relief-(light|dark)-(?!preview)[\w-]+\.avif$|(PlaceCard|whereIs|loadMapNames|greatCircle|page)-[\w-]+\.(js|css)$/

/** @typedef {{ type: string, first: boolean, raw: number, gzip: number, brotli: number }} WireFile */

/**
 * What a file of the build costs on the wire. A file is fetched once: a browser keeps it.
 * @param {string} path
 * @returns {WireFile}
 */
export function fileOf(path) {
  const body = readFileSync(join(root, 'dist', path === '/' ? 'index.html' : path))
  const type = /\.(\w+)$/.exec(path)?.[1] ?? 'html'
  // Fonts and images are compressed already; a host sends them as they are.
  const packed = ['woff2', 'avif', 'png'].includes(type)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  return {
    type,
    first: !AFTER_FIRST_VIEW.test(path),
    raw: body.length,
    gzip: packed ? body.length : gzipSync(body, { level: 9 }).length,
    brotli: packed ? body.length : brotliCompressSync(body, quality).length,
  }
}

/** @param {readonly WireFile[]} wire */
export function printWire(wire) {
  console.log('\nBytes over the wire, cold, 1440 × 900 (kB)\n')
  console.log('type        files     raw    gzip  brotli')
  for (const type of [...new Set(wire.map((file) => file.type))].sort()) {
    printBytes(
      type,
      wire.filter((file) => file.type === type),
    )
  }
  printBytes(
    'script+style',
    wire.filter(({ type, first }) => first && (type === 'js' || type === 'css')),
  )
  printBytes(
    'first view',
    wire.filter(({ first }) => first),
  )
  printBytes('all', wire)
}

/**
 * @param {string} name
 * @param {readonly WireFile[]} files
 */
function printBytes(name, files) {
  const sum = (/** @type {'raw' | 'gzip' | 'brotli'} */ key) =>
    (files.reduce((total, file) => total + file[key], 0) / 1000).toFixed(1).padStart(8)
  const count = String(files.length).padStart(4)
  console.log(`${name.padEnd(12)} ${count}${sum('raw')}${sum('gzip')}${sum('brotli')}`)
}
