import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'

/** Everything the build reads: package, version, file and hash. A file that differs stops the build. */
export const sources = JSON.parse(readFileSync(new URL('sources.json', import.meta.url), 'utf8'))

const require = createRequire(import.meta.url)

/** Read one file of `sources.json` by its key, after checking that it is the very file we know. */
export function readSource(key, cacheDir) {
  const source = sources.find((s) => s.key === key)
  if (!source) throw new Error(`sources.json has no ${key}`)
  const root = source.registry === 'npm' ? npmRoot(source) : debianRoot(source, cacheDir)
  const bytes = readFileSync(join(root, source.file))
  expectHash(bytes, source.sha256, `${source.package} ${source.version}: ${source.file}`)
  return bytes
}

function npmRoot(source) {
  const root = dirname(packageJson(source.package))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (version !== source.version) throw new Error(`${source.package}: want ${source.version}, found ${version}`)
  return root
}

/** `require.resolve('x/package.json')` fails where a package hides it behind "exports". */
function packageJson(name) {
  const found = require.resolve.paths(name).map((dir) => join(dir, name, 'package.json')).find(existsSync)
  if (!found) throw new Error(`${name} is not installed: run npm ci`)
  return found
}

/**
 * Unpack a Debian package into the cache. `DEBIAN_PACKAGES` may name a folder that already holds
 * the .deb, for machines without apt.
 */
export function debianRoot({ package: name, version, debSha256 }, cacheDir) {
  const root = join(cacheDir, `${name}_${version.replace(':', '_')}`)
  if (existsSync(root)) return root
  const deb = findDeb(name, version, cacheDir)
  expectHash(readFileSync(deb), debSha256, deb)
  mkdirSync(root, { recursive: true })
  execFileSync('dpkg-deb', ['-x', deb, root])
  return root
}

function findDeb(name, version, cacheDir) {
  // apt writes the colon of an epoch as %3a in the file's name.
  const prefix = `${name}_${version.replace(':', '%3a')}_`
  const look = (dir) => existsSync(dir) && readdirSync(dir).filter((f) => f.startsWith(prefix)).map((f) => join(dir, f))[0]
  const given = look(process.env.DEBIAN_PACKAGES ?? cacheDir) || look(cacheDir)
  if (given) return given
  mkdirSync(cacheDir, { recursive: true })
  execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: cacheDir, stdio: 'inherit' })
  return look(cacheDir)
}

function expectHash(bytes, expected, what) {
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== expected) throw new Error(`${what}: sha256 is ${found}, expected ${expected}`)
}
