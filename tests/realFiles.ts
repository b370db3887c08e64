import { readdirSync, readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { annotateArticle, annotationsFile } from '../src/model/annotateArticle'
import { parseAnnotations } from '../src/model/parseAnnotations'
import { parseArticle } from '../src/model/parseArticle'
import { parseLayers } from '../src/model/parseLayers'
import { parsePlaces } from '../src/model/parsePlaces'
import type { AnnotatedArticle, Issue, Parsed, PlaceGeometry, StoryPlace } from '../src/model/types'

/** The real files of the repository, read by the app's own parsers. */

export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

export function readJson(path: string): unknown {
  return JSON.parse(readText(path))
}

export const articleIds = readdirSync('public/articles').toSorted()

export const layers = parseLayers(readJson('geo/layers.json'), 'geo/layers.json')

export const layerPlaces = layers.value.map((layer) => {
  const file = `geo/${layer.file}`
  return { layer, file, parsed: parsePlaces(readJson(file), file) }
})

/** As `loadArticle`, but from the disk. */
export function readStory(id: string): Parsed<AnnotatedArticle> {
  const articleFile = `articles/${id}/article.json`
  const article = parseArticle(readJson(`public/${articleFile}`), articleFile)
  const file = annotationsFile(id)
  const annotations = parseAnnotations(readJson(`public/${file}`), file)
  const annotated = annotateArticle({
    id,
    article: article.value,
    annotations: annotations.value,
    placesComplete: true,
    layers: layerPlaces.map(({ layer, parsed }) => ({ layer, places: parsed.value })),
  })
  const issues: readonly Issue[] = [
    ...[article, annotations, layers].flatMap((parsed) => parsed.issues),
    ...layerPlaces.flatMap(({ parsed }) => parsed.issues),
    ...annotated.issues,
  ]
  return { value: annotated.value, issues }
}

/** The story that the repository comes with. */
export const story = readStory('second-russian-base').value

/** A place of that story; a test that asks for one that is not there is wrong itself. */
export function placeOf(id: string): StoryPlace {
  const place = story.places.get(id)
  if (place === undefined) throw new RangeError(`The story has no place "${id}".`)
  return place
}

/** The polygons of a geometry; none for points and lines. */
export function polygonsOf(geometry: PlaceGeometry | null): readonly Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates]
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
}
