import type { Fact, Layer, Place, PlaceGeometry } from '../model/types'
import { type Cells, joinList, joinTranslations } from './csvColumns'
import { formatWkt } from './wkt'

/** What is known of a place, but for its shape. */
export function placeCells({ id, properties }: Place, layer: Layer, number: number): Cells {
  const { name, names, kind, kinds, country, certainty, shape, shapes } = properties
  const { within, source, licence, facts } = properties
  return {
    place: id,
    name,
    names: joinTranslations(names),
    kind,
    kinds: joinTranslations(kinds),
    country: country ?? '',
    certainty,
    shape,
    shapes: joinTranslations(shapes),
    within: joinList(within),
    facts: joinList(facts.map(factItem)),
    source: source.name,
    source_url: source.url ?? '',
    source_version: source.version ?? '',
    source_id: source.id ?? '',
    licence,
    layer: layer.id,
    layer_number: String(number),
    layer_title: layer.title,
    layer_titles: joinTranslations(layer.titles),
    layer_file: layer.file,
    drawing: layer.draw,
    legend: layer.legend,
    legends: joinTranslations(layer.legends),
  }
}

/** A list in the list. */
function factItem({ label, labels, value, values, source }: Fact): string {
  const { name, url = '', version = '', id = '' } = source
  const translations = [labels, values].map(joinTranslations)
  return joinList([label, value, name, url, version, id, ...translations])
}

/** More than this no spreadsheet keeps in one cell (32,767 characters). */
const LONGEST = 32_000

/** The shape in one row, or in as many as its text is too long for one cell. */
export function shapeCells(geometry: PlaceGeometry | null): readonly Cells[] {
  if (geometry === null) return [{}]
  if (geometry.type === 'Point') {
    const [longitude, latitude] = geometry.coordinates
    return [{ latitude: String(latitude), longitude: String(longitude) }]
  }
  const parts = pieces(formatWkt(geometry))
  if (parts.length === 1) return [{ geometry: parts[0] ?? '' }]
  return parts.map((part, at) => ({
    geometry: part,
    geometry_part: `${at + 1} of ${parts.length}`,
  }))
}

/** Cut after commas. */
function pieces(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > LONGEST) {
    const end = rest.lastIndexOf(',', LONGEST) + 1
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}
