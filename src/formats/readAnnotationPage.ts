import * as v from 'valibot'
import { parsePlace } from '../model/parsePlaces'
import type { Issue } from '../model/types'
import type { Parts } from './storyMember'

/** The annotations of a file, still unread, and what our own files hold beside them. */
export interface Items {
  readonly items: readonly unknown[]
  /** Where they are in the file. */
  readonly path: string
  readonly passages: unknown
  readonly issues: readonly Issue[]
}

const types = v.union([
  v.pipe(
    v.string(),
    v.transform((type) => [type]),
  ),
  v.array(v.string()),
])

const page = v.object({ items: v.array(v.unknown()), next: v.optional(v.unknown()) })

const whole = v.looseObject({ type: types, passages: v.optional(v.unknown()) })

export function itemsIn(json: unknown, file: string): Items {
  if (Array.isArray(json)) return { items: json, path: '', passages: undefined, issues: [] }
  const found = v.safeParse(whole, json)
  if (!found.success) return none(file, '', 'expected Web Annotations, one or many')
  const { type, passages, first, total } = found.output
  if (type.includes('Annotation')) return { items: [json], path: '', passages, issues: [] }
  if (type.includes('AnnotationPage')) return pageItems(json, 'items', passages, file)
  if (!type.includes('AnnotationCollection')) {
    return none(file, 'type', 'expected Annotation, AnnotationPage or AnnotationCollection')
  }
  // A collection of none has no first page.
  if (first === undefined && total === 0) return { ...NOTHING, passages }
  if (typeof first === 'string')
    return none(file, 'first', `its annotations are elsewhere: ${first}`)
  return pageItems(first, 'first.items', passages, file)
}

const NOTHING: Items = { items: [], path: 'items', passages: undefined, issues: [] }

function none(file: string, path: string, message: string): Items {
  return { ...NOTHING, issues: [{ file, path, message }] }
}

function pageItems(input: unknown, path: string, passages: unknown, file: string): Items {
  const found = v.safeParse(page, input)
  if (!found.success) return none(file, path, 'expected a list of annotations')
  const { items, next } = found.output
  const message = 'further pages are not read'
  const issues = next === undefined ? [] : [{ file, path: path.replace('items', 'next'), message }]
  return { items, path, passages, issues }
}

const layers = v.object({
  layers: v.array(v.looseObject({ id: v.string(), places: v.array(v.unknown()) })),
})

/** The places that our own files hold in their layers. */
export function placesIn(
  passages: unknown,
  file: string,
): Parts & { readonly issues: readonly Issue[] } {
  const found = v.safeParse(layers, passages)
  const read = (found.success ? found.output.layers : []).flatMap(({ id, places }, layer) =>
    places.map((one, at) => {
      const path = `passages.layers[${layer}].places[${at}]`
      return { id, ...parsePlace(one, file, path) }
    }),
  )
  return {
    placed: read.flatMap(({ id, value }) => (value === null ? [] : [{ place: value, layer: id }])),
    annotations: [],
    named: [],
    issues: read.flatMap(({ issues }) => issues),
  }
}
