import type { AnnotatedArticle, Issue, Parsed } from '../model/types'

export type Theme = 'light' | 'dark'

/** Whose names the map carries: English, Russian, or each place's own. */
export const nameLanguages = ['en', 'ru', 'local'] as const

export type NameLanguage = (typeof nameLanguages)[number]

/** Where the map looks. Degrees; Leaflet's zoom, in halves. */
export interface Camera {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

/** What the link says: all of the state that two readers can share. */
export interface View {
  readonly article: string
  readonly place: string | null
  /** The id of the mention whose passage is shown. */
  readonly passage: string | null
  readonly hidden: readonly string[]
  readonly names: NameLanguage
  /** Null: the map chooses, so that the selected place, or else the story, is in sight. */
  readonly camera: Camera | null
}

/** A page in one file is of the article that it holds. */
declare const __ARTICLE__: string | undefined

export const DEFAULT_ARTICLE =
  typeof __ARTICLE__ === 'undefined' ? 'second-russian-base' : __ARTICLE__
/** `most` is as close as the embedded map goes, `closest` as close as street detail does. */
export const ZOOM_RANGE = { least: 2, most: 11, closest: 18 } as const

const FILE = 'This link'
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const CAMERA = /^(-?[\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/u

/**
 * Read a query string. Nonsense in one part becomes an issue and leaves the rest alone;
 * keys that are not ours are left to whoever put them there.
 */
export function parseView(query: string): Parsed<View> {
  const parameters = new URLSearchParams(query)
  const issues: Issue[] = []
  const id = (key: string) => readId(parameters.get(key), key, issues)
  const view: View = {
    article: id('article') ?? DEFAULT_ARTICLE,
    place: id('place'),
    passage: id('passage'),
    hidden: readIds(parameters.get('hide'), 'hide', issues),
    names: readNames(parameters.get('names'), issues),
    camera: readCamera(parameters.get('map'), issues),
  }
  return { value: view, issues }
}

/** The query string of a view, "" for the plain page; `parseView` gives the same view back. */
export function formatView(view: View): string {
  const { article, place, passage, hidden, names, camera } = view
  const parts = [
    article === DEFAULT_ARTICLE ? null : `article=${article}`,
    place === null ? null : `place=${place}`,
    passage === null ? null : `passage=${passage}`,
    hidden.length === 0 ? null : `hide=${hidden.join(',')}`,
    names === 'en' ? null : `names=${names}`,
    camera === null ? null : `map=${formatCamera(camera)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Round to what the link can hold (about 10 m), so that a camera equals its own link. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
  return {
    zoom: Number(zoom.toFixed(2)),
    latitude: Number(latitude.toFixed(4)),
    longitude: Number(longitude.toFixed(4)),
  }
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b
  return a.zoom === b.zoom && a.latitude === b.latitude && a.longitude === b.longitude
}

/** Show one passage of a place; the map brings the place into sight. */
export function select(view: View, place: string, passage: string | null): View {
  return { ...view, place, passage, camera: null }
}

/** Close the card; the map stays where it is. */
export function deselect(view: View): View {
  return { ...view, place: null, passage: null }
}

export function toggleLayer(view: View, layer: string): View {
  const hidden = view.hidden.includes(layer)
    ? view.hidden.filter((id) => id !== layer)
    : [...view.hidden, layer].toSorted()
  return { ...view, hidden }
}

/**
 * Hold a view against the story: ids that it does not have become issues and are
 * dropped; a place without a passage gets its first; a passage without a place gets its own.
 */
export function resolveView(view: View, story: AnnotatedArticle): Parsed<View> {
  const issues: Issue[] = []
  const mention = story.mentions.find(({ id }) => id === view.passage)
  const named = story.places.get(view.place ?? '')
  if (view.place !== null && named === undefined) {
    issues.push(unknown('place', `this article has no place "${view.place}"`))
  }
  // What is sound in a link still counts: a passage leads to its own place.
  const place = named ?? story.places.get(mention?.place ?? '')
  if (view.passage !== null && mention === undefined) {
    issues.push(unknown('passage', `this article has no passage "${view.passage}"`))
  } else if (mention !== undefined && place !== undefined && mention.place !== place.id) {
    issues.push(unknown('passage', `the passage "${mention.id}" is about another place`))
  }
  const hidden = view.hidden.filter((id) => {
    if (story.layers.some(({ layer }) => layer.id === id)) return true
    issues.push(unknown('hide', `there is no layer "${id}"`))
    return false
  })
  const own = place?.mentions.find(({ id }) => id === view.passage) ?? place?.mentions[0]
  const passage = own?.id ?? null
  return { value: { ...view, place: place?.id ?? null, passage, hidden }, issues }
}

function readId(value: string | null, key: string, issues: Issue[]): string | null {
  if (value === null || value === '') return null
  if (SLUG.test(value)) return value
  issues.push(unknown(key, `"${shorten(value)}" is not an id`))
  return null
}

function readIds(value: string | null, key: string, issues: Issue[]): readonly string[] {
  const ids = (value ?? '').split(',').map((part) => readId(part, key, issues))
  return [...new Set(ids.filter((id) => id !== null))].toSorted()
}

function readNames(value: string | null, issues: Issue[]): NameLanguage {
  if (value === null || value === '') return 'en'
  const known = nameLanguages.find((language) => language === value)
  if (known === undefined) {
    issues.push(unknown('names', `expected en, ru or local, found "${shorten(value)}"`))
  }
  return known ?? 'en'
}

function readCamera(value: string | null, issues: Issue[]): Camera | null {
  if (value === null || value === '') return null
  const [zoom, latitude, longitude] = (CAMERA.exec(value) ?? []).slice(1).map(Number)
  if (zoom === undefined || latitude === undefined || longitude === undefined) {
    issues.push(unknown('map', `expected zoom/latitude/longitude, found "${shorten(value)}"`))
    return null
  }
  const camera = { zoom, latitude, longitude }
  if (isOnTheMap(camera)) return roundCamera(camera)
  issues.push(unknown('map', `"${shorten(value)}" is not a place the map can look at`))
  return null
}

function isOnTheMap({ zoom, latitude, longitude }: Camera): boolean {
  const zoomOk = zoom >= ZOOM_RANGE.least && zoom <= ZOOM_RANGE.closest
  return zoomOk && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 360
}

function formatCamera({ zoom, latitude, longitude }: Camera): string {
  return [zoom, latitude, longitude].join('/')
}

function unknown(path: string, message: string): Issue {
  return { file: FILE, path, message }
}

function shorten(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 40)}…`
}
