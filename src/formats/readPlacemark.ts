import type { Issue } from '../model/types'
import { fillPlace } from './fillPlace'
import { readKmlGeometry } from './kmlGeometry'
import { parsePassages } from './passages'
import {
  elementIn,
  elementsIn,
  elementsWithin,
  type Lines,
  localName,
  wordsIn,
  type XmlElement,
} from './readXml'
import { type Slugs, toSlug } from './slugs'
import type { Parts } from './storyMember'

export interface KmlFile {
  readonly file: string
  readonly lines: Lines
  readonly slugs: Slugs
  /** Written by this project: nothing in it is foreign, and each space counts. */
  readonly isOurs: boolean
}

type ReadPlacemark = Parts & { readonly issues: readonly Issue[] }

export function readPlacemark(placemark: XmlElement, context: KmlFile): ReadPlacemark {
  const { file, lines, slugs, isOurs } = context
  const path = lines.of(placemark)
  const data = dataIn(placemark)
  const theirId = data.get('id') ?? placemark.attributes.id ?? null
  const name = isOurs ? elementIn(placemark, 'name')?.text : wordsIn(elementIn(placemark, 'name'))
  const id = slugs.fresh(theirId ?? name ?? '', 'place')
  const ours = isOurs ? oursIn(data) : theirsIn(placemark, data, file)
  const place = fillPlace(
    {
      id,
      theirId,
      geometry: readKmlGeometry(placemark),
      properties: { ...ours, name: name ?? `Unnamed (${theirId ?? 'no id'})` },
      unused: isOurs ? [] : unusedIn(placemark),
    },
    file,
    path,
  )
  const passages = fromJson(data.get('passages'))
  const read = isOurs
    ? parsePassages(passages ?? [], id, file, `${path}.passages`)
    : { annotations: [], named: [], issues: [] }
  const layer = data.get('layer') ?? folderOf(placemark)
  return {
    ...read,
    placed: place.value === null ? [] : [{ place: place.value, layer: toSlug(layer ?? '') }],
    issues: [...place.issues, ...read.issues],
  }
}

/** Values by name; of `Data` and of `SimpleData`, which has a schema. */
export function dataIn(feature: XmlElement | undefined): ReadonlyMap<string, string> {
  const extended = elementIn(feature, 'ExtendedData')
  const all = extended === undefined ? [] : elementsWithin(extended, 'Data', 'SimpleData')
  return new Map(
    all.map((one) => [
      one.attributes.name ?? '',
      localName(one) === 'Data' ? (elementIn(one, 'value')?.text ?? '') : one.text,
    ]),
  )
}

const STRINGS = ['country', 'kind', 'certainty', 'shape', 'licence']
const LISTS = ['names', 'kinds', 'shapes', 'within', 'source', 'facts']

function oursIn(data: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries([
    ...STRINGS.map((key) => [key, data.get(key)]),
    ...LISTS.map((key) => [key, fromJson(data.get(key))]),
  ])
}

/** What others note about a place are facts, with their file as the source. */
function theirsIn(placemark: XmlElement, data: ReadonlyMap<string, string>, file: string) {
  const description = plainText(elementIn(placemark, 'description')?.text ?? '')
  const entries = [['Description', description], ...data].filter(([, value]) =>
    /\S/u.test(value ?? ''),
  )
  const facts = entries.map(([label, value]) => ({
    label: label === '' ? 'Data' : label,
    value: value?.trim(),
    source: { name: file },
  }))
  return { facts }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** Descriptions are often HTML: what is left of one without its tags. */
function plainText(description: string): string {
  return description
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** How it looks and from where it is seen is nothing about the place. */
const LOOKS = [
  ...['name', 'description', 'ExtendedData', 'styleUrl', 'Style', 'StyleMap', 'visibility'],
  ...['open', 'LookAt', 'Camera', 'Snippet', 'snippet', 'Region'],
  ...['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry'],
]

function unusedIn(placemark: XmlElement): readonly string[] {
  return [...new Set(elementsIn(placemark).map(localName))].filter((name) => !LOOKS.includes(name))
}

function folderOf(placemark: XmlElement): string | null {
  const parent = placemark.parent as XmlElement
  return localName(parent) === 'Folder' ? wordsIn(elementIn(parent, 'name')) : null
}

export function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
