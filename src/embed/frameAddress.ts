/** Keys of the app's link that the element has as attributes of the same name. */
export const LINK_KEYS = [
  'article',
  'place',
  'passage',
  'hide',
  'lang',
  'names',
  'theme',
  'map',
] as const

export type LinkKey = (typeof LINK_KEYS)[number]

/**
 * The address of the map for a frame. What is wrong in it, the map says itself.
 *
 * @param wish null where the page around wishes nothing
 */
export function frameAddress(app: string, wish: (key: LinkKey) => string | null): string {
  const url = new URL(app)
  for (const key of LINK_KEYS) {
    const value = wish(key)
    if (value !== null) url.searchParams.set(key, value)
  }
  url.searchParams.set('embed', '1')
  return url.href
}

/**
 * The folder of the app: as the page says it, else where its script comes from. Only what a
 * browser fetches from a host can be one.
 *
 * @param script the address of `passages-map.js`
 * @param page what an address in the page is relative to
 */
export function appAddress(asked: string | null, script: string, page: string): string {
  const own = new URL('./', script).href
  if (asked === null || !URL.canParse(asked, page)) return own
  const { href, protocol } = new URL(asked, page)
  return protocol === 'https:' || protocol === 'http:' ? href : own
}
