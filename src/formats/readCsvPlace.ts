import type { Issue } from '../model/types'
import { type Column, type CsvRow, type Said, splitList, splitTranslations } from './csvColumns'
import { fillPlace } from './fillPlace'
import type { Placed } from './importedLayers'
import { readGeometry } from './readCsvGeometry'
import { toSlug } from './slugs'

interface ReadPlace {
  readonly placed: readonly Placed[]
  readonly issues: readonly Issue[]
}

/** One place from all its rows: the first that says something counts, another is told. */
export function readCsvPlace(id: string, rows: readonly CsvRow[], file: string): ReadPlace {
  const [first] = rows
  if (id === '' || first === undefined) return unnamed(rows, file)
  const issues: Issue[] = []
  const said = (column: Column) => {
    const found = rows.filter(({ cell }) => cell(column) !== '')
    const value = found[0]?.cell(column)
    for (const { path, cell } of found.filter((row) => row.cell(column) !== value)) {
      const message = `${column} "${cell(column)}" is not used: ${found[0]?.path} says "${value}"`
      issues.push({ file, path, message })
    }
    return value
  }
  const name = said('name')
  // A place that is only referred to is described elsewhere, or nowhere.
  if (name === undefined) return { placed: [], issues }
  const { geometry, issues: wrong } = readGeometry(rows, said, file)
  const theirId = first.cell('place')
  const place = fillPlace(
    {
      id,
      theirId: theirId === '' ? null : theirId,
      geometry,
      properties: {
        name,
        names: splitTranslations(said('names') ?? ''),
        country: said('country'),
        kind: said('kind'),
        kinds: splitTranslations(said('kinds') ?? ''),
        certainty: said('certainty'),
        shape: said('shape'),
        shapes: splitTranslations(said('shapes') ?? ''),
        within: splitList(said('within') ?? ''),
        source: sourceIn(said),
        licence: said('licence'),
        facts: factsIn(said('facts') ?? '', file),
      },
      unused: [],
    },
    file,
    first.path,
  )
  const layer = toSlug(said('layer') ?? '')
  return {
    placed: place.value === null ? [] : [{ place: place.value, layer }],
    issues: [...issues, ...wrong, ...place.issues],
  }
}

function unnamed(rows: readonly CsvRow[], file: string): ReadPlace {
  const message = 'names no place'
  const wrong = rows.filter(({ cell }) => cell('mention') !== '')
  return { placed: [], issues: wrong.map(({ path }) => ({ file, path, message })) }
}

function sourceIn(said: Said) {
  const name = said('source')
  if (name === undefined) return undefined
  return sourceOf(name, said('source_url'), said('source_version'), said('source_id'))
}

function sourceOf(...[name, url, version, id]: readonly (string | undefined)[]) {
  const parts = Object.entries({ name, url, version, id })
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined && value !== ''))
}

function factsIn(cell: string, file: string): unknown[] {
  return splitList(cell).map((item) => {
    const [label, value, name = file, url, version, id, ...others] = splitList(item)
    const [labels, values] = others.map(splitTranslations)
    const said = Object.entries({ label, labels, value, values })
    const source = sourceOf(name, url, version, id)
    return { ...Object.fromEntries(said.filter(([, one]) => one !== undefined)), source }
  })
}
