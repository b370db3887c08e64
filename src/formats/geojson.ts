import * as v from 'valibot'
import { parseWhole } from '../model/schema'
import type { Parsed } from '../model/types'
import type { FileContent, Format, Story, Written } from './format'
import { lossesBetween } from './losses'
import { passagesByPlace } from './passages'
import { prettyJson } from './prettyJson'
import { type Context, type Reading, readCollection } from './readCollection'
import { nothing, readJson } from './readFile'
import { Slugs } from './slugs'
import { storyMember } from './storyMember'
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

/** A collection, a feature, or a bare geometry: RFC 7946 calls all of them GeoJSON texts. */
function parse(input: FileContent, file: string): Parsed<Story> {
  const json = readJson(input, file)
  if (json.issues.length > 0) return nothing(file, json.issues)
  return readCollection(asCollection(json.value), file, reader)
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

const feature = v.looseObject({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.nullish(v.record(v.string(), v.unknown()), {}),
  geometry: v.optional(v.unknown(), null),
})

function reader({ file, isOurs }: Context) {
  const slugs = new Slugs()
  return (input: unknown, path: string): Parsed<Reading | null> => {
    const { value, issues } = parseWhole(feature, input, file, path)
    if (value === null) return { value, issues }
    const properties = unpacked(value.properties ?? {})
    const theirId = idOf(value.id ?? properties.id)
    const id = slugs.fresh(theirId ?? nameIn(properties) ?? '', 'place')
    const name = nameIn(properties) ?? `Unnamed (${theirId ?? 'no id'})`
    const ours = Object.fromEntries(OURS.map((key) => [key, properties[key]]))
    const unused = isOurs ? [] : unusedIn(properties, value)
    const { geometry } = value
    const place = { id, theirId, geometry, properties: { ...ours, name }, unused }
    return { value: { place, layer: properties.layer, passages: properties.passages }, issues }
  }
}

type Properties = Readonly<Record<string, unknown>>

const OURS = [
  ...['name', 'names', 'country', 'kind', 'kinds', 'certainty', 'shape', 'shapes', 'within'],
  ...['source', 'licence', 'facts'],
]

const KNOWN = ['layer', 'passages', 'type', 'id', 'properties', 'geometry', 'bbox']

function unusedIn(properties: Properties, whole: Properties): readonly string[] {
  const known = new Set([...OURS, ...KNOWN, nameKey(properties)])
  return [...Object.keys(properties), ...Object.keys(whole)].filter((key) => !known.has(key))
}

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

/** Tools whose properties are flat write lists and objects as JSON in a string. */
function unpacked(properties: Properties): Properties {
  const deep = NESTED.filter((key) => typeof properties[key] === 'string')
  const values = deep.map((key) => [key, fromJson(String(properties[key]))] as const)
  return { ...properties, ...Object.fromEntries(values) }
}

const NESTED = ['names', 'kinds', 'shapes', 'within', 'source', 'facts', 'passages']

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
