import type { PlaceGeometry } from '../model/types'

/** Well-known text, which tables have for shapes: "LINESTRING (72.8 40.5, 74.8 42.9)". */
export function formatWkt({ type, coordinates }: PlaceGeometry): string {
  const inner = type === 'Point' ? coordinates.join(' ') : listed(coordinates)
  return `${type.toUpperCase()} (${inner})`
}

function listed(coordinates: readonly unknown[]): string {
  return coordinates
    .map((item) => (isPosition(item) ? item.join(' ') : inBrackets(item)))
    .join(', ')
}

function inBrackets(item: unknown): string {
  return Array.isArray(item) ? `(${listed(item)})` : String(item)
}

function isPosition(item: unknown): item is number[] {
  return Array.isArray(item) && typeof item[0] === 'number'
}

const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
}

/** As GeoJSON, its numbers unchecked; null where it is no well-known text of a kind we have. */
export function parseWkt(text: string): { type: string; coordinates: unknown } | null {
  const [, name = '', body = ''] =
    /^\s*(?:SRID=4326;)?\s*([a-z]+)\s*(?:z\s*)?(\([-+\d.e,()\s]*\))\s*$/iu.exec(text) ?? []
  const type = TYPES[name.toUpperCase()]
  if (type === undefined) return null
  const json = body
    .replaceAll(
      /[-+\d.e]+(?:\s+[-+\d.e]+)*/giu,
      (numbers) => `[${numbers.split(/\s+/u).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']')
  try {
    const coordinates: unknown = JSON.parse(json)
    return { type, coordinates: type === 'Point' ? firstOf(coordinates) : coordinates }
  } catch {
    return null
  }
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : list
}
