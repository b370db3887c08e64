import type { Issue, Parsed } from '../model/types'
import { type Filter, SENSE, SPEECH } from './filter'
import {
  type Camera,
  DEFAULT_ARTICLE,
  languages,
  nameLanguages,
  roundCamera,
  themes,
  type View,
  ZOOM_RANGE,
} from './view'

/** How notices call the address that brought the reader here. */
export const LINK = 'This link'
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const CAMERA = /^(-?[\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/u
const YES_NO = ['on', 'off'] as const

/**
 * Read a query string. Nonsense in one part becomes an issue and leaves the rest alone;
 * keys that are not ours are left to whoever put them there.
 */
export function parseView(query: string): Parsed<View> {
  const parameters = new URLSearchParams(query)
  const issues: Issue[] = []
  const value = (key: string) => parameters.get(key) || null
  const id = (key: string) => readId(value(key), key, issues)
  const choice = <T extends string>(key: string, known: readonly T[]) =>
    readChoice(value(key), key, known, issues)
  const choices = <T extends string>(key: string, known: readonly T[]) =>
    readChoices(value(key), key, known, issues)
  const view: View = {
    article: id('article') ?? DEFAULT_ARTICLE,
    place: id('place'),
    passage: id('passage'),
    hidden: readIds(value('hide'), 'hide', issues),
    filter: {
      speakers: sorted(parameters.getAll('speaker').filter((name) => name !== '')),
      speech: choices('speech', SPEECH),
      sense: choices('sense', SENSE),
      layers: readIds(value('layer'), 'layer', issues),
    },
    language: choice('lang', languages),
    names: choice('names', nameLanguages),
    tour: choice('tour', YES_NO) === 'on',
    follow: isOn(choice('follow', YES_NO)),
    embed: choice('embed', ['1']) === '1',
    theme: choice('theme', themes),
    camera: readCamera(value('map'), issues),
  }
  return { value: view, issues }
}

/** The query string of a view, "" for the plain page; `parseView` gives the same view back. */
export function formatView(view: View): string {
  const { article, place, passage, hidden, filter, language, names, follow, theme, camera } = view
  const parts = [
    article === DEFAULT_ARTICLE ? null : `article=${article}`,
    place === null ? null : `place=${place}`,
    passage === null ? null : `passage=${passage}`,
    hidden.length === 0 ? null : `hide=${hidden.join(',')}`,
    ...formatFilter(filter),
    language === null ? null : `lang=${language}`,
    names === null ? null : `names=${names}`,
    view.tour ? 'tour=on' : null,
    follow === null ? null : `follow=${follow ? 'on' : 'off'}`,
    view.embed ? 'embed=1' : null,
    theme === null ? null : `theme=${theme}`,
    camera === null ? null : `map=${formatCamera(camera)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The address of a view, for a real link that opens in a new tab as well. */
export function viewHref(view: View): string {
  return formatView(view) || '?'
}

function formatFilter({ speakers, speech, sense, layers }: Filter): readonly (string | null)[] {
  return [
    ...speakers.map((name) => `speaker=${encodeName(name)}`),
    speech.length === 0 ? null : `speech=${speech.join(',')}`,
    sense.length === 0 ? null : `sense=${sense.join(',')}`,
    layers.length === 0 ? null : `layer=${layers.join(',')}`,
  ]
}

/** As the address bar writes it: it has its own way with spaces and apostrophes. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%20', '+').replaceAll("'", '%27')
}

function readId(value: string | null, key: string, issues: Issue[]): string | null {
  if (value === null || value === '') return null
  if (SLUG.test(value)) return value
  issues.push(linkIssue(key, `"${shorten(value)}" is not an id`))
  return null
}

function readIds(value: string | null, key: string, issues: Issue[]): readonly string[] {
  const ids = (value ?? '').split(',').map((part) => readId(part, key, issues))
  return sorted(ids.filter((id) => id !== null))
}

function readChoice<T extends string>(
  value: string | null,
  key: string,
  known: readonly T[],
  issues: Issue[],
): T | null {
  if (value === null) return null
  const chosen = known.find((one) => one === value)
  if (chosen !== undefined) return chosen
  issues.push(linkIssue(key, `expected ${known.join(', ')}, found "${shorten(value)}"`))
  return null
}

function readChoices<T extends string>(
  value: string | null,
  key: string,
  known: readonly T[],
  issues: Issue[],
): readonly T[] {
  const parts = (value ?? '').split(',').filter((part) => part !== '')
  return sorted(
    parts.map((part) => readChoice(part, key, known, issues)).filter((one) => one !== null),
  )
}

function isOn(value: (typeof YES_NO)[number] | null): boolean | null {
  return value === null ? null : value === 'on'
}

function readCamera(value: string | null, issues: Issue[]): Camera | null {
  if (value === null) return null
  const [zoom, latitude, longitude] = (CAMERA.exec(value) ?? []).slice(1).map(Number)
  if (zoom === undefined || latitude === undefined || longitude === undefined) {
    issues.push(linkIssue('map', `expected zoom/latitude/longitude, found "${shorten(value)}"`))
    return null
  }
  const camera = { zoom, latitude, longitude }
  if (isOnTheMap(camera)) return roundCamera(camera)
  issues.push(linkIssue('map', `"${shorten(value)}" is not a place the map can look at`))
  return null
}

function isOnTheMap({ zoom, latitude, longitude }: Camera): boolean {
  const zoomOk = zoom >= ZOOM_RANGE.least && zoom <= ZOOM_RANGE.closest
  return zoomOk && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 360
}

function formatCamera({ zoom, latitude, longitude }: Camera): string {
  return [zoom, latitude, longitude].join('/')
}

/** Each once, so that two orders of the same wishes are one view. */
function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted()
}

export function linkIssue(path: string, message: string): Issue {
  return { file: LINK, path, message }
}

function shorten(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 40)}…`
}
