import * as v from 'valibot'
import type { Sense, Speech } from '../model/types'

/** What the bodies of one annotation say; null or left out where they do not. */
export interface Bodies {
  readonly place: { readonly address: string; readonly label: string | null } | null
  readonly speaker: string | null
  readonly speech: Speech | null
  readonly sense: Sense | null
  /** In words, for an issue. */
  readonly unused: readonly string[]
}

const NOTHING: Bodies = { place: null, speaker: null, speech: null, sense: null, unused: [] }

/** Bodies come one or many, as addresses, resources, texts, or as what is said of a resource. */
export function readBodies(input: unknown): Bodies {
  const all = Array.isArray(input) ? input : input === undefined ? [] : [input]
  return all.reduce<Bodies>(readBody, NOTHING)
}

const person = v.object({ type: v.literal('Person'), name: v.string() })
const address = v.union([
  v.pipe(
    v.string(),
    v.transform((id) => ({ id, label: undefined })),
  ),
  v.object({ id: v.string(), label: v.optional(v.string()) }),
])
const specific = v.object({ source: v.unknown() })
const text = v.object({ type: v.literal('TextualBody'), value: v.string() })

const speech = v.picklist(['direct', 'reported', 'narration'])
const sense = v.picklist(['location', 'polity'])

function readBody(sofar: Bodies, body: unknown): Bodies {
  const about = v.safeParse(specific, body)
  const resource = about.success ? about.output.source : body
  const who = v.safeParse(person, resource)
  if (who.success && sofar.speaker === null) return { ...sofar, speaker: who.output.name }
  const words = v.safeParse(text, body)
  if (words.success) return readWords(sofar, words.output.value)
  const where = v.safeParse(address, resource)
  if (where.success && sofar.place === null) {
    const { id, label } = where.output
    return { ...sofar, place: { address: id, label: label ?? null } }
  }
  return withUnused(sofar, 'a body of a kind that is not read, or another of the same kind')
}

function readWords(sofar: Bodies, value: string): Bodies {
  const how = v.safeParse(speech, value)
  if (how.success && sofar.speech === null) return { ...sofar, speech: how.output }
  const what = v.safeParse(sense, value)
  if (what.success && sofar.sense === null) return { ...sofar, sense: what.output }
  return withUnused(sofar, `the text "${[...value].slice(0, 40).join('')}"`)
}

function withUnused(sofar: Bodies, what: string): Bodies {
  return { ...sofar, unused: [...sofar.unused, what] }
}
