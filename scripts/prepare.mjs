import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * What every command needs first: a Node that is new enough and the locked dependencies.
 * It imports nothing from node_modules, which may not be there yet.
 */

export const root = fileURLToPath(new URL('..', import.meta.url))

const LOCK = `${root}package-lock.json`
const STAMP = `${root}node_modules/.passages-lock`

/** Leave with a message where Node is too old, and install what the lock file says. */
export function prepare() {
  requireNode()
  installDependencies()
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (isNewEnough(major, minor)) return
  console.error(`Passages needs Node 20.19, or 22.12 and newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * The same range as "engines" in package.json, which npm only warns about.
 * @param {number} major
 * @param {number} minor
 */
export function isNewEnough(major, minor) {
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/** `npm ci` unless it has been done for this very lock file. */
function installDependencies() {
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
