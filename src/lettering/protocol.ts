import type { BasemapFile } from '../basemap/protocol'
import type { NameLanguage, Theme } from '../view/view'
import type { FontFile } from './fontFiles'
import type { LabelBox } from './labelBox'
import type { MeasuredName } from './storyLabels'

/** What the letterer reads. */
export interface LettererFiles {
  /** Each a GeoJSON file of names. */
  readonly names: readonly BasemapFile[]
  readonly fonts: readonly FontFile[]
}

/** A part of the map to be lettered, in pixels of the whole world at a zoom. */
export interface LetteringWish {
  readonly zoom: number
  readonly frame: LabelBox
  /** What lies over the map: no name is drawn that would be cut off by it. */
  readonly covered: readonly LabelBox[]
  /** The names of the story, which the page sets itself: all others keep clear of them. */
  readonly story: readonly MeasuredName[]
  readonly graticule: boolean
  readonly language: NameLanguage
  readonly theme: Theme
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
}
