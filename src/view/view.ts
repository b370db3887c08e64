import { type Filter, NO_FILTER } from './filter'

export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** The languages of the interface. */
export const languages = ['en', 'ru', 'ky'] as const

export type Language = (typeof languages)[number]

/** Whose names the map carries: those of a language, or each place's own. */
export const nameLanguages = [...languages, 'local'] as const

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
  readonly filter: Filter
  /** Null: as the device has it. */
  readonly language: Language | null
  /** Null: the names follow the interface. */
  readonly names: NameLanguage | null
  /** The reader goes through the mentions in the order of the text. */
  readonly tour: boolean
  /** The map follows the paragraph being read. Null: as the device allows. */
  readonly follow: boolean | null
  /** Without the page's own header: for a frame in another page. */
  readonly embed: boolean
  /** In a frame, as the page around it is. Null: as the device has it. */
  readonly theme: Theme | null
  /** Null: the map chooses, so that the selected place, or else the story, is in sight. */
  readonly camera: Camera | null
}

/** A page in one file is of the article that it holds. */
declare const __ARTICLE__: string | undefined

/** A page of another article than the first says so in its root element. */
const pageArticle =
  typeof document === 'undefined' ? undefined : document.documentElement.dataset.article

export const FIRST_ARTICLE = 'second-russian-base'

export const DEFAULT_ARTICLE =
  typeof __ARTICLE__ === 'undefined' ? (pageArticle ?? FIRST_ARTICLE) : __ARTICLE__
/** `most` is as close as the embedded map goes, `closest` as close as street detail does. */
export const ZOOM_RANGE = { least: 2, most: 11, closest: 18 } as const

/** The page that a link without a query opens. */
export const PLAIN_VIEW: View = {
  article: DEFAULT_ARTICLE,
  place: null,
  passage: null,
  hidden: [],
  filter: NO_FILTER,
  language: null,
  names: null,
  tour: false,
  follow: null,
  embed: false,
  theme: null,
  camera: null,
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

/** Close the card, which ends a tour; the map stays where it is. */
export function deselect(view: View): View {
  return { ...view, place: null, passage: null, tour: false }
}

export function toggleLayer(view: View, layer: string): View {
  const hidden = view.hidden.includes(layer)
    ? view.hidden.filter((id) => id !== layer)
    : [...view.hidden, layer].toSorted()
  return { ...view, hidden }
}
