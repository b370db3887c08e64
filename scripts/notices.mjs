import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'THIRD_PARTY_NOTICES.txt'

/**
 * Ships the licence texts of everything the page is made of, as those licences ask
 * (react-leaflet's, Hippocratic-2.1, wants its full text in every copy).
 *
 * @returns {import('vite').Plugin}
 */
export function notices() {
  let root = ''
  return {
    name: 'notices',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: thirdPartyNotices(root) })
    },
  }
}

/**
 * Name, version, licence and licence text of every run-time dependency in the lock file.
 * Throws where a package brings no licence text: it must then be looked at.
 *
 * @param {string} root the folder of package-lock.json
 */
export function thirdPartyNotices(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return [...runtimePackages(packages, packages[''])]
    .sort()
    .map((name) => {
      const path = `node_modules/${name}`
      const { version, license } = packages[path]
      return `${name} ${version} (${license})\n\n${licenceText(join(root, path))}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}

/**
 * What a package needs to run, and what those need; types are no part of the page.
 *
 * @param {Record<string, { dependencies?: Record<string, string> }>} packages
 * @param {{ dependencies?: Record<string, string> } | undefined} from
 * @param {Set<string>} found
 */
function runtimePackages(packages, from, found = new Set()) {
  for (const name of Object.keys(from?.dependencies ?? {})) {
    if (name.startsWith('@types/') || found.has(name)) continue
    found.add(name)
    runtimePackages(packages, packages[`node_modules/${name}`], found)
  }
  return found
}

/** @param {string} folder */
function licenceText(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (!file) throw new Error(`${folder} brings no licence text.`)
  return readFileSync(join(folder, file), 'utf8').trim()
}
