import { annotateArticle, annotationsFile, type Parts } from '../model/annotateArticle'
import { NO_ANNOTATIONS, parseAnnotations } from '../model/parseAnnotations'
import { parseArticle } from '../model/parseArticle'
import { parseLayers } from '../model/parseLayers'
import { parsePlaces } from '../model/parsePlaces'
import type { AnnotatedArticle, Layer, Parsed, Place } from '../model/types'
import { type FileAddress, fetchJson } from './fetchJson'

const LAYERS: FileAddress = {
  file: 'geo/layers.json',
  url: new URL('../../geo/layers.json', import.meta.url).href,
}

const LAYER_URLS = import.meta.glob<string>('../../geo/*.geojson', {
  query: '?url',
  import: 'default',
  eager: true,
})

const LAYER_FILES: readonly FileAddress[] = Object.entries(LAYER_URLS).map(([path, url]) => ({
  file: path.slice('../../'.length),
  url,
}))

export interface LoadedArticle extends Parsed<AnnotatedArticle> {
  /** There is no article of this id: none of its own files is there. */
  readonly absent: boolean
}

/**
 * Fetch and parse everything that one article needs. A file that cannot be used becomes
 * an issue, and the rest is tied together without it.
 */
export async function loadArticle(id: string): Promise<LoadedArticle> {
  const parts = await loadParts(id)
  const annotated = annotateArticle(parts.value)
  const issues = [...parts.issues, ...annotated.issues]
  return { value: annotated.value, issues, absent: parts.absent }
}

interface LoadedParts extends Parsed<Parts> {
  readonly absent: boolean
}

/** The same before anything is tied together: the story as its files say it. */
export async function loadParts(id: string): Promise<LoadedParts> {
  const files = [inArticle(id, 'article.json'), inArticle(id, 'annotations.json')] as const
  const [text, notes, places] = await Promise.all([
    fetchJson(files[0]),
    fetchJson(files[1]),
    loadLayers(),
  ])
  const absent = text.absent === true && notes.absent === true
  if (absent) return { value: nothing(id), issues: [], absent }
  const article = parsed(text, files[0].file, null, parseArticle)
  const annotations = parsed(notes, files[1].file, NO_ANNOTATIONS, parseAnnotations)
  return {
    value: {
      id,
      article: article.value,
      annotations: annotations.value,
      layers: places.value,
      placesComplete: places.issues.length === 0,
    },
    issues: [article, annotations, places].flatMap(({ issues }) => issues),
    absent,
  }
}

/** An article that is not here has no places either: the map shows the region, and is empty. */
function nothing(id: string): Parts {
  return { id, article: null, annotations: NO_ANNOTATIONS, layers: [], placesComplete: true }
}

interface LayerPlaces {
  readonly layer: Layer
  readonly places: readonly Place[]
}

/** All layers are asked for at once: to read their list first would cost a round trip. */
async function loadLayers(): Promise<Parsed<readonly LayerPlaces[]>> {
  const fetched = new Map(LAYER_FILES.map((address) => [address.file, fetchJson(address)]))
  const layers = parsed<readonly Layer[]>(await fetchJson(LAYERS), LAYERS.file, [], parseLayers)
  const loaded = await Promise.all(layers.value.map((layer) => loadPlaces(layer, fetched)))
  return {
    value: loaded.map(({ value }) => value),
    issues: [...layers.issues, ...loaded.flatMap(({ issues }) => issues)],
  }
}

async function loadPlaces(
  layer: Layer,
  fetched: ReadonlyMap<string, Promise<Parsed<unknown>>>,
): Promise<Parsed<LayerPlaces>> {
  const file = `geo/${layer.file}`
  const input = (await fetched.get(file)) ?? notThere(file)
  const { value, issues } = parsed<readonly Place[]>(input, file, [], parsePlaces)
  return { value: { layer, places: value }, issues }
}

type Parse<T> = (input: unknown, file: string) => Parsed<T>

function parsed<T>(input: Parsed<unknown>, file: string, nothing: T, parse: Parse<T>): Parsed<T> {
  if (input.issues.length > 0) return { value: nothing, issues: input.issues }
  return parse(input.value, file)
}

function notThere(file: string): Parsed<unknown> {
  return { value: null, issues: [{ file, path: '', message: 'does not exist' }] }
}

/** Articles lie beside the page, not in its assets: an editor adds one without a build. */
function inArticle(id: string, name: string): FileAddress {
  const file = name === 'annotations.json' ? annotationsFile(id) : `articles/${id}/${name}`
  return { file, url: import.meta.env.MODE === 'single' ? window.heldFiles.address(file) : file }
}
