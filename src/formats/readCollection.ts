import * as v from 'valibot'
import { parseWhole } from '../model/schema'
import type { Issue, Parsed } from '../model/types'
import { fillPlace, type Said } from './fillPlace'
import type { Story } from './format'
import type { Placed } from './importedLayers'
import { parsePassages, type ReadPassages } from './passages'
import { nothing } from './readFile'
import { storyIdOf, toSlug } from './slugs'
import { assemble, parseStoryMember } from './storyMember'

/** What one feature says, in our words, all of it unchecked. */
export interface Reading {
  readonly place: Said
  readonly layer: unknown
  readonly passages: unknown
}

export interface Context {
  readonly file: string
  /** Written by this project: nothing in it is foreign. */
  readonly isOurs: boolean
  readonly features: readonly unknown[]
}

/** How a format's features are read; made anew for each file, as ids are given by file. */
export type FeatureReader = (
  context: Context,
) => (feature: unknown, path: string) => Parsed<Reading | null>

const collection = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})

/** A story from a collection of features, in whichever format that is GeoJSON too. */
export function readCollection(json: unknown, file: string, reader: FeatureReader): Parsed<Story> {
  const whole = parseWhole(collection, json, file)
  if (whole.value === null) return nothing(file, whole.issues)
  const { features, passages, crs } = whole.value
  const member = parseStoryMember(passages, file, 'passages')
  const readOne = reader({ file, features, isOurs: member.value !== null })
  const read = features.map((feature, at) => {
    const path = `features[${at}]`
    const reading = readOne(feature, path)
    return reading.value === null
      ? { ...NO_PASSAGES, placed: [], issues: reading.issues }
      : used(reading.value, file, path)
  })
  const story = assemble(storyIdOf(file), member.value, read, file)
  const issues = [...aboutCrs(crs, file), ...member.issues, ...read.flatMap((one) => one.issues)]
  return { value: story.value, issues: [...issues, ...story.issues] }
}

const NO_PASSAGES: ReadPassages = { annotations: [], named: [], issues: [] }

interface ReadFeature extends ReadPassages {
  readonly placed: readonly Placed[]
}

function used({ place, layer, passages }: Reading, file: string, path: string): ReadFeature {
  const filled = fillPlace(place, file, path)
  const read = Array.isArray(passages)
    ? parsePassages(passages, place.id, file, `${path}.properties.passages`)
    : NO_PASSAGES
  const named = typeof layer === 'string' ? toSlug(layer) : null
  return {
    ...read,
    placed: filled.value === null ? [] : [{ place: filled.value, layer: named }],
    issues: [...filled.issues, ...read.issues],
  }
}

function aboutCrs(crs: unknown, file: string): readonly Issue[] {
  if (crs === undefined || /CRS84|4326/u.test(JSON.stringify(crs))) return []
  const message = 'is not used: the coordinates are read as longitude and latitude (WGS 84)'
  return [{ file, path: 'crs', message }]
}
