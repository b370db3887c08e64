import type { Span } from '../model/types'
import { formatView } from './link'
import { PLAIN_VIEW, type View } from './view'

/** Links for others carry what they point at, and nothing of how this reader likes the page. */
export interface ShareLinks {
  readonly place: string
  readonly passage: string
  /** Leads to the very words: browsers that know text fragments mark them by themselves. */
  readonly words: string
}

/**
 * @param page the address of the page; its own query and fragment count for nothing
 * @param text the whole text, in which `span` stands
 */
export function shareLinks(
  page: string,
  { article, place, passage }: View,
  text: string,
  span: Span,
): ShareLinks {
  const link = (part: Partial<View>, fragment = '') => {
    const url = new URL(page)
    url.search = formatView({ ...PLAIN_VIEW, article, ...part })
    url.hash = ''
    return `${url.href}${fragment}`
  }
  return {
    place: link({ place }),
    passage: link({ place, passage }),
    words: link({}, `#:~:${textDirective(text, span)}`),
  }
}

const SHORT = 60
const WORDS_AT_EACH_END = 4

/**
 * The words as a text directive: whole where they are few, else their first and last words,
 * with what stands around them, so that a name that is often in the text means this place.
 * Syntax: URL Fragment Text Directives (WICG), 3.2.
 */
export function textDirective(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const prefix = lastWords(lineBefore(text, start))
  const suffix = firstWords(lineAfter(text, end))
  const exact =
    words.length <= SHORT
      ? encodeWords(words)
      : `${encodeWords(firstWords(words))},${encodeWords(lastWords(words))}`
  return [
    'text=',
    prefix === '' ? '' : `${encodeWords(prefix)}-,`,
    exact,
    suffix === '' ? '' : `,-${encodeWords(suffix)}`,
  ].join('')
}

/** Context never crosses into another paragraph: there the page has more than a space. */
function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
}

function lineAfter(text: string, end: number): string {
  const line = text.indexOf('\n', end)
  return text.slice(end, line === -1 ? undefined : line)
}

/** Words here are what stands between spaces; no-break spaces stay as they are. */
const FIRST = new RegExp(`^\\s*(\\S+(?:\\s+\\S+){0,${WORDS_AT_EACH_END - 1}})`, 'u')
const LAST = new RegExp(`(\\S+(?:\\s+\\S+){0,${WORDS_AT_EACH_END - 1}})\\s*$`, 'u')

function firstWords(text: string): string {
  return FIRST.exec(text)?.[1] ?? ''
}

function lastWords(text: string): string {
  return LAST.exec(text)?.[1] ?? ''
}

/** A comma, an ampersand and a hyphen are signs of the directive itself. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
