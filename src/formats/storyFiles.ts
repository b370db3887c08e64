import { annotationsFile } from '../model/annotateArticle'
import { NO_ANNOTATIONS, parseAnnotations } from '../model/parseAnnotations'
import { parseArticle } from '../model/parseArticle'
import { parseLayers } from '../model/parseLayers'
import { parsePlaces } from '../model/parsePlaces'
import type { Issue, Layer, Parsed, Place } from '../model/types'
import type { FileContent, Story, StoryPlaces } from './format'
import { readJson } from './readFile'

/** Files by their path, as they lie in the project: `articles/<id>/…` and `geo/…`. */
export type StoryFiles = ReadonlyMap<string, FileContent>

/**
 * The story in the project's own files, to the byte as the project writes them: members in one
 * order, places one a line. What is dropped into `public/articles/` and `geo/` is at home there.
 */
export function formatStoryFiles({ id, article, annotations, layers }: Story): StoryFiles {
  const files = new Map<string, string>()
  if (article !== null) files.set(articleFile(id), indented(article))
  files.set(annotationsFile(id), indented({ article: id, ...annotations }))
  files.set(LAYERS, indented(layers.map(({ layer }) => layer)))
  for (const { layer, places } of layers) files.set(`geo/${layer.file}`, placeLines(places))
  return files
}

const LAYERS = 'geo/layers.json'

function articleFile(id: string): string {
  return `articles/${id}/article.json`
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function placeLines(places: readonly Place[]): string {
  const lines = places.map(({ type, id, properties, geometry }) =>
    JSON.stringify({ type, id, properties, geometry }),
  )
  const body = lines.length === 0 ? '' : `${lines.join(',\n')}\n`
  return `{"type":"FeatureCollection","features":[\n${body}]}\n`
}

/** Ids of the articles among the files. */
export function articlesIn(files: StoryFiles): readonly string[] {
  const ids = [...files.keys()].map((path) => /^articles\/([^/]+)\//u.exec(path)?.[1])
  return [...new Set(ids.filter((id) => id !== undefined))].toSorted()
}

/** One story from the project's own files; what is missing is told, but for the text. */
export function parseStoryFiles(id: string, files: StoryFiles): Parsed<Story> {
  const issues: Issue[] = []
  const read = <T>(path: string, parse: (input: unknown, file: string) => Parsed<T>, none: T) => {
    const content = files.get(path)
    if (content === undefined) {
      issues.push({ file: path, path: '', message: 'is missing' })
      return none
    }
    const json = readJson(content, path)
    const parsed = json.issues.length > 0 ? { ...json, value: none } : parse(json.value, path)
    issues.push(...parsed.issues)
    return parsed.value
  }
  const hasText = files.has(articleFile(id))
  const article = hasText ? read(articleFile(id), parseArticle, null) : null
  const annotations = read(annotationsFile(id), parseAnnotations, NO_ANNOTATIONS)
  const layers = read<readonly Layer[]>(LAYERS, parseLayers, [])
  const places = layers.map(
    (layer): StoryPlaces => ({
      layer,
      places: read<readonly Place[]>(`geo/${layer.file}`, parsePlaces, []),
    }),
  )
  return { value: { id, article, annotations, layers: places }, issues }
}
