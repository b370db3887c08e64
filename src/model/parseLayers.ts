import * as v from 'valibot'
import { parseItems, slug, translations, words } from './schema'
import type { Layer, Parsed } from './types'

const layer = v.object({
  id: slug,
  title: words,
  titles: translations,
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.geojson$/u, 'expected a .geojson file name')),
  draw: v.picklist(['tint', 'soft-area', 'boundary', 'marker']),
  legend: words,
  legends: translations,
})

/** The layers in drawing order, lowest first. */
export function parseLayers(input: unknown, file: string): Parsed<readonly Layer[]> {
  if (Array.isArray(input)) return unique(parseItems(layer, input, file, 'layers'), file)
  return { value: [], issues: [{ file, path: '', message: 'expected a list of layers' }] }
}

function unique(
  { value, issues }: Parsed<readonly Layer[]>,
  file: string,
): Parsed<readonly Layer[]> {
  const isFirst = ({ id }: Layer, at: number) => value.findIndex((other) => other.id === id) === at
  const repeated = value
    .filter((one, at) => !isFirst(one, at))
    .map(({ id }) => ({ file, path: id, message: 'this id is taken by another layer' }))
  return { value: value.filter(isFirst), issues: [...issues, ...repeated] }
}
