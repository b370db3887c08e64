import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseTopology } from '../src/basemap/parseTopology'
import { reliefSchema } from '../src/basemap/relief'
import { parseBaseLabels } from '../src/lettering/baseLabels'
import { annotateArticle, annotationsFile } from '../src/model/annotateArticle'
import { parseAnnotations } from '../src/model/parseAnnotations'
import { parseArticle } from '../src/model/parseArticle'
import { parseLayers } from '../src/model/parseLayers'
import { parsePlaces } from '../src/model/parsePlaces'
import type { AnnotatedArticle } from '../src/model/types'
import { type PictureBasemap, pictureBasemap } from '../src/picture/pictureBasemap'

/** Reads from the disk what the page fetches. What is unsound is left out, as on the page. */

export function articleIds(root: string): readonly string[] {
  return readdirSync(join(root, 'public/articles')).toSorted()
}

export function readStory(root: string, id: string): AnnotatedArticle {
  const read = (path: string) => readJson(root, path)
  const articleFile = `articles/${id}/article.json`
  const layers = parseLayers(read('geo/layers.json'), 'geo/layers.json').value
  const places = layers.map((layer) => {
    const file = `geo/${layer.file}`
    return { layer, places: parsePlaces(read(file), file).value }
  })
  return annotateArticle({
    id,
    article: parseArticle(read(`public/${articleFile}`), articleFile).value,
    annotations: parseAnnotations(read(`public/${annotationsFile(id)}`), annotationsFile(id)).value,
    layers: places,
    placesComplete: true,
  }).value
}

export function readBasemap(root: string): PictureBasemap {
  const read = (name: string) => readJson(root, `geo/basemap/${name}`)
  return pictureBasemap({
    land: parseTopology(read('land.topojson')),
    water: parseTopology(read('water.topojson')),
    labels: ['towns.geojson', 'labels.geojson'].flatMap((name) => {
      return parseBaseLabels(read(name), name).value
    }),
    relief: v.parse(reliefSchema, read('relief.json')).bounds,
  })
}

function readJson(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}
