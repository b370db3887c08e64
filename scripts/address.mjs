/**
 * Where the page is served, for who wants its links to show a picture: set when it is built.
 *
 *   PASSAGES_ADDRESS='https://news.example.org/passages/' npm start
 *
 * Canonical links, and pictures of links, must be written with their whole address. Without
 * it the page has neither, and runs wherever it is put; with it, it still does.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null} an address that ends in a slash
 */
export function readAddress(env) {
  const { PASSAGES_ADDRESS: text } = env
  if (text === undefined || text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url?.protocol === 'https:' && url.search === '' && url.hash === ''
  if (url === null || !isPlain || url.username !== '') {
    throw new Error(`PASSAGES_ADDRESS must be an https address without a query: ${text}`)
  }
  if (!url.pathname.endsWith('/')) {
    throw new Error(`PASSAGES_ADDRESS must be that of a folder, and end in a slash: ${text}`)
  }
  return url.href
}
