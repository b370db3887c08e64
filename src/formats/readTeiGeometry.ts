import type { Position } from 'geojson'
import type { Issue } from '../model/types'
import { idIn } from './readTeiText'
import { elementsIn, type XmlElement } from './readXml'
import type { TeiFile } from './teiFile'

interface ReadGeometry {
  /** As GeoJSON, unchecked; null where there is none that can be used. */
  readonly geometry: unknown
  readonly issues: readonly Issue[]
}

/** The `geo`s of a location, latitude first unless the file declares another notation. */
export function readTeiGeometry(
  { file, geoDecls }: TeiFile,
  location: XmlElement | undefined,
  path: string,
): ReadGeometry {
  const geos = location === undefined ? [] : elementsIn(location, 'geo')
  if (location === undefined || geos.length === 0) return { geometry: null, issues: [] }
  const told = (message: string) => ({ geometry: null, issues: [{ file, path, message }] })
  const other = geos.map((geo) => datumOf(geoDecls, geo)).find((datum) => datum !== 'WGS84')
  if (other !== undefined) return told(`coordinates in ${other} are not read`)
  const lines = geos.map((geo) => ({ number: geo.attributes.n ?? '', positions: positionsIn(geo) }))
  const geometry = together(location.attributes.type, lines)
  if (geometry !== null) return { geometry, issues: [] }
  return told(`"${geos[0]?.text}" is no pair of latitude and longitude`)
}

function datumOf(declared: readonly XmlElement[], geo: XmlElement): string {
  const named = declared.find(
    ({ attributes }) => attributes['xml:id'] === idIn(geo.attributes.decls),
  )
  const only = declared.length === 1 ? declared[0] : undefined
  return (named ?? only)?.attributes.datum ?? 'WGS84'
}

/** Longitude first from here on. */
function positionsIn(geo: XmlElement): Position[] {
  const numbers = geo.text.split(/[\s,;]+/u).filter((part) => part !== '')
  return numbers.flatMap((latitude, at) =>
    at % 2 === 0 ? [[Number(numbers[at + 1]), Number(latitude)]] : [],
  )
}

interface Line {
  readonly number: string
  readonly positions: readonly Position[]
}

/** The type is ours; a file of others that has none can only mean a point. */
function together(type: string | undefined, lines: readonly Line[]): unknown {
  const [first] = lines
  const all = lines.map(({ positions }) => positions)
  switch (type) {
    case 'LineString':
      return { type, coordinates: first?.positions }
    case 'MultiLineString':
    case 'Polygon':
      return { type, coordinates: all }
    case 'MultiPolygon':
      return { type, coordinates: byPart(lines) }
    default: {
      const [point, ...more] = all.flat()
      const isPoint = point?.every(Number.isFinite) === true && more.length === 0
      return isPoint ? { type: 'Point', coordinates: point } : null
    }
  }
}

/** "2.1" is the outline of the second part. */
function byPart(lines: readonly Line[]): (readonly Position[])[][] {
  const parts = new Map<string, (readonly Position[])[]>()
  for (const { number, positions } of lines) {
    const part = number.split('.')[0] ?? ''
    parts.set(part, [...(parts.get(part) ?? []), positions])
  }
  return [...parts.values()]
}
