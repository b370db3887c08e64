import type { Issue, Span } from '../model/types'
import {
  elementIn,
  elementsIn,
  elementsWithin,
  isText,
  localName,
  wordsIn,
  type XmlElement,
} from './readXml'
import { TextReader } from './textReader'

export interface TeiText {
  readonly reader: TextReader
  /** Elements by their `xml:id`, wherever they are in the file. */
  readonly byId: ReadonlyMap<string, XmlElement>
  readonly issues: readonly Issue[]
}

/** The words of a TEI file in blocks, and where its elements stand in them. */
export function readTeiText(root: XmlElement, file: string): TeiText {
  const reader = new TextReader()
  const text = elementIn(root, 'text')
  if (text !== undefined) {
    const blocks = blocksIn(text).filter(({ element }) => /\S/u.test(element.text))
    const title = titleOf(root)
    const [first] = blocks
    if (first !== undefined && first.type !== 'title' && title !== null) reader.addTitle(title)
    for (const block of blocks) {
      if (block.type === 'quotation') reader.addQuotation(block.element, block.from)
      else reader.add(block.type, block.element)
    }
  }
  const issues = [...reader.passedOver].map(([name, count]) => ({
    file,
    path: name,
    message: `is no part of the text, and left out (${count} in all)`,
  }))
  return { reader, byId: identified(root), issues }
}

type Found =
  | { readonly type: 'title' | 'paragraph'; readonly element: XmlElement }
  | { readonly type: 'quotation'; readonly element: XmlElement; readonly from: XmlElement }

/** What holds blocks and no words of its own. */
const CONTAINERS = new Set([
  ...['text', 'front', 'body', 'back', 'group', 'div', 'div1', 'div2', 'div3', 'div4', 'div5'],
  ...['div6', 'div7', 'lg', 'list', 'table', 'row', 'sp', 'epigraph', 'opener', 'closer'],
  ...['floatingText', 'argument', 'titlePage', 'docTitle', 'figure', 'cit', 'q', 'quote', 'said'],
])

/** What may stand among the blocks and is none. */
const SKIPPED = new Set(['pb', 'cb', 'lb', 'gb', 'milestone', 'anchor', 'graphic', 'listPlace'])

function blocksIn(parent: XmlElement): Found[] {
  return elementsIn(parent).flatMap((element): Found[] => {
    const name = localName(element)
    if (SKIPPED.has(name) || name === 'listPerson') return []
    const quotation = name === 'cit' ? quotationIn(element) : null
    if (quotation !== null) return [quotation]
    if (CONTAINERS.has(name) && !hasWords(element)) return blocksIn(element)
    return [{ type: name === 'head' ? 'title' : 'paragraph', element }]
  })
}

function quotationIn(cit: XmlElement): Found | null {
  const element = elementIn(cit, 'quote', 'q', 'said')
  const from = elementIn(cit, 'bibl')
  return element === undefined || from === undefined ? null : { type: 'quotation', element, from }
}

/** Words that are in no element inside it: then it is a block itself. */
function hasWords(element: XmlElement): boolean {
  return element.children.some((child) => isText(child) && /\S/u.test(child.text))
}

function titleOf(root: XmlElement): string | null {
  const statement = elementsWithin(root, 'titleStmt')[0]
  return wordsIn(elementIn(statement, 'title'))
}

function identified(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const all = new Map<string, XmlElement>()
  const add = (element: XmlElement) => {
    const id = element.attributes['xml:id']
    if (id !== undefined && !all.has(id)) all.set(id, element)
    for (const child of elementsIn(element)) add(child)
  }
  add(root)
  return all
}

/** Where an element stands: itself, or between the two points that it names. */
export function spanOf({ reader, byId }: TeiText, element: XmlElement): Span | null {
  const own = reader.spans.get(element)
  if (own !== undefined) return own
  const { from, to, target } = element.attributes
  const start = pointed(from ?? target, byId)
  const end = pointed(to ?? from ?? target, byId)
  const [first, last] = [start, end].map((one) => one && reader.spans.get(one))
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The element that "#id" names; of several the first. */
export function pointed(
  pointer: string | undefined,
  byId: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const id = idIn(pointer)
  return id === null ? undefined : byId.get(id)
}

export function idIn(pointer: string | undefined): string | null {
  return /^\s*#(\S+)/u.exec(pointer ?? '')?.[1] ?? null
}
