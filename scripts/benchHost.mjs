import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = new Map([
  ['.html', 'text/html'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.topojson', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
  ['.avif', 'image/avif'],
  ['.png', 'image/png'],
])
/** Compressed already. */
const PACKED = ['.woff2', '.avif', '.png']

/**
 * Serve a folder on loopback as hosts do: text is compressed on its way.
 * @param {string} folder
 * @returns {Promise<string>} the address
 */
export async function hostCompressed(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map()
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://host').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES.get(extname(file)) ?? 'text/plain'
    const isPacked = PACKED.includes(extname(file))
    const body = packed.get(file) ?? pack(file, isPacked)
    packed.set(file, body)
    const encoding = isPacked ? {} : { 'Content-Encoding': 'gzip' }
    response
      .writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, ...encoding })
      .end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no address.')
  return `http://127.0.0.1:${address.port}/`
}

/**
 * @param {string} file
 * @param {boolean} isPacked
 */
function pack(file, isPacked) {
  const body = readFileSync(file)
  return isPacked ? body : gzipSync(body)
}
