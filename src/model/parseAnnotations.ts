import * as v from 'valibot'
import { parseItems, parseWhole, slug, translations, words } from './schema'
import type { Annotation, Annotations, Issue, Parsed } from './types'

const textQuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: words,
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
})

const annotation = v.object({
  id: slug,
  place: slug,
  mention: textQuoteSelector,
  passage: v.optional(textQuoteSelector),
  speaker: v.nullable(words),
  speech: v.picklist(['direct', 'reported', 'narration']),
  sense: v.picklist(['location', 'polity']),
})

/** One annotation, wherever it stands in a file. */
export function parseAnnotation(
  input: unknown,
  file: string,
  path: string,
): Parsed<Annotation | null> {
  return parseWhole(annotation, input, file, path)
}

export const speaker = v.object({
  name: words,
  names: translations,
  pronoun: v.picklist(['he', 'she', 'they']),
})

const collection = v.object({
  article: slug,
  speakers: v.array(speaker),
  annotations: v.array(v.unknown()),
})

export const NO_ANNOTATIONS: Annotations = { speakers: [], annotations: [] }

/** The sound annotations of a file; those that repeat an id or cannot be read are issues. */
export function parseAnnotations(input: unknown, file: string): Parsed<Annotations> {
  const whole = parseWhole(collection, input, file)
  if (whole.value === null) return { value: NO_ANNOTATIONS, issues: whole.issues }
  const { value, issues } = parseItems(annotation, whole.value.annotations, file, 'annotations')
  const ids = new Set<string>()
  const repeated: Issue[] = []
  const unique = value.filter(({ id }) => {
    if (!ids.has(id)) return ids.add(id)
    repeated.push({ file, path: id, message: 'this id is taken by another annotation' })
    return false
  })
  const { speakers } = whole.value
  return { value: { speakers, annotations: unique }, issues: [...issues, ...repeated] }
}
