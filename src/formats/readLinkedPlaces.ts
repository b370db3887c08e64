import * as v from 'valibot'
import { parseWhole } from '../model/schema'
import type { Certainty, Parsed } from '../model/types'
import { idInAddress } from './addresses'
import type { FileContent, Story } from './format'
import { type Context, type Reading, readCollection } from './readCollection'
import { nothing, readJson } from './readFile'
import { Slugs } from './slugs'

/** Linked Places, ours and others', from version 1.1 on: 1.3 only requires more of a writer. */
export function parseLinkedPlaces(input: FileContent, file: string): Parsed<Story> {
  const json = readJson(input, file)
  if (json.issues.length > 0) return nothing(file, json.issues)
  return readCollection(json.value, file, reader)
}

const texts = v.looseObject({ label: v.optional(v.string()), lang: v.optional(v.string()) })

const feature = v.looseObject({
  '@id': v.string(),
  type: v.literal('Feature'),
  properties: v.looseObject({
    title: v.string(),
    ccodes: v.optional(v.array(v.string()), []),
  }),
  names: v.optional(
    v.array(v.looseObject({ toponym: v.string(), lang: v.optional(v.string(), 'und') })),
    [],
  ),
  types: v.optional(
    v.array(v.looseObject({ ...texts.entries, sourceLabels: v.optional(v.array(texts), []) })),
    [],
  ),
  geometry: v.optional(v.unknown(), null),
  relations: v.optional(
    v.array(v.looseObject({ relationType: v.string(), relationTo: v.string() })),
    [],
  ),
  descriptions: v.optional(
    v.array(v.looseObject({ value: v.optional(v.string()), lang: v.optional(v.string()) })),
    [],
  ),
})

type Feature = v.InferOutput<typeof feature>

function reader(context: Context) {
  const slugs = new Slugs()
  const own = ownIds(context.features, slugs)
  return (input: unknown, path: string): Parsed<Reading | null> => {
    const { value, issues } = parseWhole(feature, input, context.file, path)
    if (value === null) return { value, issues }
    const { layer, passages } = value.properties
    // Even where a tool has dropped what stood beside the features.
    const isOurs = context.isOurs || Array.isArray(passages)
    return { value: { place: placeIn(value, own, slugs, isOurs), layer, passages }, issues }
  }
}

type Ids = ReadonlyMap<string, string>

/** Ids for all features before any is read: relations lead forward and back. */
function ownIds(features: readonly unknown[], slugs: Slugs): Ids {
  const found = features.map((one) => v.safeParse(v.object({ '@id': v.string() }), one))
  const addresses = found.flatMap((one) => (one.success ? [one.output['@id']] : []))
  return new Map(
    [...new Set(addresses)].map((one) => [one, slugs.fresh(idInAddress(one, 'place'), 'place')]),
  )
}

function placeIn(found: Feature, own: Ids, slugs: Slugs, isOurs: boolean): Reading['place'] {
  const address = found['@id']
  const { title, ccodes, source, licence, facts } = found.properties
  const names = namesIn(found)
  const [type] = found.types
  // What has an address of its own is a passage, as our files have it.
  const shapes = isOurs ? found.descriptions.filter((one) => !('@id' in one)) : []
  const within = withinOf(found, own, isOurs)
  return {
    id: own.get(address) ?? slugs.fresh(address, 'place'),
    theirId: isOurs ? null : address,
    geometry: found.geometry,
    properties: {
      name: title,
      names: names.used,
      country: ccodes[0],
      kind: type?.sourceLabels[0]?.label ?? type?.label,
      kinds: translationsIn(type?.sourceLabels.slice(1), ({ label }) => label),
      certainty: certaintyOf(found.geometry),
      shape: shapes[0]?.value,
      shapes: translationsIn(shapes.slice(1), ({ value }) => value),
      within: within.used,
      source: source ?? sourceOf(found),
      ...{ licence, facts },
    },
    unused: isOurs ? [] : [...unusedIn(found), ...names.unused, ...within.unused],
  }
}

/** Undefined where there are none: the model tells that from none yet. */
function translationsIn<T extends { readonly lang?: string | undefined }>(
  others: readonly T[] = [],
  textOf: (one: T) => string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const all = others.filter(({ lang }) => lang !== undefined)
  return all.length === 0
    ? undefined
    : Object.fromEntries(all.map((one) => [one.lang, textOf(one)]))
}

interface Sorted<T> {
  readonly used: T
  readonly unused: readonly string[]
}

/** The first that is the title is no other name; of two in one language the first is taken. */
function namesIn({ names, properties }: Feature): Sorted<Readonly<Record<string, string>>> {
  const main = names.findIndex(
    ({ toponym, lang }) => toponym === properties.title && lang === 'und',
  )
  const used = new Map<string, string>()
  const unused: string[] = []
  for (const { toponym, lang } of names.filter((_, at) => at !== main)) {
    if (used.has(lang)) unused.push(`name "${toponym}"`)
    else used.set(lang, toponym)
  }
  return { used: Object.fromEntries(used), unused }
}

/** Which others it lies in. What our files name, they mean; of others' files only their own. */
function withinOf({ relations }: Feature, own: Ids, isOurs: boolean): Sorted<readonly string[]> {
  const parts = relations.filter(({ relationType }) => /broaderPartitive$/u.test(relationType))
  const known = (address: string) =>
    own.get(address) ?? (isOurs ? idInAddress(address, 'place') : null)
  const used = parts.map(({ relationTo }) => known(relationTo)).filter((id) => id !== null)
  return { used, unused: used.length < relations.length ? ['relations to other places'] : [] }
}

const CERTAINTY: Readonly<Record<string, Certainty>> = {
  certain: 'exact',
  'less-certain': 'approximate',
  uncertain: 'vague',
}

const certain = v.looseObject({
  certainty: v.optional(v.string()),
  geometries: v.optional(v.array(v.unknown()), []),
  citations: v.optional(
    v.array(v.looseObject({ ...texts.entries, '@id': v.optional(v.string()) })),
    [],
  ),
})

function certaintyOf(geometry: unknown): Certainty | undefined {
  const { success, output } = v.safeParse(certain, geometry)
  if (!success) return undefined
  return CERTAINTY[output.certainty ?? ''] ?? certaintyOf(output.geometries[0])
}

/** Whose geometry it is; else whose record. */
function sourceOf({ '@id': address, geometry }: Feature) {
  const { success, output } = v.safeParse(certain, geometry)
  const cited = success ? output.citations[0] : undefined
  const url = [cited?.['@id'], address].find((one) => one?.startsWith('https://'))
  const name = cited?.label ?? (URL.canParse(address) ? new URL(address).host : undefined)
  return name === undefined || name === '' ? undefined : { name, url }
}

const READ = [
  ...['@id', 'type', 'properties', 'names', 'types', 'geometry', 'relations'],
  ...['title', 'ccodes', 'source', 'licence', 'facts', 'layer', 'passages', 'fclasses'],
]

function unusedIn(found: Feature): readonly string[] {
  const keys = [...Object.keys(found), ...Object.keys(found.properties)]
  const empty = found.descriptions.length === 0 ? ['descriptions'] : []
  const more = found.properties.ccodes.length > 1 ? ['all ccodes but the first'] : []
  return [...keys.filter((key) => !READ.includes(key) && !empty.includes(key)), ...more]
}
