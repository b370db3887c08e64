import { parseXml, XmlElement, type XmlError, XmlText } from '@rgrove/parse-xml'
import type { Parsed } from '../model/types'

export { XmlElement }

/** Far more than any text needs; few enough to walk through without running out of stack. */
const DEEPEST = 200

/** The root of an XML file, or where and why it is none. Nothing outside the file is read. */
export function readXml(input: string, file: string): Parsed<XmlElement | null> {
  try {
    const { root } = parseXml(input, { includeOffsets: true })
    if (root === null || isTooDeep(root)) throw new RangeError()
    return { value: root, issues: [] }
  } catch (error) {
    return { value: null, issues: [{ file, ...reasonFor(error) }] }
  }
}

function isTooDeep(root: XmlElement): boolean {
  let level = [root]
  for (let depth = 0; depth < DEEPEST; depth++) level = level.flatMap((one) => elementsIn(one))
  return level.length > 0
}

function reasonFor(error: unknown): { path: string; message: string } {
  if (error instanceof RangeError) return { path: '', message: 'is nested too deep to be read' }
  if (!isXmlError(error)) throw error
  const [reason = ''] = error.message.split(' (line ')
  return { path: `line ${error.line}`, message: `is not well-formed: ${reason}` }
}

/** By what it has: bundlers make two of one class. */
function isXmlError(error: unknown): error is XmlError {
  return error instanceof Error && 'line' in error && 'column' in error
}

/** The name without its prefix: files of others write "kml:Placemark" and "tei:p". */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

export function elementsIn(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  const elements = parent.children.filter((child) => child instanceof XmlElement)
  return names.length === 0 ? elements : elements.filter((one) => names.includes(localName(one)))
}

export function elementIn(
  parent: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return parent === undefined ? undefined : elementsIn(parent, ...names)[0]
}

/** All that are inside, at any depth, in the order of the file. */
export function elementsWithin(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsIn(parent).flatMap((child) => [
    ...(names.includes(localName(child)) ? [child] : []),
    ...elementsWithin(child, ...names),
  ])
}

/** The words inside, without markup; null where there is no such element, or it has none. */
export function wordsIn(element: XmlElement | undefined): string | null {
  if (element === undefined) return null
  const words = element.preserveWhitespace ? element.text : collapsed(element.text)
  return /\S/u.test(words) ? words : null
}

/** A text and its translations; none are left out, as the model tells that from none yet. */
export function wordsInLanguages(elements: readonly XmlElement[]): {
  readonly words: string | null
  readonly translations: Readonly<Record<string, string>> | undefined
} {
  const plain = elements.find(({ attributes }) => attributes['xml:lang'] === undefined)
  const main = plain ?? elements[0]
  const others = elements.flatMap((one) => {
    const [language, words] = [one.attributes['xml:lang'], wordsIn(one)]
    return one === main || language === undefined || words === null ? [] : [[language, words]]
  })
  const translations = others.length === 0 ? undefined : Object.fromEntries(others)
  return { words: wordsIn(main), translations }
}

/** What a pretty-printed file means: each run of XML's white space is one space, none at the ends. */
function collapsed(text: string): string {
  return text.replaceAll(/[\t\n\r ]+/gu, ' ').replaceAll(/^ | $/gu, '')
}

export function isText(node: unknown): node is XmlText {
  return node instanceof XmlText
}

/** Which line of a file an element begins on. */
export class Lines {
  /** Where each begins, in code units. */
  readonly #starts: readonly number[]

  constructor(input: string) {
    this.#starts = [0, ...[...input.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  }

  /** "line 12", for issues. */
  of({ start }: XmlElement): string {
    let [first, last] = [0, this.#starts.length]
    while (last - first > 1) {
      const middle = (first + last) >> 1
      if ((this.#starts[middle] ?? 0) <= start) first = middle
      else last = middle
    }
    return `line ${first + 1}`
  }
}
