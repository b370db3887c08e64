import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/**
 * A host that knows next to nothing, as the plainest do: files from a folder, the few types
 * without which a browser runs no script, no header of ours, no Range, no fallback.
 */
export interface Host {
  /** Where the page is, with a slash at the end. */
  readonly url: string
  /** Every path that was asked for, from the page's folder, in order. */
  readonly asked: string[]
  /** Answers given instead of files, by path; a number is an HTTP status. */
  readonly instead: Map<string, string | number>
  /** Serve another build from now on. */
  deploy(folder: string): void
  /** From now on nobody answers at this address. */
  stop(): Promise<void>
  /** And from now on somebody does again. */
  restart(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * @param path the folder of the page on its host: `/`, or `/press/maps/`
 * @param headers that go with every answer
 */
export async function startHost(
  folder: string,
  path = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  let deployed = folder
  const asked: string[] = []
  const instead = new Map<string, string | number>()
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!pathname.startsWith(path)) return respond(response, '.html', 404)
    const name = decodeURI(pathname.slice(path.length))
    asked.push(name)
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
    respond(response, extname(file), instead.get(name) ?? read(join(deployed, file)))
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    asked,
    instead,
    deploy(next) {
      deployed = next
    },
    stop() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
    restart: () => listen(port),
  }
}

function read(path: string): Buffer | number {
  try {
    return readFileSync(path)
  } catch {
    return 404
  }
}

function respond(response: ServerResponse, extension: string, answer: Buffer | string | number) {
  if (typeof answer === 'number') {
    response.writeHead(answer, { 'Content-Type': 'text/html' }).end('<!doctype html>Sorry')
  } else {
    response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream')
    response.end(answer)
  }
}
