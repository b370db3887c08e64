import type { Position } from 'geojson'
import * as v from 'valibot'
import { parseItems, parseWhole, slug, translations, words } from './schema'
import type { Parsed, Place } from './types'

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
const position = v.tuple([longitude, latitude])

// A schema for each position of a country would take longer than everything else on the page.
const positions = v.pipe(
  v.custom<Position[]>(Array.isArray, 'expected a list of positions'),
  v.check(
    (list) => list.every(isPosition),
    ({ input }) => `expected [longitude, latitude] at position ${input.findIndex(isBad)}`,
  ),
)
const line = v.pipe(positions, v.minLength(2))
const ring = v.pipe(
  positions,
  v.minLength(4),
  v.check((positions) => samePosition(positions.at(0), positions.at(-1)), 'expected a closed ring'),
)
const polygon = v.pipe(v.array(ring), v.minLength(1))

/** RFC 7946, without the geometry collections and multi-points that no layer draws. */
const geometry = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({
    type: v.literal('MultiLineString'),
    coordinates: v.pipe(v.array(line), v.minLength(1)),
  }),
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({
    type: v.literal('MultiPolygon'),
    coordinates: v.pipe(v.array(polygon), v.minLength(1)),
  }),
])

/** Links leave the page by https only: a `javascript:` address must never get this far. */
const source = v.object({
  name: words,
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//u, 'expected an https address'))),
  version: v.optional(words),
  id: v.optional(words),
})

const fact = v.object({
  label: words,
  labels: translations,
  value: words,
  values: translations,
  source,
})

const properties = v.object({
  name: words,
  names: v.record(v.string(), words),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'expected two capital letters'))),
  kind: words,
  kinds: translations,
  certainty: v.picklist(['exact', 'approximate', 'vague', 'unlocated']),
  shape: words,
  shapes: translations,
  within: v.array(slug),
  source,
  licence: words,
  facts: v.optional(v.array(fact), []),
})

const place = v.pipe(
  v.object({
    type: v.literal('Feature'),
    id: slug,
    geometry: v.nullable(geometry),
    properties,
  }),
  v.check(
    ({ geometry, properties }) => (geometry === null) === (properties.certainty === 'unlocated'),
    'expected a null geometry exactly where the certainty is "unlocated"',
  ),
)

const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})

/** The sound Features of a GeoJSON FeatureCollection (degrees, longitude first). */
export function parsePlaces(input: unknown, file: string): Parsed<readonly Place[]> {
  const whole = parseWhole(collection, input, file)
  if (whole.value === null) return { value: [], issues: whole.issues }
  return parseItems(place, whole.value.features, file, 'features')
}

/** One Feature, wherever it stands in a file. */
export function parsePlace(input: unknown, file: string, path: string): Parsed<Place | null> {
  return parseWhole(place, input, file, path)
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const [x, y] = value
  return isWithin(x, 180) && isWithin(y, 90)
}

function isBad(value: unknown): boolean {
  return !isPosition(value)
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= -most && value <= most
}

function samePosition(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}
