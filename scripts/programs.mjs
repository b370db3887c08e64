import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'

/** Programs that the tests need and npm does not bring. */

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * Run Debian's package tool, in a folder; whether it did what was asked.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function apt(args, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    cwd,
  })
  return status === 0
}

export function isDebian() {
  return existsSync('/etc/debian_version')
}

export function isRoot() {
  return process.getuid?.() === 0
}
