import * as v from 'valibot'
import { parseAnnotation, speaker } from '../model/parseAnnotations'
import { parseArticle } from '../model/parseArticle'
import { parseLayers } from '../model/parseLayers'
import { parseWhole, slug } from '../model/schema'
import type { Annotation, Article, Issue, Layer, Parsed, Speaker } from '../model/types'
import type { Story } from './format'
import { dealOut, type Placed } from './importedLayers'

/**
 * What of a story belongs to no single place: written as one member, `passages`, beside the
 * features of a collection. Tools that drop members they do not know drop only this.
 */
export interface StoryMember {
  readonly id: string
  readonly article: Article | null
  readonly speakers: readonly Speaker[]
  readonly layers: readonly Layer[]
  /** Ids of the annotations. */
  readonly order: readonly string[]
  /** Annotations of places that the file does not have. */
  readonly unplaced: readonly Annotation[]
}

export function storyMember({ id, article, annotations, layers }: Story) {
  const known = new Set(layers.flatMap(({ places }) => places.map((place) => place.id)))
  return {
    story: id,
    article,
    speakers: annotations.speakers,
    layers: layers.map(({ layer }) => layer),
    order: annotations.annotations.map((one) => one.id),
    unplaced: annotations.annotations.filter(({ place }) => !known.has(place)),
  }
}

const member = v.object({
  story: slug,
  article: v.unknown(),
  speakers: v.optional(v.array(speaker), []),
  layers: v.optional(v.unknown(), []),
  order: v.optional(v.array(v.string()), []),
  unplaced: v.optional(v.array(v.unknown()), []),
})

/** Null where the file has no such member, or none that can be used. */
export function parseStoryMember(
  input: unknown,
  file: string,
  path: string,
): Parsed<StoryMember | null> {
  if (input === undefined) return { value: null, issues: [] }
  const whole = parseWhole(member, input, file, path)
  if (whole.value === null) return { value: null, issues: whole.issues }
  const { story, speakers, order } = whole.value
  const text = whole.value.article ?? null
  const article = text === null ? { value: null, issues: [] } : parseArticle(text, file)
  const layers = parseLayers(whole.value.layers, file)
  const unplaced = whole.value.unplaced.map((one, at) =>
    parseAnnotation(one, file, `${path}.unplaced[${at}]`),
  )
  return {
    value: {
      id: story,
      article: article.value,
      speakers,
      layers: layers.value,
      order,
      unplaced: unplaced.map(({ value }) => value).filter((value) => value !== null),
    },
    issues: [
      ...under(`${path}.article`, article.issues),
      ...under(path, layers.issues),
      ...unplaced.flatMap(({ issues }) => issues),
    ],
  }
}

function under(path: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: issue.path === '' ? path : `${path}.${issue.path}`,
  }))
}

/** Someone whom an annotation names; the pronoun is there if its file gives it. */
export interface Named {
  readonly name: string
  readonly names?: Speaker['names']
  readonly pronoun: Speaker['pronoun'] | undefined
}

/** What one part of a file gave. */
export interface Parts {
  readonly placed: readonly Placed[]
  readonly annotations: readonly Annotation[]
  readonly named: readonly Named[]
}

/** What was read, put together again. An id that is there twice is told, and counts once. */
export function assemble(
  id: string,
  member: StoryMember | null,
  read: readonly Parts[],
  file: string,
): Parsed<Story> {
  const order = new Map(member?.order.map((one, at) => [one, at]))
  const rank = (one: Annotation) => order.get(one.id) ?? order.size
  const found = read.flatMap(({ annotations }) => annotations)
  const all = [...found, ...(member?.unplaced ?? [])].toSorted((a, b) => rank(a) - rank(b))
  const unique = all.filter((one, at) => all.findIndex((other) => other.id === one.id) === at)
  const issues = all
    .filter((one) => !unique.includes(one))
    .map((one) => ({ file, path: one.id, message: 'this id is taken by another annotation' }))
  const speakers = member?.speakers ?? speakersOf(read.flatMap(({ named }) => named))
  const story: Story = {
    id: member?.id ?? id,
    article: member?.article ?? null,
    annotations: { speakers, annotations: unique },
    layers: dealOut(
      member?.layers ?? [],
      read.flatMap(({ placed }) => placed),
    ),
  }
  return { value: story, issues }
}

/** Whoever is named by an annotation: "they", where the file does not tell. */
function speakersOf(named: readonly Named[]): readonly Speaker[] {
  const all = new Map<string, Speaker>()
  for (const { name, names, pronoun } of named) {
    if (!all.has(name)) all.set(name, { name, names, pronoun: pronoun ?? 'they' })
  }
  return [...all.values()]
}
