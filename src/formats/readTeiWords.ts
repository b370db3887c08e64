import { anchor } from '../model/anchor'
import type { Span, Speech, TextQuoteSelector } from '../model/types'
import type { TeiSpeakers } from './readTeiSpeakers'
import type { TeiText } from './readTeiText'
import { elementsIn, localName, type XmlElement } from './readXml'
import { quoteAt } from './selectors'

/** With the context that the file gives, if that makes the words unique where they are. */
export function selectorOf(
  element: XmlElement,
  prefix: string,
  span: Span | null,
  { reader: { text } }: TeiText,
): TextQuoteSelector | undefined {
  const exact = span === null ? noteIn(element, `${prefix}exact`) : text.slice(span.start, span.end)
  if (exact === undefined) return undefined
  const selector: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact,
    prefix: noteIn(element, `${prefix}prefix`) ?? '',
    suffix: noteIn(element, `${prefix}suffix`) ?? '',
  }
  if (span === null) return selector
  const found = anchor(text, selector)
  const isThere = found.kind === 'found' && found.start === span.start && found.end === span.end
  return isThere ? selector : quoteAt(text, span)
}

export function noteIn(element: XmlElement, type: string): string | undefined {
  return elementsIn(element, 'note').find(({ attributes }) => attributes.type === type)?.text
}

export function pointerIn(element: XmlElement, type: string): string | undefined {
  return elementsIn(element, 'ptr').find(({ attributes }) => attributes.type === type)?.attributes
    .target
}

/** `span`, which has no @ref, says it with @ana. */
export function refOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.ref ?? element?.attributes.ana
}

export function senseOf(element: XmlElement | undefined): string | undefined {
  const type = element?.attributes.type
  return type === 'polity' || type === 'location' ? type : undefined
}

interface Spoken {
  readonly speaker: string | null
  readonly speech: Speech
}

const SPEECHES = ['direct', 'reported', 'narration'] as const

/** `said` is direct unless it says otherwise; `seg` and `span` have our own words for it. */
export function speechOf(element: XmlElement, speakers: TeiSpeakers, path: string): Spoken {
  const { who, corresp, direct, type } = element.attributes
  const speaker = speakers.nameOf(who ?? corresp, path)
  const named = SPEECHES.find((speech) => speech === type)
  if (named !== undefined && !isSpeech(element)) return { speaker, speech: named }
  return { speaker, speech: direct === 'false' ? 'reported' : 'direct' }
}

function isSpeech(element: XmlElement): boolean {
  return ['said', 'q'].includes(localName(element))
}

export function saidAround(element: XmlElement): XmlElement | null {
  for (let outer = element.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'element' && isSpeech(outer as XmlElement)) return outer as XmlElement
  }
  return null
}
