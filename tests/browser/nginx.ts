import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { findNginx, mimeTypesOf } from '../../scripts/nginx.mjs'
import { startHost } from './host'

/** Something that serves the build at its root, and once more in the folder `press/maps/`. */
export interface Site {
  /** Its address, with a slash at the end. */
  readonly url: string
  readonly isNginx: boolean
  stop(): Promise<unknown>
}

const CONFIGURATION = 'docs/nginx.conf'

/**
 * The build behind nginx as docs/nginx.conf sets it up. Where there is no nginx, a host that
 * sends the headers of that file stands in for it: what a wrong header would break is still
 * found, and only whether nginx understands the file is not.
 */
export async function startNginx(build: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'))
  const files = join(folder, 'site')
  cpSync(build, files, { recursive: true })
  cpSync(build, join(files, 'press/maps'), { recursive: true })
  const nginx = findNginx(process.env)
  const site = nginx === null ? await standIn(files) : await run(nginx, folder, files)
  return {
    ...site,
    async stop() {
      await site.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The headers that the configuration adds to every answer. */
export function nginxHeaders(): Readonly<Record<string, string>> {
  const added = readFileSync(CONFIGURATION, 'utf8').matchAll(/add_header (\S+) "(.*)" always;/gu)
  return Object.fromEntries([...added].map(([, name, value]) => [name, value]))
}

async function standIn(files: string): Promise<Site> {
  const { url, stop } = await startHost(files, '/', nginxHeaders())
  return { url, stop, isNginx: false }
}

async function run(nginx: string, folder: string, files: string): Promise<Site> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const main = join(folder, 'nginx.conf')
  const here = readFileSync(CONFIGURATION, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/passages;', `root ${files};`)
  writeFileSync(main, mainConfiguration(folder, mimeTypesOf(nginx), here))
  const args = ['-e', 'stderr', '-c', main]
  const server = spawn(nginx, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  await expect.poll(() => fetch(url).then(({ status }) => status, String)).toBe(200)
  return {
    url,
    isNginx: true,
    async stop() {
      server.kill()
      await once(server, 'exit')
    },
  }
}

/** In the foreground, as whoever runs the tests, and writing nowhere but into one folder. */
function mainConfiguration(folder: string, mimeTypes: string, here: string): string {
  const parts = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
master_process off;
pid ${folder}/pid;
events {}
http {
  access_log off;
  log_not_found off;
  include ${mimeTypes};
  ${parts.map((part) => `${part}_temp_path ${folder}/${part};`).join('\n  ')}
  ${here}
}
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
