import { type BaseLabel, parseBaseLabels } from '../lettering/baseLabels'
import type { Issue, Parsed } from '../model/types'
import type { MapName } from '../search/searchIndex'
import { basemapFiles } from './basemapFiles'
import { fetchJson } from './fetchJson'

const FILES = ['towns.geojson', 'labels.geojson']
/** Closer than a name's first zoom: by then it has found room among its neighbours. */
const CLOSER = 1.5

/** The names that the base map can carry; those that cannot be had become issues. */
export async function loadMapNames(): Promise<Parsed<readonly MapName[]>> {
  const loaded = await Promise.all(FILES.map(loadFile))
  return {
    value: loaded.flatMap(({ value }) => value),
    issues: loaded.flatMap(({ issues }) => issues),
  }
}

async function loadFile(name: string): Promise<Parsed<readonly MapName[]>> {
  const address = basemapFiles[name]
  if (address === undefined) return { value: [], issues: [missing(name)] }
  const fetched = await fetchJson(address)
  if (fetched.issues.length > 0) return { value: [], issues: fetched.issues }
  const { value, issues } = parseBaseLabels(fetched.value, address.file)
  return { value: value.map(toMapName), issues }
}

function toMapName({ kind, minzoom, ...label }: BaseLabel): MapName {
  const { id, name, names, longitude, latitude, population } = label
  const isSeat = kind === 'capital' || kind === 'seat'
  return { id, name, names, longitude, latitude, population, isSeat, zoom: minzoom + CLOSER }
}

function missing(name: string): Issue {
  return { file: `geo/basemap/${name}`, path: '', message: 'does not exist' }
}
