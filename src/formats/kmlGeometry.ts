import type { Position } from 'geojson'
import type { PlaceGeometry } from '../model/types'
import { elementIn, elementsIn, localName, type XmlElement } from './readXml'
import { group, inline, type Markup, text } from './writeXml'

/** Longitude first, as in GeoJSON; lines and edges lie on the ground. */
export function writeKmlGeometry(geometry: PlaceGeometry): Markup {
  switch (geometry.type) {
    case 'Point':
      return group('Point', {}, coordinates([geometry.coordinates]))
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return group('MultiGeometry', {}, ...geometry.coordinates.map(line))
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return group('MultiGeometry', {}, ...geometry.coordinates.map(polygon))
  }
}

const ON_GROUND = inline('tessellate', {}, text('1'))

function line(positions: readonly Position[]): Markup {
  return group('LineString', {}, ON_GROUND, coordinates(positions))
}

function polygon(rings: readonly (readonly Position[])[]): Markup {
  const edges = rings.map((ring, at) =>
    group(
      at === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs',
      {},
      group('LinearRing', {}, coordinates(ring)),
    ),
  )
  return group('Polygon', {}, ON_GROUND, ...edges)
}

function coordinates(positions: readonly Position[]): Markup {
  const tuples = positions.map(([longitude, latitude]) => `${longitude},${latitude}`)
  return inline('coordinates', {}, text(tuples.join(' ')))
}

const GEOMETRIES = ['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry'] as const

/** As GeoJSON, unchecked; null where the placemark has none. */
export function readKmlGeometry(parent: XmlElement): unknown {
  const found = elementIn(parent, ...GEOMETRIES)
  return found === undefined ? null : geometryOf(found)
}

function geometryOf(element: XmlElement): unknown {
  const positions = () => positionsIn(element)
  switch (localName(element)) {
    case 'Point':
      return { type: 'Point', coordinates: positions()[0] }
    case 'Polygon':
      return { type: 'Polygon', coordinates: ringsIn(element) }
    case 'MultiGeometry':
      return together(elementsIn(element, ...GEOMETRIES).map(geometryOf))
    default:
      return { type: 'LineString', coordinates: positions() }
  }
}

/** Some write a space after the comma, most a height of 0. */
function positionsIn(element: XmlElement): number[][] {
  const all = elementIn(element, 'coordinates')?.text.replaceAll(/\s*,\s*/gu, ',') ?? ''
  const tuples = all.split(/\s+/u).filter((tuple) => tuple !== '')
  return tuples.map((tuple) => {
    const [longitude, latitude, height] = tuple.split(',').map(Number)
    const plane = [longitude ?? Number.NaN, latitude ?? Number.NaN]
    return height === undefined || height === 0 ? plane : [...plane, height]
  })
}

/** The outline first, wherever it stands. */
function ringsIn(polygon: XmlElement): number[][][] {
  const edges = [
    ...elementsIn(polygon, 'outerBoundaryIs'),
    ...elementsIn(polygon, 'innerBoundaryIs'),
  ]
  return edges.flatMap((edge) => elementsIn(edge, 'LinearRing')).map(positionsIn)
}

interface Geometry {
  readonly type: string
  readonly coordinates: unknown
}

/** Several of a kind are one; of several kinds, one will have to do. */
function together(parts: readonly unknown[]): unknown {
  const geometries = parts as readonly Geometry[]
  const kinds = new Set(geometries.map(({ type }) => type))
  const [kind] = kinds
  if (kinds.size === 1 && ['Point', 'LineString', 'Polygon'].includes(kind ?? '')) {
    return { type: `Multi${kind}`, coordinates: geometries.map((one) => one.coordinates) }
  }
  return { type: 'GeometryCollection', geometries }
}
