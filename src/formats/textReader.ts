import type { Block, Span } from '../model/types'
import { isText, localName, type XmlElement } from './readXml'

const BETWEEN_BLOCKS = '\n\n'

/**
 * Gathers the text of an XML file block by block, as `articleText` will put it together, and
 * notes where each element stands in it (offsets in UTF-16 code units).
 */
export class TextReader {
  readonly blocks: Block[] = []
  readonly spans = new Map<XmlElement, Span>()
  /** How often something that is no part of the text was passed over, by its name. */
  readonly passedOver = new Map<string, number>()
  #text = ''
  #blockStart = 0
  /** White space waits: none is written at the ends of a block. */
  #isSpacePending = false

  get text(): string {
    return this.#text
  }

  /** One block of one element. Without words it is none, and leaves no trace. */
  add(type: 'title' | 'paragraph', element: XmlElement): void {
    const text = this.#read(element)
    if (text !== null) this.blocks.push({ type, text })
  }

  /** A title that the file has elsewhere. */
  addTitle(text: string): void {
    this.#begin()
    this.#text += text
    this.blocks.push({ type: 'title', text })
  }

  /** A quotation, and whom it is from; one without the other is a paragraph. */
  addQuotation(quote: XmlElement, from: XmlElement): void {
    const text = this.#read(quote)
    const attribution = this.#read(from)
    if (text !== null && attribution !== null) {
      this.blocks.push({ type: 'quotation', text, attribution })
    } else if ((text ?? attribution) !== null) {
      this.blocks.push({ type: 'paragraph', text: text ?? attribution ?? '' })
    }
  }

  #begin(): void {
    if (this.#text !== '') this.#text += BETWEEN_BLOCKS
    this.#blockStart = this.#text.length
    this.#isSpacePending = false
  }

  #read(element: XmlElement): string | null {
    const before = this.#text
    this.#begin()
    this.#walk(element)
    const text = this.#text.slice(this.#blockStart)
    if (/\S/u.test(text)) return text
    this.#text = before
    for (const [inside, { start }] of this.spans) {
      if (before === '' || start > before.length) this.spans.delete(inside)
    }
    return null
  }

  #walk(element: XmlElement): void {
    const start = this.#text.length
    for (const child of element.children) {
      if (isText(child)) this.#write(child.text, element.preserveWhitespace)
      else if (child.type === 'element') this.#enter(child as XmlElement)
    }
    this.spans.set(element, this.#withoutSpaces(start, element.preserveWhitespace))
  }

  #enter(element: XmlElement): void {
    const name = localName(element)
    if (NOT_TEXT.has(name)) {
      this.passedOver.set(name, (this.passedOver.get(name) ?? 0) + 1)
    } else if (name === 'choice') {
      const chosen = chosenIn(element)
      if (chosen !== undefined) this.#walk(chosen)
    } else {
      // A line that ends in the middle of a word says so.
      if (name === 'lb' && element.attributes.break !== 'no') this.#isSpacePending = true
      this.#walk(element)
    }
  }

  #write(text: string, isExact: boolean): void {
    if (isExact) {
      this.#text += text
      return
    }
    for (const part of text.match(/[\t\n\r ]+|[^\t\n\r ]+/gu) ?? []) {
      if (/^[\t\n\r ]/u.test(part)) this.#isSpacePending = true
      else {
        if (this.#isSpacePending && this.#text.length > this.#blockStart) this.#text += ' '
        this.#isSpacePending = false
        this.#text += part
      }
    }
  }

  /** The space before an element may have been written inside it. */
  #withoutSpaces(from: number, isExact: boolean): Span {
    const end = this.#text.length
    const isSpace = !isExact && from < end && this.#text[from] === ' '
    return { start: isSpace ? from + 1 : from, end }
  }
}

/** In the text of a file, but not of its words. */
const NOT_TEXT = new Set([
  ...['note', 'noteGrp', 'del', 'fw', 'figDesc', 'index'],
  ...['span', 'spanGrp', 'interp', 'interpGrp'],
])

/** Of what was written and what was meant: the corrected, regular, written-out words. */
const MEANT = ['corr', 'reg', 'expan', 'seg']

function chosenIn(choice: XmlElement): XmlElement | undefined {
  const options = choice.children.filter((child) => child.type === 'element') as XmlElement[]
  return options.find((one) => MEANT.includes(localName(one))) ?? options[0]
}
