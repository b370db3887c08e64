import { parseAnnotation } from '../model/parseAnnotations'
import type { Annotation, Issue } from '../model/types'
import type { TeiReferences } from './readTeiReferences'
import type { TeiSpeakers } from './readTeiSpeakers'
import { pointed, spanOf, type TeiText } from './readTeiText'
import { noteIn, pointerIn, refOf, saidAround, selectorOf, senseOf, speechOf } from './readTeiWords'
import { elementsWithin, localName, type XmlElement } from './readXml'
import { quoteAt } from './selectors'
import { plainId, type TeiFile } from './teiFile'

export interface TeiAnnotations {
  readonly annotations: readonly Annotation[]
  readonly issues: readonly Issue[]
}

export interface TeiParts extends TeiFile {
  readonly text: TeiText
  readonly speakers: TeiSpeakers
  readonly references: TeiReferences
}

/** Those that the file lists, in its order; then names of places that only the text marks. */
export function readTeiAnnotations(parts: TeiParts): TeiAnnotations {
  const listed = elementsWithin(parts.root, 'annotation')
  const targets = new Set(
    listed.map(({ attributes }) => pointed(attributes.target, parts.text.byId)),
  )
  const marked = [...parts.text.reader.spans.keys()].filter(
    (element) => isPlaceName(element) && !targets.has(element),
  )
  const read = [
    ...listed.map((element) => readListed(element, parts)),
    ...inOrder(marked, parts).map((element) => readMarked(element, parts)),
  ]
  return {
    annotations: read.flatMap(({ annotations }) => annotations),
    issues: read.flatMap(({ issues }) => issues),
  }
}

const PLACE_NAMES = [
  ...['placeName', 'geogName', 'settlement', 'country', 'region', 'district', 'bloc'],
]

function isPlaceName(element: XmlElement): boolean {
  const isTyped = ['rs', 'name'].includes(localName(element)) && element.attributes.type === 'place'
  return isTyped || PLACE_NAMES.includes(localName(element))
}

function inOrder(elements: readonly XmlElement[], { text }: TeiParts): readonly XmlElement[] {
  const spans = text.reader.spans
  return elements.toSorted(
    (a, b) => (spans.get(a)?.start ?? 0) - (spans.get(b)?.start ?? 0) || a.start - b.start,
  )
}

/** An `annotation`: what it points to has the words, it has what makes them unique. */
function readListed(element: XmlElement, parts: TeiParts): TeiAnnotations {
  const { text, speakers, references, lines, slugs } = parts
  const path = lines.of(element)
  const target = pointed(element.attributes.target, text.byId)
  const mention = target === undefined || isWhole(target) ? null : spanOf(text, target)
  const words = mention === null ? '' : text.reader.text.slice(mention.start, mention.end)
  const place = references.placeOf(pointerIn(element, 'place') ?? refOf(target), words, path)
  if (place === null) return told(parts, path, 'names no place, and is not used')
  const passageElement = pointed(
    pointerIn(element, 'passage') ?? pointerIn(element, 'sentence'),
    text.byId,
  )
  const isSentence = pointerIn(element, 'sentence') !== undefined
  const passage = passageElement === undefined ? null : spanOf(text, passageElement)
  const theirId = element.attributes['xml:id'] ?? ''
  const spoken = passageElement === undefined ? null : speechOf(passageElement, speakers, path)
  return checked(
    {
      id: slugs.fresh(plainId(theirId, 'annotation'), 'mention'),
      place,
      mention: selectorOf(element, '', mention, text),
      passage: isSentence ? undefined : selectorOf(element, 'passage-', passage, text),
      speaker: spoken?.speaker ?? speakers.nameOf(pointerIn(element, 'speaker'), path),
      speech: spoken?.speech ?? noteIn(element, 'speech') ?? 'narration',
      sense: senseOf(target) ?? noteIn(element, 'sense') ?? 'location',
    },
    parts,
    path,
  )
}

/** A name that only the text marks: who says it is the nearest speech around it. */
function readMarked(element: XmlElement, parts: TeiParts): TeiAnnotations {
  const { text, speakers, references, lines, slugs } = parts
  const path = lines.of(element)
  const mention = spanOf(text, element)
  if (mention === null || mention.start === mention.end) {
    return told(parts, path, 'marks no words, and is not used')
  }
  const words = text.reader.text.slice(mention.start, mention.end)
  const place = references.placeOf(refOf(element), words, path)
  if (place === null) {
    return told(parts, path, `"${words}" refers to no place, and is not used`)
  }
  const said = saidAround(element)
  const passage = said === null ? null : spanOf(text, said)
  const spoken = said === null ? null : speechOf(said, speakers, path)
  return checked(
    {
      id: slugs.fresh(plainId(element.attributes['xml:id'] ?? '', 'mention'), `mention-${place}`),
      place,
      mention: quoteAt(text.reader.text, mention),
      passage: passage === null ? undefined : quoteAt(text.reader.text, passage),
      speaker: spoken?.speaker ?? null,
      speech: spoken?.speech ?? 'narration',
      sense: senseOf(element) ?? 'location',
    },
    parts,
    path,
  )
}

function told({ file }: TeiParts, path: string, message: string): TeiAnnotations {
  return { annotations: [], issues: [{ file, path, message }] }
}

function checked(annotation: object, { file }: TeiParts, path: string): TeiAnnotations {
  const said = Object.entries(annotation).filter(([, value]) => value !== undefined)
  const { value, issues } = parseAnnotation(Object.fromEntries(said), file, path)
  return { annotations: value === null ? [] : [value], issues }
}

function isWhole(target: XmlElement): boolean {
  return ['text', 'fileDesc'].includes(localName(target))
}
