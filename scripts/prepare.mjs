import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * What every command needs first: the locked dependencies. It imports nothing from
 * node_modules, which may not be there yet.
 */

export const root = fileURLToPath(new URL('..', import.meta.url))

const LOCK = `${root}package-lock.json`
const STAMP = `${root}node_modules/.passages-lock`

/** `npm ci` unless it has been done for this very lock file. */
export function prepare() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Installing the locked dependencies …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(STAMP, wanted)
}

/**
 * Run a command to its end, its output shown; leave with its code where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
  if (error !== undefined) console.error(`${command} could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}
