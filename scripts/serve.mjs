import { preview } from 'vite'
import { root } from './prepare.mjs'

/**
 * Serve the production build on loopback, with the headers a host would send.
 * @param {number} port the first to try; the next free one is taken
 * @param {(path: string) => void} onAsked is told of every request
 * @returns {Promise<string>} the address
 */
export async function serve(port, onAsked = () => {}) {
  const server = await preview({ root, preview: { port, strictPort: false, open: false } })
  server.httpServer.on('request', ({ url = '/' }) => onAsked(url.replace(/\?.*/, '')))
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The server has no address.')
  return url
}

/** As a command, for the browser tests: `node scripts/serve.mjs 4173`. */
if (process.argv[1]?.endsWith('serve.mjs')) console.log(await serve(Number(process.argv[2])))
