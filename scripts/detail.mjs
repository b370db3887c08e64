/**
 * Street detail, for who wants it: one raster tile server, set when the page is built.
 *
 *   PASSAGES_TILES='https://tiles.example.org/{z}/{x}/{y}.png' \
 *   PASSAGES_TILES_ATTRIBUTION='© OpenStreetMap contributors' npm start
 *
 * Without it the page knows of no other origin, and neither does its content policy. With
 * it, a switch appears on the map; nothing is asked of the server before it is pressed.
 *
 * @typedef {{ template: string, origin: string, attribution: string }} Detail
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Detail | null}
 */
export function readDetail(env) {
  const { PASSAGES_TILES: template, PASSAGES_TILES_ATTRIBUTION: attribution } = env
  if (template === undefined || template === '') return null
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !template.includes(part))
  if (missing.length > 0)
    throw new Error(`PASSAGES_TILES has no ${missing.join(', ')}: ${template}`)
  const plain = template.replaceAll(/[{}]/gu, '')
  const url = URL.canParse(plain) ? new URL(plain) : null
  if (url === null || !isSafe(url)) {
    throw new Error(`PASSAGES_TILES must be an https address: ${template}`)
  }
  if (/[{}]/u.test(template.slice(0, template.indexOf(url.host) + url.host.length))) {
    throw new Error(`PASSAGES_TILES must name one server, without {s}: ${template}`)
  }
  if (attribution === undefined || attribution.trim() === '') {
    throw new Error('PASSAGES_TILES_ATTRIBUTION must say whose the tiles are.')
  }
  return { template, origin: url.origin, attribution }
}

/**
 * Plain http only on this very machine.
 * @param {URL} url
 */
function isSafe({ protocol, hostname }) {
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
}
