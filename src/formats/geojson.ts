import * as v from 'valibot'
import { parseWhole } from '../model/schema'
import type { Issue, Parsed } from '../model/types'
import { fillPlace, type Said } from './fillPlace'
import type { FileContent, Format, Story, Written } from './format'
import type { Placed } from './importedLayers'
import { lossesBetween } from './losses'
import { parsePassages, passagesByPlace, type ReadPassages } from './passages'
import { prettyJson } from './prettyJson'
import { nothing, readJson } from './readFile'
import { Slugs, storyIdOf, toSlug } from './slugs'
import { assemble, parseStoryMember, storyMember } from './storyMember'
import { rightHanded } from './tidyGeometry'
import { withGeometries } from './withGeometries'

/**
 * GeoJSON (RFC 7946). The passages of a place are among its properties: members beside
 * `properties` are allowed, and dropped by many tools.
 */
export const geojson: Format = {
  id: 'geojson',
  extension: '.geojson',
  mediaType: 'application/geo+json',
  format,
  keeps,
  parse,
}

function keeps(story: Story): Story {
  return withGeometries(story, rightHanded)
}

function format(story: Story): Written {
  const kept = keeps(story)
  const passages = passagesByPlace(kept)
  const collection = {
    type: 'FeatureCollection',
    features: kept.layers.flatMap(({ layer, places }) =>
      places.map(({ type, id, properties, geometry }) => ({
        type,
        id,
        properties: { ...properties, layer: layer.id, passages: passages.get(id) ?? [] },
        geometry,
      })),
    ),
    passages: storyMember(kept),
  }
  const because = () => 'the ring is turned: outer ones run anticlockwise, holes clockwise'
  return { content: prettyJson(collection), losses: lossesBetween(story, kept, because) }
}

const feature = v.looseObject({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.nullish(v.record(v.string(), v.unknown()), {}),
  geometry: v.optional(v.unknown(), null),
})

const collection = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})

/** A collection, a feature, or a bare geometry: RFC 7946 calls all of them GeoJSON texts. */
function parse(input: FileContent, file: string): Parsed<Story> {
  const json = readJson(input, file)
  if (json.issues.length > 0) return nothing(file, json.issues)
  const whole = parseWhole(collection, asCollection(json.value), file)
  if (whole.value === null) return nothing(file, whole.issues)
  const member = parseStoryMember(whole.value.passages, file, 'passages')
  const slugs = new Slugs()
  const read = whole.value.features.map((one, at) =>
    readFeature(one, `features[${at}]`, { file, slugs, isOurs: member.value !== null }),
  )
  const story = assemble(
    storyIdOf(file),
    member.value,
    read.flatMap(({ placed }) => placed),
    read.flatMap(({ annotations }) => annotations),
    read.flatMap(({ named }) => named),
    file,
  )
  const issues = [
    ...aboutCrs(whole.value.crs, file),
    ...member.issues,
    ...read.flatMap((one) => one.issues),
    ...story.issues,
  ]
  return { value: story.value, issues }
}

function asCollection(json: unknown): unknown {
  const found = v.safeParse(v.looseObject({ type: v.string() }), json)
  if (!found.success || found.output.type === 'FeatureCollection') return json
  if (found.output.type === 'Feature') return { type: 'FeatureCollection', features: [json] }
  if (!GEOMETRIES.has(found.output.type)) return json
  const only = { type: 'Feature', properties: {}, geometry: json }
  return { type: 'FeatureCollection', features: [only] }
}

const GEOMETRIES = new Set([
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString'],
  ...['Polygon', 'MultiPolygon', 'GeometryCollection'],
])

interface Context {
  readonly file: string
  readonly slugs: Slugs
  /** Written by this project: nothing in it is foreign. */
  readonly isOurs: boolean
}

interface ReadFeature extends ReadPassages {
  readonly placed: readonly Placed[]
}

const NO_PASSAGES: ReadPassages = { annotations: [], named: [], issues: [] }

function readFeature(input: unknown, path: string, context: Context): ReadFeature {
  const { file } = context
  const whole = parseWhole(feature, input, file, path)
  if (whole.value === null) return { ...NO_PASSAGES, placed: [], issues: whole.issues }
  const properties = unpacked(whole.value.properties ?? {})
  const theirId = idOf(whole.value.id ?? properties.id)
  const id = context.slugs.fresh(theirId ?? nameIn(properties) ?? '', 'place')
  const { geometry } = whole.value
  const said = { id, theirId, geometry, ...saidBy(properties, context, whole.value) }
  const place = fillPlace(said, file, path)
  const passages = Array.isArray(properties.passages)
    ? parsePassages(properties.passages, id, file, `${path}.properties.passages`)
    : NO_PASSAGES
  return {
    ...passages,
    placed: place.value === null ? [] : [{ place: place.value, layer: layerOf(properties) }],
    issues: [...place.issues, ...passages.issues],
  }
}

type Properties = Readonly<Record<string, unknown>>

const OURS = [
  ...['name', 'names', 'country', 'kind', 'certainty', 'shape', 'within', 'source', 'licence'],
  ...['facts', 'layer', 'passages'],
]

function saidBy(
  properties: Properties,
  { isOurs }: Context,
  whole: Properties,
): Pick<Said, 'properties' | 'unused'> {
  const ours = Object.fromEntries(OURS.map((key) => [key, properties[key]]))
  const name = nameIn(properties)
  const known = new Set([...OURS, ...FEATURE, nameKey(properties)])
  const unused = [...Object.keys(properties), ...Object.keys(whole)].filter(
    (key) => !known.has(key),
  )
  return {
    properties: { ...ours, name: name ?? `Unnamed: ${idOf(whole.id ?? properties.id) ?? 'no id'}` },
    unused: isOurs ? [] : unused,
  }
}

const FEATURE = ['type', 'id', 'properties', 'geometry', 'bbox']

/** What other tools call the name of a feature. */
const NAMES = ['name', 'title', 'label', 'Name', 'NAME']

function nameKey(properties: Properties): string | undefined {
  return NAMES.find((key) => typeof properties[key] === 'string' && /\S/u.test(properties[key]))
}

function nameIn(properties: Properties): string | null {
  const name = properties[nameKey(properties) ?? '']
  return typeof name === 'string' ? name : null
}

function idOf(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

function layerOf({ layer }: Properties): string | null {
  return typeof layer === 'string' ? toSlug(layer) : null
}

/** Tools whose properties are flat write lists and objects as JSON in a string. */
function unpacked(properties: Properties): Properties {
  const deep = NESTED.filter((key) => typeof properties[key] === 'string')
  const values = deep.map((key) => [key, fromJson(String(properties[key]))] as const)
  return { ...properties, ...Object.fromEntries(values) }
}

const NESTED = ['names', 'within', 'source', 'facts', 'passages']

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function aboutCrs(crs: unknown, file: string): readonly Issue[] {
  if (crs === undefined || /CRS84|4326/u.test(JSON.stringify(crs))) return []
  const message = 'is not used: the coordinates are read as longitude and latitude (WGS 84)'
  return [{ file, path: 'crs', message }]
}
