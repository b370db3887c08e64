import type { Issue, Speaker } from '../model/types'
import { idIn } from './readTeiText'
import {
  elementIn,
  elementsIn,
  elementsWithin,
  wordsIn,
  wordsInLanguages,
  type XmlElement,
} from './readXml'
import type { TeiFile } from './teiFile'

const PRONOUNS = ['he', 'she', 'they'] as const

/** The persons of a TEI file, and whoever speaks in it without being listed. */
export class TeiSpeakers {
  readonly speakers: Speaker[] = []
  readonly issues: Issue[] = []
  readonly #names = new Map<string, string>()
  readonly #file: string

  constructor({ root, file, lines }: TeiFile) {
    this.#file = file
    for (const person of elementsWithin(root, 'person')) {
      const { words: name, translations } = wordsInLanguages(elementsIn(person, 'persName', 'name'))
      if (name === null) continue
      this.#names.set(person.attributes['xml:id'] ?? '', name)
      this.#add(name, pronounOf(person), lines.of(person), translations)
    }
  }

  /** The name of whom "#person-1" or "Aida Asanova" is; null where nobody is named. */
  nameOf(who: string | undefined, path: string): string | null {
    if (who === undefined || who.trim() === '') return null
    const name = this.#names.get(idIn(who) ?? '') ?? who.trim().replace(/^#/u, '')
    this.#add(name, undefined, path)
    return name
  }

  #add(
    name: string,
    pronoun: Speaker['pronoun'] | undefined,
    path: string,
    names?: Speaker['names'],
  ): void {
    if (this.speakers.some((speaker) => speaker.name === name)) return
    const known = names === undefined ? { name } : { name, names }
    this.speakers.push({ ...known, pronoun: pronoun ?? 'they' })
    if (pronoun !== undefined) return
    const message = `the pronoun of ${name} is not said, and taken to be "they"`
    this.issues.push({ file: this.#file, path, message })
  }
}

function pronounOf(person: XmlElement): Speaker['pronoun'] | undefined {
  const pronouns = elementIn(person, 'persPronouns')
  const said = pronouns?.attributes.value ?? wordsIn(pronouns)
  return PRONOUNS.find((pronoun) => pronoun === said)
}
