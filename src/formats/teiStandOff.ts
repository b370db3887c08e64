import type { Annotation, Speaker, TextQuoteSelector } from '../model/types'
import type { Addresses } from './addresses'
import type { StoryPlaces } from './format'
import { speakerRef, xmlId } from './teiIds'
import { writeListPlaces } from './teiPlaces'
import type { Crossing } from './teiText'
import type { Tie } from './teiTies'
import { group, inLanguages, inline, type Markup, text } from './writeXml'

interface StandOff {
  readonly addresses: Addresses | null
  readonly layers: readonly StoryPlaces[]
  readonly speakers: readonly Speaker[]
  readonly ties: readonly Tie[]
  readonly crossing: readonly Crossing[]
  /** What an annotation is about whose words are nowhere: "#text-two-bases". */
  readonly whole: string
}

/** What is not in the text itself; null where there is nothing: TEI has no empty `standOff`. */
export function writeStandOff(parts: StandOff): Markup | null {
  const { addresses, layers, speakers, ties, crossing, whole } = parts
  const annotations = ties.map((tie) => writeAnnotation(tie, speakers, whole))
  const lists = [
    ...writeListPlaces(layers, addresses),
    ...some('listPerson', speakers.map(writePerson)),
    ...some('spanGrp', crossing.map(writeSpan)),
    ...some('listAnnotation', annotations),
  ]
  return lists.length === 0 ? null : group('standOff', {}, ...lists)
}

function some(name: string, items: readonly Markup[]): Markup[] {
  return items.length === 0 ? [] : [group(name, {}, ...items)]
}

function writePerson({ name, names, pronoun }: Speaker, at: number): Markup {
  return group(
    'person',
    { 'xml:id': xmlId.person(at + 1) },
    ...inLanguages('persName', name, names),
    inline('persPronouns', { value: pronoun }, text(pronoun)),
  )
}

/** An element that would cross another: `span` has no @ref, @who or @direct of its own. */
function writeSpan({ mark: { attributes }, from, to }: Crossing): Markup {
  const { 'xml:id': id, type, direct, ref, who, corresp } = attributes
  const manner = direct === 'true' ? 'direct' : 'reported'
  return inline('span', {
    'xml:id': id,
    type: type ?? manner,
    from,
    to,
    ana: ref,
    corresp: who ?? corresp,
  })
}

/**
 * In the order of the file: where the words are, the place, and what makes the words unique.
 * What is not said of words that nobody found is the rule: a location, in the article's words.
 */
function writeAnnotation(
  { annotation, mention, passage }: Tie,
  speakers: readonly Speaker[],
  whole: string,
): Markup {
  const { id, place, sense, speech, speaker } = annotation
  const who = passage === null ? speakerRef(speaker, speakers) : null
  return group(
    'annotation',
    {
      'xml:id': xmlId.annotation(id),
      motivation: 'identifying',
      target: mention === null ? whole : `#${xmlId.mention(id)}`,
    },
    pointer('place', `#${xmlId.place(place)}`),
    ...words('', annotation.mention, mention !== null),
    mention === null && sense !== 'location' ? note('sense', sense) : null,
    ...writePassage(annotation, passage),
    passage === null && speech !== 'narration' ? note('speech', speech) : null,
    who === null ? null : pointer('speaker', who),
  )
}

function writePassage(annotation: Annotation, passage: Tie['passage']): (Markup | null)[] {
  if (passage !== null) {
    const target = `#${xmlId.passage(passage.number)}`
    if (passage.isSentence) return [pointer('sentence', target)]
    return [pointer('passage', target), ...words('passage-', annotation.passage, true)]
  }
  return words('passage-', annotation.passage, false)
}

/** The words themselves only where they are not marked in the text. */
function words(
  prefix: string,
  selector: TextQuoteSelector | undefined,
  isMarked: boolean,
): (Markup | null)[] {
  if (selector === undefined) return []
  return [
    isMarked ? null : note(`${prefix}exact`, selector.exact),
    selector.prefix === '' ? null : note(`${prefix}prefix`, selector.prefix),
    selector.suffix === '' ? null : note(`${prefix}suffix`, selector.suffix),
  ]
}

function pointer(type: string, target: string): Markup {
  return inline('ptr', { type, target })
}

function note(type: string, content: string): Markup {
  return inline('note', { type }, text(content))
}
