import type { Drawing, Layer, Place } from '../model/types'
import type { StoryPlaces } from './format'

/** A place and the layer its file put it in; null where the file has no layers. */
export interface Placed {
  readonly place: Place
  readonly layer: string | null
}

/**
 * Places dealt out to the layers of their file, in the order of both. A layer that is only
 * named is made up from its name; places without one are sorted by what can be drawn together.
 */
export function dealOut(
  layers: readonly Layer[],
  placed: readonly Placed[],
): readonly StoryPlaces[] {
  const named = placed.map(({ place, layer }) => ({ place, layer: layer ?? groupOf(place) }))
  const known = new Set(layers.map(({ id }) => id))
  const first = new Map(named.toReversed().map(({ place, layer }) => [layer, place]))
  const added = [...first].filter(([id]) => !known.has(id)).map(([id, one]) => madeUp(id, one))
  return [
    ...layers,
    ...added.toSorted((a, b) => ORDER.indexOf(a.draw) - ORDER.indexOf(b.draw)),
  ].map((layer) => ({
    layer,
    places: named.filter((one) => one.layer === layer.id).map(({ place }) => place),
  }))
}

/** Areas lie lowest, points on top. */
const ORDER: readonly Drawing[] = ['tint', 'soft-area', 'boundary', 'marker']

const GROUPS = { 'soft-area': 'areas', boundary: 'lines', marker: 'sites', tint: 'areas' } as const

const LEGENDS = {
  'soft-area': 'area, as imported',
  boundary: 'line, as imported',
  marker: 'point, as imported',
  tint: 'area, as imported',
} as const

function groupOf(place: Place): string {
  return GROUPS[drawingOf(place)]
}

function madeUp(id: string, first: Place): Layer {
  const draw = drawingOf(first)
  const title = id.charAt(0).toUpperCase() + id.slice(1)
  return { id, title, file: `${id}.geojson`, draw, legend: LEGENDS[draw] }
}

function drawingOf({ geometry }: Place): Drawing {
  switch (geometry?.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return 'soft-area'
    case 'LineString':
    case 'MultiLineString':
      return 'boundary'
    default:
      return 'marker'
  }
}
