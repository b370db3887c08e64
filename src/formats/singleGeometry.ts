export interface SingleGeometry {
  /** Null where there is none; unchecked otherwise. */
  readonly geometry: unknown
  /** What had to be left out, for an issue. */
  readonly note: string | null
}

/**
 * A geometry of one of the kinds that a place may have. Of several the first is taken, heights
 * are left out, and both are told. Members that are no GeoJSON ("certainty") are left behind.
 */
export function singleGeometry(input: unknown): SingleGeometry {
  if (!isObject(input)) return { geometry: input ?? null, note: null }
  const { type, coordinates, geometries } = input
  if (type === 'GeometryCollection') return firstOf(listOf(geometries), 'geometries')
  if (type === 'MultiPoint') {
    const points = listOf(coordinates).map((point) => ({ type: 'Point', coordinates: point }))
    return firstOf(points, 'points')
  }
  const flat = withoutHeights(coordinates)
  const note = flat.found ? 'heights are not used' : null
  return { geometry: { type, coordinates: flat.value }, note }
}

function firstOf(all: readonly unknown[], what: string): SingleGeometry {
  // Linked Places once wrote the word "null" into the list where no geometry is known.
  const [first, ...others] = all.filter((one) => one !== null && one !== 'null')
  const single = singleGeometry(first)
  const note = others.length === 0 ? null : `only the first of ${others.length + 1} ${what} is used`
  return { ...single, note: [note, single.note].filter((part) => part !== null).join('; ') || null }
}

function withoutHeights(input: unknown): { readonly value: unknown; readonly found: boolean } {
  if (!Array.isArray(input)) return { value: input, found: false }
  if (input.length > 2 && input.every((item) => typeof item === 'number')) {
    return { value: input.slice(0, 2), found: true }
  }
  const inner = input.map(withoutHeights)
  return { value: inner.map(({ value }) => value), found: inner.some(({ found }) => found) }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
