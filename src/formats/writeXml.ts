import { mapStrings } from './mapStrings'

/** XML that is escaped already. */
export type Markup = string & { readonly markup: unique symbol }

export type Attributes = Readonly<Record<string, string | null | undefined>>

/** Everything but what XML 1.0 calls a Char: control characters, halves of a pair, U+FFFE. */
const NO_CHARACTER = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * The value with U+FFFD for each character that XML cannot hold, even escaped. As many code
 * units as before, so that no offset moves and what was there does not vanish unseen.
 */
export function withoutUnwritable<T>(value: T): T {
  return mapStrings(value, (words) => words.replaceAll(NO_CHARACTER, '\ufffd'))
}

/** Line breaks and tabs are written by number: a parser changes them, an indent adds to them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

export function text(value: string): Markup {
  return value.replaceAll(/[&<>\t\n\r]/gu, (found) => ESCAPES[found] ?? found) as Markup
}

/** An element whose white space counts: nothing is added between its parts. */
export function inline(name: string, attributes: Attributes, ...content: Markup[]): Markup {
  const open = `<${name}${written(attributes)}`
  return (content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`) as Markup
}

/** A text and its translations, each in an element of its own. */
export function inLanguages(
  name: string,
  words: string,
  translations: Readonly<Record<string, string>> | undefined,
): Markup[] {
  const others = Object.entries(translations ?? {})
  return [
    inline(name, {}, text(words)),
    ...others.map(([language, other]) => inline(name, { 'xml:lang': language }, text(other))),
  ]
}

/** An element of elements, each on lines of its own; those that are null are left out. */
export function group(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | null)[]
): Markup {
  const lines = children.filter((child) => child !== null).map(indented)
  if (lines.length === 0) return inline(name, attributes)
  return `<${name}${written(attributes)}>\n${lines.join('\n')}\n</${name}>` as Markup
}

export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/** No text has a line break of its own: see `ESCAPES`. For `^` U+2028 would be one. */
function indented(markup: Markup): string {
  return `  ${markup.replaceAll('\n', '\n  ')}`
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join('')
}

function quoted(value: string): string {
  return value.replaceAll(/[&<>"\t\n\r]/gu, (found) => ESCAPES[found] ?? found)
}
