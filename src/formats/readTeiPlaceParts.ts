import {
  elementIn,
  elementsIn,
  elementsWithin,
  localName,
  wordsIn,
  wordsInLanguages,
  type XmlElement,
} from './readXml'
import { TEI_CERTAINTY } from './teiIds'

/** What contains the place, and where it is. */
export function locationsIn(place: XmlElement): readonly (XmlElement | undefined)[] {
  const all = elementsIn(place, 'location')
  const within = all.find(({ attributes }) => attributes.type === 'within')
  const others = all.filter((one) => one !== within)
  return [within, others.find((one) => elementIn(one, 'geo') !== undefined) ?? others[0]]
}

export function kindOf(place: XmlElement) {
  const trait = elementsIn(place, 'trait').find(({ attributes }) => attributes.type === 'kind')
  const { words, translations } = described(trait)
  return { kind: words ?? place.attributes.type, kinds: translations }
}

export function shapeOf(location: XmlElement | undefined) {
  const { words, translations } = described(location)
  return { shape: words, shapes: translations }
}

function described(element: XmlElement | undefined) {
  return wordsInLanguages(element === undefined ? [] : elementsIn(element, 'desc'))
}

export function certaintyOf(cert: string | undefined, isUnlocated: boolean): string | undefined {
  if (isUnlocated) return cert === undefined ? undefined : 'unlocated'
  const known = Object.entries(TEI_CERTAINTY).find(([, tei]) => tei === cert)?.[0]
  return known === 'unlocated' ? undefined : known
}

function sourceIn(element: XmlElement): XmlElement | undefined {
  return elementsIn(element, 'bibl').find(({ attributes }) => attributes.type === 'source')
}

/** Where it comes from, and under which licence. */
export function creditOf(element: XmlElement) {
  const bibl = sourceIn(element)
  const licence = bibl === undefined ? undefined : elementsWithin(bibl, 'licence')[0]
  return { source: readSource(bibl), licence: wordsIn(licence) }
}

function readSource(bibl: XmlElement | undefined) {
  if (bibl === undefined) return undefined
  return withoutNothing({
    name: wordsIn(elementIn(bibl, 'title')),
    url: elementIn(bibl, 'ptr')?.attributes.target,
    version: wordsIn(elementIn(bibl, 'edition')),
    id: wordsIn(elementIn(bibl, 'idno')),
  })
}

function withoutNothing(members: Readonly<Record<string, unknown>>): object {
  const said = Object.entries(members).filter(([, value]) => (value ?? null) !== null)
  return Object.fromEntries(said)
}

export function factsIn(place: XmlElement): unknown[] {
  return elementsIn(place, 'trait')
    .filter(({ attributes }) => attributes.type === 'fact')
    .map((trait) => {
      const label = wordsInLanguages(elementsIn(trait, 'label'))
      const value = described(trait)
      const source = readSource(sourceIn(trait))
      return withoutNothing({
        label: label.words,
        labels: label.translations,
        value: value.words,
        values: value.translations,
        source,
      })
    })
}

/** What others' files note about a place, and how they number it. */
export function notesIn(place: XmlElement, file: string): unknown[] {
  return elementsIn(place, 'note', 'idno').flatMap((one) => {
    const label = localName(one) === 'note' ? 'Note' : (one.attributes.type ?? 'Identifier')
    const value = wordsIn(one)
    return value === null ? [] : [{ label, value, source: { name: file } }]
  })
}
