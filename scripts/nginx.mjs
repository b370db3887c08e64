import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './prepare.mjs'
import { apt, isDebian, isProgram, isRoot } from './programs.mjs'

/** Debian's own nginx, unpacked beside the project. */
const UNPACKED = join(root, '.cache/nginx')

const USUAL_PLACES = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
  join(UNPACKED, 'usr/sbin/nginx'),
]

/**
 * The nginx for the tests: NGINX_PATH, else one from the usual places; null where there is
 * none. An NGINX_PATH that is no program is an error, never passed over.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} places
 */
export function findNginx(env, places = USUAL_PLACES) {
  const asked = env.NGINX_PATH
  if (asked === undefined || asked === '') return places.find(isProgram) ?? null
  if (isProgram(asked)) return asked
  throw new Error(`NGINX_PATH names "${asked}", which is not a program that can be run.`)
}

/**
 * As `findNginx`, but on Debian the package is fetched where there is none. It is unpacked
 * and not installed: to install it would start a server, and needs root.
 */
export function provideNginx() {
  const found = findNginx(process.env)
  if (found !== null || !isDebian()) return found
  console.log('Fetching the Debian package nginx for the browser tests …')
  mkdirSync(UNPACKED, { recursive: true })
  const fetched = download() || (isRoot() && apt(['update']) && download())
  if (!fetched) return null
  for (const file of readdirSync(UNPACKED).filter((name) => name.endsWith('.deb'))) {
    spawnSync('dpkg-deb', ['--extract', file, '.'], { cwd: UNPACKED })
  }
  const unpacked = findNginx(process.env)
  if (unpacked !== null && spawnSync(unpacked, ['-v']).status === 0) return unpacked
  // Its libraries are not here: nobody shall find it.
  rmSync(UNPACKED, { recursive: true })
  return null
}

function download() {
  return apt(['download', 'nginx', 'nginx-common'], UNPACKED)
}

/**
 * The list of content types that an nginx came with.
 * @param {string} nginx
 */
export function mimeTypesOf(nginx) {
  const beside = join(dirname(nginx), '../../etc/nginx/mime.types')
  if (existsSync(beside)) return beside
  // It says where it looks for its configuration, and says so on the error stream.
  const said = execFileSync('sh', ['-c', '"$0" -V 2>&1', nginx], { encoding: 'utf8' })
  const [, configuration = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(said) ?? []
  return join(dirname(configuration), 'mime.types')
}
