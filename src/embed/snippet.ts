import { formatView } from '../view/link'
import type { View } from '../view/view'
import { LINK_KEYS } from './frameAddress'

/** What of it a snippet shows: the map fits itself to the frame, and a tour is a reader's own. */
function embedded(view: View): View {
  return { ...view, embed: true, camera: null, tour: false }
}

/** Of an article on a page of 700 pixels, text and map are both of use. CSS pixels. */
const HEIGHT = 640

/**
 * A frame for pages that take no script. No style attribute, which a strict content policy
 * would refuse.
 *
 * @param page the address of the app; its own query and fragment count for nothing
 */
export function frameSnippet(page: string, view: View, title: string): string {
  return element('iframe', [
    ['src', addressOf(page, embedded(view))],
    ['title', title],
    ['width', '100%'],
    ['height', String(HEIGHT)],
    ['loading', 'lazy'],
    ['referrerpolicy', 'strict-origin'],
    ['allow', 'fullscreen; web-share; clipboard-write'],
    ['frameborder', '0'],
  ])
}

/**
 * The element and its script, with a link for readers without scripts.
 *
 * @param page as above
 */
export function elementSnippet(page: string, view: View, title: string): string {
  const shown = embedded(view)
  const query = new URLSearchParams(formatView(shown))
  query.set('article', view.article)
  const attributes = LINK_KEYS.flatMap((key): readonly Attribute[] => {
    const value = query.get(key)
    return value === null ? [] : [[key, value]]
  })
  const link = addressOf(page, { ...shown, embed: false, theme: null })
  const script = new URL('passages-map.js', page).href
  return [
    element('script', [
      ['async', ''],
      ['src', script],
    ]),
    element(
      'passages-map',
      [...attributes, ['label', title]],
      element('a', [['href', link]], escapeText(title)),
    ),
  ].join('\n')
}

function addressOf(page: string, view: View): string {
  const url = new URL(page)
  url.search = formatView(view)
  url.hash = ''
  return url.href
}

type Attribute = readonly [name: string, value: string]

function element(name: string, attributes: readonly Attribute[], content = ''): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value)}"`,
  )
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** For an attribute in double quotes, and for text. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
