import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FOLDER = dirname(createRequire(import.meta.url).resolve('leaflet'))

/**
 * Parts of Leaflet that this page never makes: each is a class of its own, and what is left of
 * it is an empty one. Whatever the page begins to use is to be taken off this list.
 */
export const UNUSED = [
  ...['Layers', 'Scale', 'Zoom', 'Attribution'],
  ...['DivOverlay', 'Popup', 'Tooltip', 'ImageOverlay', 'VideoOverlay', 'SVGOverlay'],
  ...['Canvas', 'TileLayerWMS', 'GeoJSON', 'Circle', 'Rectangle', 'IconDefault', 'MarkerDrag'],
]

/**
 * Leaflet is one file that no bundler can cut: its classes lean on one another. Taken by its
 * modules and without these parts it is a sixth smaller over the wire.
 *
 * @returns {import('vite').Plugin}
 */
export function leanLeaflet() {
  const modules = join(FOLDER, 'leaflet-src.esm.js')
  return {
    name: 'lean-leaflet',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'leaflet' ? modules : null),
    transform: (code, id) => (id === modules ? UNUSED.reduce(withoutBody, code) : null),
  }
}

/** The looks of those parts: classes of CSS that no element of the page has. */
export function unusedLeafletClasses() {
  const css = readFileSync(join(FOLDER, 'leaflet.css'), 'utf8')
  const unused = /\.((?:leaflet-(?:bar|control|popup|tooltip|image|div|default|vml|oldie))[\w-]*)/gu
  return [...new Set([...css.matchAll(unused)].map(([, name = '']) => name))]
}

/**
 * @param {string} code
 * @param {string} name
 */
export function withoutBody(code, name) {
  const declared = new RegExp(`^var ${name} = (\\w+)\\.extend\\(\\{[\\s\\S]*?^\\}\\);`, 'mu')
  if (!declared.test(code)) throw new Error(`Leaflet declares no class ${name} as it did`)
  return code.replace(declared, `var ${name} = $1.extend({});`)
}
