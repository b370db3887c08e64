import type { Feature, FeatureCollection } from 'geojson'
import GeoJSONVT, { type RawFeature } from 'geojson-vt'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { halfZoomWorld } from './halfZoomWorld'
import { lazy } from './lazy'
import { TILE_SIZE, type TileAddress } from './protocol'

/** Tile units along an edge: four for a device pixel on a dense screen. */
export const EXTENT = 4096

/** Features cut and simplified for one tile; coordinates are 0 to EXTENT from its top left. */
export type TileIndex = (tile: TileAddress) => readonly RawFeature[]

// Leaflet counts zoom in 256-pixel tiles; one of ours is as wide as 2^LEVELS of those.
const LEVELS = Math.log2(TILE_SIZE / 256)

/** An index for each named object of a topology. Throws where the topology lacks one. */
export function indexTopology<Name extends string>(
  topology: Topology,
  names: readonly Name[],
): Readonly<Record<Name, TileIndex>> {
  const entries = names.map((name) => {
    const object = topology.objects[name]
    if (object === undefined) throw new Error(`has no object "${name}"`)
    return [name, tileIndex(feature(topology, object))] as const
  })
  return Object.fromEntries(entries) as Record<Name, TileIndex>
}

/** Whole and half zooms have an index each, made when it is first asked for. */
function tileIndex(object: ReturnType<typeof feature>): TileIndex {
  const features = object.type === 'Feature' ? [object] : object.features
  const whole = lazy(() => new GeoJSONVT(collection(features), OPTIONS))
  const half = lazy(() => new GeoJSONVT(collection(halfZoomWorld(features)), OPTIONS))
  return ({ zoom, x, y }) => {
    const [index, level] = Number.isInteger(zoom) ? [whole(), zoom] : [half(), zoom + 0.5]
    return index.getTileRaw(level - LEVELS, x, y)?.features ?? []
  }
}

const OPTIONS = {
  // As close as street detail brings the map: the ground under it must not run out.
  maxZoom: 18,
  indexMaxZoom: 3,
  extent: EXTENT,
  tolerance: 2,
  // Wide strokes reach in from the neighbouring tile by this much.
  buffer: 96,
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] }
}
