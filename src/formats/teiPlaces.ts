import type { Position } from 'geojson'
import type { Fact, Place, PlaceGeometry, Source } from '../model/types'
import type { Addresses } from './addresses'
import type { StoryPlaces } from './format'
import { TEI_CERTAINTY, WGS84, WGS84_LINES, xmlId } from './teiIds'
import { group, inLanguages, inline, type Markup, text } from './writeXml'

/** One list for each layer that has places; TEI has no empty lists. */
export function writeListPlaces(
  layers: readonly StoryPlaces[],
  addresses: Addresses | null,
): Markup[] {
  const names = new Map(
    layers.flatMap(({ places }) => places.map(({ id, properties }) => [id, properties.name])),
  )
  return layers
    .filter(({ places }) => places.length > 0)
    .map(({ layer, places }) =>
      group(
        'listPlace',
        { ana: `#${xmlId.layer(layer.id)}` },
        ...places.map((place) => writePlace(place, names, addresses)),
      ),
    )
}

function writePlace(
  { id, geometry, properties }: Place,
  names: ReadonlyMap<string, string>,
  addresses: Addresses | null,
) {
  const { name, names: others, country, within, source, licence, facts } = properties
  const { kind, kinds, certainty, shape, shapes } = properties
  const described = [
    ...inLanguages('desc', shape, shapes),
    country === undefined ? null : inline('country', { key: country }),
  ]
  const type = geometry === null ? null : geometry.type
  return group(
    'place',
    { 'xml:id': xmlId.place(id) },
    ...inLanguages('placeName', name, others),
    group(
      'location',
      { type, cert: TEI_CERTAINTY[certainty] },
      ...described,
      ...writeGeometry(geometry),
    ),
    within.length === 0 ? null : writeWithin(within, names),
    group('trait', { type: 'kind' }, ...inLanguages('desc', kind, kinds)),
    ...facts.map(writeFact),
    writeAddress(addresses?.place(id)),
    writeSource(source, licence),
  )
}

/** Where the page shows it. */
export function writeAddress(address: string | undefined): Markup | null {
  return address === undefined ? null : inline('idno', { type: 'URI' }, text(address))
}

function writeWithin(within: readonly string[], names: ReadonlyMap<string, string>): Markup {
  const containers = within.map((id) =>
    inline('placeName', { ref: `#${xmlId.place(id)}` }, text(names.get(id) ?? id)),
  )
  return group('location', { type: 'within' }, ...containers)
}

function writeFact({ label, labels, value, values, source }: Fact): Markup {
  return group(
    'trait',
    { type: 'fact' },
    ...inLanguages('label', label, labels),
    ...inLanguages('desc', value, values),
    writeSource(source, null),
  )
}

function writeSource({ name, version, id, url }: Source, licence: string | null): Markup {
  return group(
    'bibl',
    { type: 'source' },
    inline('title', {}, text(name)),
    version === undefined ? null : inline('edition', {}, text(version)),
    id === undefined ? null : inline('idno', {}, text(id)),
    url === undefined ? null : inline('ptr', { target: url }),
    licence === null ? null : group('availability', {}, inline('licence', {}, text(licence))),
  )
}

/** One `geo` for each point, line or ring; how they belong together is said in the `geoDecl`. */
function writeGeometry(geometry: PlaceGeometry | null): Markup[] {
  if (geometry === null) return []
  switch (geometry.type) {
    case 'Point':
      return [inline('geo', { decls: `#${WGS84}` }, text(pair(geometry.coordinates)))]
    case 'LineString':
      return [writeLine(geometry.coordinates, null)]
    case 'MultiLineString':
      return geometry.coordinates.map((line, at) => writeLine(line, `${at + 1}`))
    case 'Polygon':
      return geometry.coordinates.map((ring, at) => writeLine(ring, `1.${at + 1}`))
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings, part) =>
        rings.map((ring, at) => writeLine(ring, `${part + 1}.${at + 1}`)),
      )
  }
}

function writeLine(positions: readonly Position[], number: string | null): Markup {
  const list = positions.map(pair).join(', ')
  return inline('geo', { n: number, decls: `#${WGS84_LINES}` }, text(list))
}

/** TEI says latitude first, GeoJSON longitude. */
function pair([longitude, latitude]: Position): string {
  return `${latitude} ${longitude}`
}
