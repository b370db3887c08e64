import { parsePlace } from '../model/parsePlaces'
import type { Issue, Parsed, Place } from '../model/types'
import { singleGeometry } from './singleGeometry'

/** What a file says of a place, in our words; all of it unchecked, some of it missing. */
export interface Said {
  readonly id: string
  /** As the file has it, if it has one. */
  readonly theirId: string | null
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
  /** Names of what the file says and a place of ours has no room for. */
  readonly unused: readonly string[]
}

/**
 * A place as the model wants it. What others' files do not say is filled in as not known and
 * told in one issue; nothing is guessed from what they do say.
 */
export function fillPlace(said: Said, file: string, path: string): Parsed<Place | null> {
  const { geometry, note } = singleGeometry(said.geometry)
  const stated = Object.entries(said.properties).filter(([, value]) => isSaid(value))
  const known = Object.fromEntries(stated)
  // Where there is no geometry, "unlocated" is not filled in but follows.
  const follows = geometry === null ? 'certainty' : null
  const missing = FILLED.filter((key) => !(key in known) && key !== follows)
  const filled = {
    type: 'Feature',
    id: said.id,
    geometry,
    properties: { ...unknowns(geometry === null, file), ...known },
  }
  const { value, issues } = parsePlace(filled, file, path)
  const isRenamed = said.theirId !== null && said.theirId !== said.id
  const told = [
    isRenamed ? `the id "${said.theirId}" becomes "${said.id}"` : null,
    note,
    missing.length > 0 ? `does not say, so filled in as not known: ${missing.join(', ')}` : null,
    said.unused.length > 0 ? `not used: ${said.unused.join(', ')}` : null,
  ]
  return { value, issues: [...issues, ...told.flatMap((message) => tell(message, file, path))] }
}

/** A place always has these, and others' files often do not. */
const FILLED = ['kind', 'certainty', 'shape', 'source', 'licence'] as const

function unknowns(isUnlocated: boolean, file: string) {
  return {
    names: {},
    kind: 'place',
    certainty: isUnlocated ? 'unlocated' : 'approximate',
    shape: isUnlocated
      ? 'The file gives no geometry.'
      : 'As in the file, which does not say how it was drawn.',
    within: [],
    source: { name: file === '' ? 'An imported file' : file },
    licence: 'Not stated',
    facts: [],
  }
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function tell(message: string | null, file: string, path: string): readonly Issue[] {
  return message === null ? [] : [{ file, path, message }]
}
