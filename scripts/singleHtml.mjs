import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { sha256 } from './edition.mjs'
import { holdFiles } from './singlePage.mjs'
import { singleFilePolicy } from './singlePolicy.mjs'

/** Those that are text stay text: whoever opens the file in an editor can read them. */
const TEXTS = new Map([
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.topojson', 'application/json'],
  ['.js', 'text/javascript'],
  ['.txt', 'text/plain'],
])
const OTHERS = new Map([['.avif', 'image/avif']])

/** Tags that name other files: what they name is in the page, or of no use to it. */
const TAGS_OF_FILES =
  /\n\s*(<link\b[^>]*\brel="(icon|manifest|stylesheet|preload|modulepreload)"[^>]*>|<script\b[^>]*\bsrc=[^>]*><\/script>)/g

/**
 * @typedef {object} Parts
 * @property {string} html the page as it is built for a host
 * @property {string} style
 * @property {string} script
 * @property {Buffer} icon an SVG
 * @property {ReadonlyMap<string, Buffer>} files by the name that the script asks for
 */

/**
 * One page of all parts. Its last line is a comment with the SHA-256 of all lines above it,
 * for a file cannot hold the hash of itself: `sed '$d' FILE | sha256sum` gives the same.
 *
 * @param {Parts} parts
 */
export function singlePage({ html, style, script, icon, files }) {
  const code = inScript(`(${holdFiles})();${script}`)
  const policy = singleFilePolicy(hashOf(code), hashOf(style))
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon.toString('base64')}">`,
    `<style>${style}</style>`,
  ]
  const body = [...[...files].map(dataBlock), `<script type="module">${code}</script>`]
  const page = html
    .replace(TAGS_OF_FILES, '')
    .replace(/<meta charset[^>]*>/, (charset) => [charset, ...head].join('\n'))
    .replace('</body>', () => `${body.join('\n')}\n</body>`)
  const lines = `${page.trimEnd()}\n`
  return `${lines}<!-- SHA-256 of all lines above: ${sha256(lines)} -->\n`
}

/** @param {readonly [string, Buffer]} file */
function dataBlock([name, bytes]) {
  const text = TEXTS.get(extname(name))
  const type = text ?? OTHERS.get(extname(name))
  if (type === undefined) throw new Error(`${name} is of no type that a single file can hold.`)
  const head = text === undefined ? `data:${type};base64,` : `data:${type},`
  const content = text === undefined ? bytes.toString('base64') : readable(name, String(bytes))
  return `<script type="text/plain" data-file="${name}" data-head="${head}">${content}</script>`
}

/**
 * @param {string} name
 * @param {string} text
 */
function readable(name, text) {
  if (/json$/.test(name)) return text.trim().replaceAll('<', '\\u003c')
  if (name.endsWith('.js')) return inScript(text)
  if (/<\/script|<!--/i.test(text)) throw new Error(`${name} would end its own block of data.`)
  return text
}

/**
 * In a string, a template or a regular expression, where alone these two can stand in a
 * script, "<" can be written so that no browser takes it for the end of the script.
 * @param {string} code
 */
function inScript(code) {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c')
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
