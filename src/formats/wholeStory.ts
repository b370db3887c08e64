import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Issue, Parsed } from '../model/types'
import type { FileContent, Format, Story, Written } from './format'
import { lossesBetween } from './losses'
import { nothing } from './readFile'
import { articlesIn, formatStoryFiles, parseStoryFiles } from './storyFiles'
import { rightHanded, rounded } from './tidyGeometry'
import { withGeometries } from './withGeometries'

/** Everything, as a zip of the project's own files. */
export const wholeStory: Format = {
  id: 'story',
  extension: '.zip',
  mediaType: 'application/zip',
  format,
  keeps,
  parse,
}

/** As the data tests want it: places by id, five decimals, each layer in the file of its name. */
function keeps(story: Story): Story {
  const tidy = withGeometries(story, (geometry) => rightHanded(rounded(geometry)))
  return {
    ...tidy,
    layers: tidy.layers.map(({ layer, places }) => ({
      layer: { ...layer, file: `${layer.id}.geojson` },
      places: places.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  }
}

function format(story: Story): Written {
  const kept = keeps(story)
  const files = [...formatStoryFiles(kept)].map(([path, content]) => [path, bytesOf(content)])
  const content = zipSync(Object.fromEntries(files), { level: 9, mtime: LONG_AGO })
  return { content, losses: lossesBetween(story, kept, because) }
}

/** The same story gives the same bytes. No zip can be older. */
const LONG_AGO = new Date(1980, 0, 1)

function because(path: string): string | null {
  if (path.endsWith('.geometry.coordinates')) {
    return 'rounded to five decimals, about a metre, and outer rings turned anticlockwise'
  }
  if (path.endsWith('.places')) return 'are sorted by id'
  return null
}

function bytesOf(content: FileContent): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content
}

/** More than any story has; less than what would stop a page. */
const MOST_BYTES = 100_000_000

function parse(input: FileContent, file: string): Parsed<Story> {
  const unzipped = unzip(input, file)
  if (unzipped.value === null) return nothing(file, unzipped.issues)
  const [id, ...others] = articlesIn(unzipped.value)
  if (id === undefined) {
    const message = 'holds no file articles/<id>/annotations.json or article.json'
    return nothing(file, [{ file, path: '', message }])
  }
  const { value, issues } = parseStoryFiles(id, unzipped.value)
  const told = others.map((other) => ({
    file,
    path: `articles/${other}`,
    message: `is not used: one story at a time, here "${id}"`,
  }))
  return { value, issues: [...told, ...issues.map((issue) => inZip(issue, file))] }
}

function inZip(issue: Issue, file: string): Issue {
  return { ...issue, file: `${file}/${issue.file}` }
}

function unzip(input: FileContent, file: string): Parsed<Map<string, Uint8Array> | null> {
  let bytes = 0
  const isNeeded = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (ownPath(name) === null) return false
    bytes += originalSize
    return bytes <= MOST_BYTES
  }
  try {
    const files = unzipSync(bytesOf(input), { filter: isNeeded })
    if (bytes > MOST_BYTES) return failed(file, 'holds more than 100 MB')
    const own = Object.entries(files).map(([name, data]) => [ownPath(name) ?? name, data] as const)
    return { value: new Map(own), issues: [] }
  } catch (error) {
    return failed(file, `is not a zip (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** Zips often hold a folder that holds the files; in the project, articles lie in `public`. */
function ownPath(name: string): string | null {
  const path = /(?:^|\/)(articles\/[^/]+\/[^/]+\.json|geo\/[^/]+\.(?:geo)?json)$/u.exec(name)
  return path?.[1] ?? null
}

function failed(file: string, message: string): { value: null; issues: readonly Issue[] } {
  return { value: null, issues: [{ file, path: '', message }] }
}
