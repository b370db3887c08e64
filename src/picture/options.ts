import type { StoryPlace } from '../model/types'
import type { NameLanguage, Theme } from '../view/view'
import type { Look } from './frame'
import type { Detail } from './ground'
import type { Link } from './marks'
import type { PictureTexts } from './texts'

/** Which parts a picture has beside the map itself. */
export interface PictureParts {
  readonly title: boolean
  readonly legend: boolean
  readonly scale: boolean
  readonly sources: boolean
  /** `story`: only the names of the story's own places. */
  readonly names: 'all' | 'story' | 'none'
  readonly ground: Detail
}

/** What a picture of a story shows, and how. All of it can be sent to a worker. */
export interface PictureOptions {
  /** Of the whole picture, CSS pixels; it grows in height where its words would not fit. */
  readonly width: number
  readonly height: number
  readonly look: Look
  /** `page`: in colours that the page says, see `pageColours`. */
  readonly theme: Theme | 'page'
  readonly texts: PictureTexts
  readonly names: NameLanguage
  readonly selected: string | null
  /** Ids of layers that are not drawn. */
  readonly hidden: readonly string[]
  /** What each place is called in a list beside the map: place id and number. */
  readonly numbers: ReadonlyMap<string, string>
  readonly parts: PictureParts
}

/** Where a click on a place leads; pictures that leave the page have no links. */
export type LinkOf = (place: StoryPlace) => Link | null

export const ALL_PARTS: PictureParts = {
  title: true,
  legend: true,
  scale: true,
  sources: true,
  names: 'all',
  ground: 'full',
}

/** The map alone, small enough to be part of a page before any script has run. */
export const OUTLINE_PARTS: PictureParts = {
  title: false,
  legend: false,
  scale: false,
  sources: false,
  names: 'story',
  ground: 'outlines',
}
