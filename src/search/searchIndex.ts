import MiniSearch from 'minisearch'
import type { AnnotatedArticle, Mention, Speaker, StoryPlace } from '../model/types'
import { fold, wordsIn } from './fold'

/** A name of the base map that the article does not speak of. */
export interface MapName {
  readonly id: string
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  /** Degrees. */
  readonly longitude: number
  readonly latitude: number
  /** The greater is listed first. 0 where it is not known. */
  readonly population: number
  /** A capital or the seat of a region: a town that many know. */
  readonly isSeat: boolean
  /** A zoom at which the map is sure to carry the name. */
  readonly zoom: number
}

export type Hit =
  | { readonly kind: 'place'; readonly id: string; readonly place: StoryPlace }
  | { readonly kind: 'passage'; readonly id: string; readonly mention: Mention }
  | { readonly kind: 'speaker'; readonly id: string; readonly speaker: Speaker }
  | { readonly kind: 'name'; readonly id: string; readonly name: MapName }

export type HitKind = Hit['kind']

export interface Found {
  readonly hit: Hit
  /** Folded words of the texts that the query has found, for marking them. */
  readonly terms: ReadonlySet<string>
}

interface Document {
  readonly id: string
  readonly text: string
}

const BEST_NAMES = 8
const BEST_PASSAGES = 12

/** All that can be found in a story and on its map. */
export class SearchIndex {
  readonly #hits = new Map<string, Hit>()
  readonly #index = new MiniSearch<Document>({
    fields: ['text'],
    tokenize: (text) => wordsIn(text).map((word) => word.text),
    processTerm: (word) => fold(word) || null,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (word) => word.length > 4 && 0.15 },
  })

  constructor(story: AnnotatedArticle, names: readonly MapName[]) {
    const told = new Set<string>()
    for (const place of story.places.values()) {
      told.add(place.place.properties.name)
      this.#add({ kind: 'place', id: place.id, place }, spellings(place.place.properties))
    }
    for (const mention of story.mentions) {
      const { start, end } = mention.passage
      this.#add({ kind: 'passage', id: mention.id, mention }, story.text.slice(start, end))
    }
    for (const speaker of speakersOf(story)) {
      this.#add({ kind: 'speaker', id: speaker.name, speaker }, spellings(speaker))
    }
    for (const name of names) {
      // What the article speaks of is found as its place.
      if (told.has(name.name)) continue
      this.#add({ kind: 'name', id: name.id, name }, spellings(name))
    }
  }

  /** Best first within its kind; one passage once, however many mentions lie in it. */
  find(query: string): readonly Found[] {
    const found = this.#index.search(query).flatMap(({ id, terms }): Found[] => {
      const hit = this.#hits.get(String(id))
      return hit === undefined ? [] : [{ hit, terms: new Set(terms) }]
    })
    const names = found.filter(({ hit }) => hit.kind === 'name').toSorted(byPopulation)
    const passages = found.filter(isFirstOfPassage)
    return [
      ...found.filter(({ hit }) => hit.kind === 'place'),
      ...passages.slice(0, BEST_PASSAGES),
      ...found.filter(({ hit }) => hit.kind === 'speaker'),
      ...names.slice(0, BEST_NAMES),
    ]
  }

  #add(hit: Hit, text: string): void {
    const id = `${hit.kind}:${hit.id}`
    // Two places of the map may share an id only by mistake; the first one stays.
    if (this.#hits.has(id)) return
    this.#hits.set(id, hit)
    this.#index.add({ id, text })
  }
}

function spellings({
  name,
  names = {},
}: {
  readonly name: string
  readonly names?: Readonly<Record<string, string>> | undefined
}): string {
  return [name, ...Object.values(names)].join('\n')
}

function speakersOf(story: AnnotatedArticle): readonly Speaker[] {
  const speakers = story.mentions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  return [...new Map(speakers.map((speaker) => [speaker.name, speaker])).values()]
}

function byPopulation(a: Found, b: Found): number {
  if (a.hit.kind !== 'name' || b.hit.kind !== 'name') return 0
  return b.hit.name.population - a.hit.name.population
}

function isFirstOfPassage({ hit }: Found, at: number, all: readonly Found[]): boolean {
  if (hit.kind !== 'passage') return false
  const { start, end } = hit.mention.passage
  const same = all.findIndex(({ hit: other }) => {
    if (other.kind !== 'passage') return false
    return other.mention.passage.start === start && other.mention.passage.end === end
  })
  return same === at
}
