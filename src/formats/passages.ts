import * as v from 'valibot'
import { parseAnnotation } from '../model/parseAnnotations'
import { translations } from '../model/schema'
import type { Annotation, Issue, Speaker } from '../model/types'
import type { Story } from './format'
import { excerpts } from './locate'
import type { Named } from './storyMember'

/** An annotation as it stands in the properties of its place. */
interface PassageProperty extends Omit<Annotation, 'place'> {
  readonly pronoun?: Speaker['pronoun'] | undefined
  readonly speakerNames?: Speaker['names']
  /** The passage as a reader sees it. Written for others; ours is found in the text again. */
  readonly excerpt?: string | undefined
}

/** The passages of every place, by its id, in the order of the file of annotations. */
export function passagesByPlace(story: Story): ReadonlyMap<string, readonly PassageProperty[]> {
  const excerptOf = excerpts(story)
  const speakers = new Map(story.annotations.speakers.map((one) => [one.name, one]))
  const all = new Map<string, PassageProperty[]>()
  for (const { place, ...rest } of story.annotations.annotations) {
    const { pronoun, names } = speakers.get(rest.speaker ?? '') ?? {}
    const list = all.get(place) ?? []
    list.push({ ...rest, pronoun, speakerNames: names, excerpt: excerptOf.get(rest.id) })
    all.set(place, list)
  }
  return all
}

export interface ReadPassages {
  readonly annotations: readonly Annotation[]
  readonly named: readonly Named[]
  readonly issues: readonly Issue[]
}

/** The annotations in the properties of a place. */
export function parsePassages(
  input: unknown,
  place: string,
  file: string,
  path: string,
): ReadPassages {
  const list = v.safeParse(v.array(v.looseObject({})), input)
  if (!list.success) {
    const message = 'expected a list of passages, each an object'
    return { annotations: [], named: [], issues: [{ file, path, message }] }
  }
  const parsed = list.output.map((one, at) =>
    parseAnnotation({ ...one, place }, file, `${path}[${at}]`),
  )
  const annotations = parsed.map(({ value }) => value).filter((value) => value !== null)
  return {
    annotations,
    named: list.output.flatMap(readNamed),
    issues: parsed.flatMap(({ issues }) => issues),
  }
}

const named = v.object({
  speaker: v.string(),
  pronoun: v.fallback(v.optional(v.picklist(['he', 'she', 'they'])), undefined),
  speakerNames: v.fallback(translations, undefined),
})

function readNamed(input: unknown): readonly Named[] {
  const result = v.safeParse(named, input)
  if (!result.success) return []
  const { speaker, pronoun, speakerNames } = result.output
  return [{ name: speaker, names: speakerNames, pronoun }]
}
