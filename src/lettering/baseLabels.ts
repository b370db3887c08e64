import type { Position } from 'geojson'
import * as v from 'valibot'
import { parseItems, parseWhole, words } from '../model/schema'
import type { Parsed } from '../model/types'
import { type LabelKind, labelKinds } from './labelStyle'

/** A name that the base map may carry. Longitude and latitude in degrees. */
export interface BaseLabel {
  readonly id: string
  readonly name: string
  /** In other languages, by BCP 47 tag. */
  readonly names: Readonly<Record<string, string>>
  /** ISO 3166-1 alpha-2, where it lies in one country. */
  readonly country: string | null
  readonly kind: LabelKind
  readonly longitude: number
  readonly latitude: number
  /** Along which it is written, [longitude, latitude]; null for a name at a point. */
  readonly line: readonly Position[] | null
  /** The least zoom at which it may appear. */
  readonly minzoom: number
  /** For towns: the greater is named first. 0 where it is not known. */
  readonly population: number
  /** For peaks and passes: metres above the sea. */
  readonly height: number | null
}

const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])

const geometry = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(position), v.minLength(2)),
  }),
])

const labelFeature = v.pipe(
  v.object({
    type: v.literal('Feature'),
    id: v.string(),
    geometry,
    properties: v.object({
      name: words,
      names: v.optional(v.record(v.string(), words), {}),
      country: v.optional(v.nullable(v.string()), null),
      /** Towns carry their rank instead. */
      kind: v.optional(v.picklist(labelKinds)),
      rank: v.optional(v.picklist(labelKinds)),
      minzoom: v.number(),
      population: v.optional(v.nullable(v.number())),
      height: v.optional(v.nullable(v.number())),
    }),
  }),
  v.transform(({ id, geometry, properties }): BaseLabel => {
    const [longitude = 0, latitude = 0] = middle(geometry)
    return {
      id,
      name: properties.name,
      names: properties.names,
      country: properties.country,
      kind: properties.kind ?? properties.rank ?? 'town',
      longitude,
      latitude,
      line: geometry.type === 'LineString' ? geometry.coordinates : null,
      minzoom: properties.minzoom,
      population: properties.population ?? 0,
      height: properties.height ?? null,
    }
  }),
)

const collection = v.object({ features: v.array(v.unknown()) })

/** The sound labels of `towns.geojson` or `labels.geojson`. */
export function parseBaseLabels(input: unknown, file: string): Parsed<readonly BaseLabel[]> {
  const whole = parseWhole(collection, input, file)
  if (whole.value === null) return { value: [], issues: whole.issues }
  return parseItems(labelFeature, whole.value.features, file, 'features')
}

/** A name along a line is anchored at the middle of it. */
function middle(shape: v.InferOutput<typeof geometry>): readonly number[] {
  if (shape.type === 'Point') return shape.coordinates
  const { coordinates } = shape
  const half = (coordinates.length - 1) / 2
  const [before, after] = [coordinates[Math.floor(half)], coordinates[Math.ceil(half)]]
  const mean = (axis: 0 | 1) => ((before?.[axis] ?? 0) + (after?.[axis] ?? 0)) / 2
  return [mean(0), mean(1)]
}
