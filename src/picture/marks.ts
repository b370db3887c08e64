import type { ReliefLook } from '../basemap/relief'
import type { Theme } from '../view/view'

/** A point of the picture, CSS pixels from its top left. */
export type Point = readonly [x: number, y: number]

/** Left, top, right, bottom, CSS pixels from the picture's top left. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Points joined by straight lines; a ring does not repeat its first point. */
export type Line = readonly Point[]

/** A colour as CSS writes it, made fainter by `strength`, from 0 to 1. */
export interface Ink {
  readonly colour: string
  readonly strength: number
}

export interface Stroke {
  readonly ink: Ink
  readonly width: number
  readonly dash: readonly number[]
  /** Butt ends keep dashes apart that round ones would join. */
  readonly cap: 'round' | 'butt'
}

/** Lines or areas. Areas are filled by the even-odd rule. */
export interface Shape {
  readonly type: 'shape'
  readonly lines: readonly Line[]
  readonly closed: boolean
  readonly fill: Ink | null
  /** From below. */
  readonly strokes: readonly Stroke[]
}

export interface Disc {
  readonly type: 'disc'
  readonly at: Point
  readonly radius: number
  readonly fill: Ink
}

/** A piece of writing. `at` is on its base line: at the left, the middle or the right of it. */
export interface Words {
  readonly type: 'words'
  readonly text: string
  readonly at: Point
  readonly anchor: 'left' | 'middle' | 'right'
  /** As `CanvasRenderingContext2D.font` takes it. */
  readonly font: string
  readonly colour: string
  readonly halo: { readonly ink: Ink; readonly width: number } | null
  /** Between the letters. */
  readonly spacing: number
  /** BCP 47. */
  readonly language: string
}

/** One name whose letters stand along a line, each at its own angle in radians. */
export interface BentWords extends Omit<Words, 'type' | 'at' | 'anchor' | 'spacing'> {
  readonly type: 'bent-words'
  /** `at` is the left end of the letter's base line. */
  readonly letters: readonly { readonly text: string; readonly at: Point; readonly angle: number }[]
}

/** A hatched area whose edge fades inwards: nobody has said where it runs. */
export interface SoftArea {
  readonly type: 'soft-area'
  readonly lines: readonly Line[]
  readonly colour: string
  readonly hatch: Hatch
  /** The standard deviation of the blur. */
  readonly blur: number
  readonly opacity: number
}

/** Lines at 45 degrees, rising to the right, on a light ground; strengths from 0 to 1. */
export interface Hatch {
  readonly ground: number
  readonly line: number
  readonly width: number
  /** From one line to the next. */
  readonly step: number
}

/** The shaded relief, on the land only. `plate` is where the whole image would lie. */
export interface Relief {
  readonly type: 'relief'
  readonly land: readonly Line[]
  readonly plate: Box
  /** The part of the picture that it fills. */
  readonly frame: Box
  readonly ground: string
  readonly look: ReliefLook
}

/** What belongs together: a place of the story, the ground, the legend. */
export interface Group {
  readonly type: 'group'
  /** A word for what it is: `ground`, `place`, `names`, `legend`, `scale`. */
  readonly role: string
  /** The id of the place, where it is one. */
  readonly place: string | null
  readonly link: Link | null
  readonly clip: Box | null
  readonly marks: readonly Mark[]
}

/** Where a click on a place leads, and what it is called for those who do not see it. */
export interface Link {
  readonly href: string
  readonly label: string
}

export type Mark = Shape | Disc | Words | BentWords | SoftArea | Relief | Group

/** All that is drawn, from below: what the SVG is written from, and the canvas painted from. */
export interface Picture {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** BCP 47, of its own words. */
  readonly language: string
  /** What it shows, for those who do not see it. */
  readonly label: string
  readonly theme: Theme | 'page'
  readonly marks: readonly Mark[]
}
