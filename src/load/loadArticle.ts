import { annotateArticle, annotationsFile, type Parts } from '../model/annotateArticle'
import { NO_ANNOTATIONS, parseAnnotations } from '../model/parseAnnotations'
import { parseArticle } from '../model/parseArticle'
import { parseLayers } from '../model/parseLayers'
import { parsePlaces } from '../model/parsePlaces'
import type { AnnotatedArticle, Issue, Layer, Parsed, Place } from '../model/types'
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

/**
 * Fetch and parse everything that one article needs. A file that cannot be used becomes
 * an issue, and the rest is tied together without it.
 */
export async function loadArticle(id: string): Promise<Parsed<AnnotatedArticle>> {
  const parts = await loadParts(id)
  const annotated = annotateArticle(parts.value)
  return { value: annotated.value, issues: [...parts.issues, ...annotated.issues] }
}

/** The same before anything is tied together: the story as its files say it. */
export async function loadParts(id: string): Promise<Parsed<Parts>> {
  const issues: Issue[] = []
  const noted = async <T>(promise: Promise<Parsed<T>>): Promise<T> => {
    const parsed = await promise
    issues.push(...parsed.issues)
    return parsed.value
  }
  const [article, annotations, { value: layers, issues: layerIssues }] = await Promise.all([
    noted(load(inArticle(id, 'article.json'), null, parseArticle)),
    noted(load(inArticle(id, 'annotations.json'), NO_ANNOTATIONS, parseAnnotations)),
    loadLayers(),
  ])
  const placesComplete = layerIssues.length === 0
  const value = { id, article, annotations, layers, placesComplete }
  return { value, issues: [...issues, ...layerIssues] }
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

async function load<T>(address: FileAddress, nothing: T, parse: Parse<T>): Promise<Parsed<T>> {
  return parsed(await fetchJson(address), address.file, nothing, parse)
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
