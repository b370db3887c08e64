import type { Feature, Geometry, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { BaseLabel } from '../lettering/baseLabels'

type Positions = readonly (readonly Position[])[]

/** What a picture of the base map is drawn from, taken apart once for any number of pictures. */
export interface PictureBasemap {
  /** All countries in one, so that no seam shows between them. */
  readonly land: Positions
  readonly borders: {
    readonly agreed: Positions
    readonly disputed: Positions
    readonly regions: Positions
  }
  readonly lakes: Positions
  /** Natural Earth's rank, 1 for the greatest. */
  readonly rivers: readonly { readonly rank: number; readonly lines: Positions }[]
  readonly labels: readonly BaseLabel[]
  /** Bounds of the shaded relief: west, south, east, north. Null in a picture without it. */
  readonly relief: readonly [number, number, number, number] | null
}

interface Files {
  readonly land: Topology
  /** Null where it could not be had: the picture then has no water but the sea. */
  readonly water: Topology | null
  readonly labels: readonly BaseLabel[]
  readonly relief: PictureBasemap['relief']
}

export function pictureBasemap({ land, water, labels, relief }: Files): PictureBasemap {
  const borders = featuresOf(land, 'lines')
  const kept = (isKept: (tags: Tags) => boolean) =>
    borders.filter(({ tags }) => isKept(tags)).flatMap(({ lines }) => lines)
  const country = ({ kind }: Tags) => kind === 'country'
  return {
    land: merge(land, areasOf(land, 'countries')).coordinates.flat(),
    borders: {
      agreed: kept((tags) => country(tags) && tags.status === 'agreed'),
      disputed: kept((tags) => country(tags) && tags.status !== 'agreed'),
      regions: kept(({ kind }) => kind === 'region'),
    },
    lakes: water === null ? [] : featuresOf(water, 'lakes').flatMap(({ lines }) => lines),
    rivers:
      water === null
        ? []
        : featuresOf(water, 'rivers').map(({ tags, lines }) => ({ rank: rankOf(tags), lines })),
    labels,
    relief,
  }
}

type Tags = Readonly<Record<string, unknown>>

function rankOf({ rank }: Tags): number {
  return typeof rank === 'number' ? rank : 9
}

function featuresOf(topology: Topology, name: string) {
  const object = topology.objects[name]
  if (object === undefined) throw new Error(`has no object "${name}"`)
  const made = feature(topology, object)
  const features: readonly Feature[] = made.type === 'Feature' ? [made] : made.features
  return features.map(({ properties, geometry }) => ({
    tags: (properties ?? {}) as Tags,
    lines: linesOf(geometry),
  }))
}

function areasOf(topology: Topology, name: string): (Polygon | MultiPolygon)[] {
  const object = topology.objects[name] as GeometryCollection | undefined
  if (object === undefined) throw new Error(`has no object "${name}"`)
  return object.geometries.filter(isArea)
}

function isArea(object: { readonly type: string | null }): object is Polygon | MultiPolygon {
  return object.type === 'Polygon' || object.type === 'MultiPolygon'
}

function linesOf(geometry: Geometry): Positions {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}
