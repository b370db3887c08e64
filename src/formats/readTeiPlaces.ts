import { parseLayers } from '../model/parseLayers'
import type { Issue, Layer } from '../model/types'
import { fillPlace } from './fillPlace'
import type { Placed } from './importedLayers'
import { readTeiGeometry } from './readTeiGeometry'
import {
  certaintyOf,
  creditOf,
  factsIn,
  kindOf,
  locationsIn,
  notesIn,
  shapeOf,
} from './readTeiPlaceParts'
import { idIn } from './readTeiText'
import {
  elementIn,
  elementsIn,
  elementsWithin,
  localName,
  wordsIn,
  wordsInLanguages,
  type XmlElement,
} from './readXml'
import type { Slugs } from './slugs'
import { plainId, type TeiFile } from './teiFile'
import { xmlId } from './teiIds'

export interface TeiPlaces {
  readonly layers: readonly Layer[]
  readonly placed: readonly Placed[]
  readonly issues: readonly Issue[]
}

/** The places of every list in the file, and the layers that it declares. */
export function readTeiPlaces(tei: TeiFile): TeiPlaces {
  const { root, file } = tei
  const layers = parseLayers(layersIn(root), file)
  const parsed = elementsWithin(root, 'place').map((place) => {
    const { value, issues } = readPlace(place, tei)
    return { placed: value === null ? [] : [{ place: value, layer: layerOf(place) }], issues }
  })
  return {
    layers: layers.value,
    placed: parsed.flatMap(({ placed }) => placed),
    issues: [...layers.issues, ...parsed.flatMap(({ issues }) => issues)],
  }
}

function layersIn(root: XmlElement): unknown[] {
  const taxonomy = elementsWithin(root, 'taxonomy').find(
    ({ attributes }) => attributes['xml:id'] === 'layers',
  )
  return (taxonomy === undefined ? [] : elementsIn(taxonomy, 'category')).map((category) => ({
    id: plainId(category.attributes['xml:id'] ?? '', 'layer'),
    ...titleOf(category),
    file: category.attributes.source,
    draw: category.attributes.rend,
  }))
}

function titleOf(category: XmlElement) {
  const title = wordsInLanguages(elementsIn(category, 'gloss'))
  const legend = wordsInLanguages(elementsIn(category, 'desc'))
  return {
    title: title.words,
    ...(title.translations === undefined ? {} : { titles: title.translations }),
    legend: legend.words,
    ...(legend.translations === undefined ? {} : { legends: legend.translations }),
  }
}

function layerOf(place: XmlElement): string | null {
  const list = place.parent as XmlElement
  const layer = idIn(list.attributes.ana)
  return layer === null ? null : plainId(layer, 'layer')
}

const NAMES = [
  ...['placeName', 'geogName', 'settlement', 'country', 'region', 'district', 'bloc', 'name'],
] as const

function readPlace(place: XmlElement, tei: TeiFile) {
  const { file, lines, slugs, isOurs } = tei
  const path = lines.of(place)
  const theirId = place.attributes['xml:id'] ?? null
  const named = elementsIn(place, ...NAMES)
  const names = wordsInLanguages(named)
  const name = names.words ?? undefined
  const [within, location] = locationsIn(place)
  const { geometry, issues } = readTeiGeometry(tei, location, path)
  const id =
    theirId === null
      ? slugs.fresh(name ?? '', 'place')
      : slugs.of(plainId(theirId, 'place'), 'place')
  const filled = fillPlace(
    {
      id,
      theirId: theirId === xmlId.place(id) ? null : theirId,
      geometry,
      properties: {
        name: name ?? `Unnamed: ${theirId ?? 'no id'}`,
        names: names.translations,
        country: elementIn(location, 'country')?.attributes.key,
        ...kindOf(place),
        certainty: certaintyOf(location?.attributes.cert, geometry === null),
        ...shapeOf(location),
        within: withinOf(place, within, slugs),
        ...creditOf(place),
        facts: [...factsIn(place), ...(isOurs ? [] : notesIn(place, file))],
      },
      unused: unusedIn(place, named),
    },
    file,
    path,
  )
  return { value: filled.value, issues: [...issues, ...filled.issues] }
}

/** What contains it: as said, or the place that it is nested in. */
function withinOf(place: XmlElement, within: XmlElement | undefined, slugs: Slugs): string[] {
  const said = within === undefined ? [] : elementsIn(within, 'placeName')
  const ids = said.map(({ attributes }) => idIn(attributes.ref)).filter((id) => id !== null)
  const parent = place.parent as XmlElement
  const outer = localName(parent) === 'place' ? parent.attributes['xml:id'] : undefined
  return [...ids, ...(outer === undefined ? [] : [outer])].map((id) =>
    slugs.of(plainId(id, 'place'), 'place'),
  )
}

const KNOWN = ['placeName', 'location', 'trait', 'bibl', 'note', 'idno', 'place', 'listPlace']

function unusedIn(place: XmlElement, named: readonly XmlElement[]): string[] {
  const [, ...names] = named.filter(({ attributes }) => attributes['xml:lang'] === undefined)
  const unknown = elementsIn(place)
    .map(localName)
    .filter((name) => !KNOWN.includes(name) && !(NAMES as readonly string[]).includes(name))
  return [...names.map((name) => `the name "${wordsIn(name)}"`), ...new Set(unknown)]
}
