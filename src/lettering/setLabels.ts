import type { Position } from 'geojson'
import { mercatorX, mercatorY, worldSize } from '../model/mercator'
import { nameIn } from '../model/nameIn'
import type { NameLanguage } from '../view/view'
import { alongLine, lineLength, type Point, type Stand } from './alongLine'
import type { BaseLabel } from './baseLabels'
import type { LabelBox } from './labelBox'
import { type LabelStyle, labelKinds, labelStyle } from './labelStyle'
import type { LabelCandidate } from './placeLabels'

/** A name set in type for one zoom: what is written, how, and how much room it takes. */
export interface SetLabel extends LabelCandidate {
  readonly text: string
  readonly style: LabelStyle
  /** The letters of a name along a line; null for one that is written straight. */
  readonly runs: readonly Run[] | null
}

/** A piece of a name, where it stands on its line. */
export interface Run extends Stand {
  readonly text: string
  /** With the space around it. */
  readonly width: number
  readonly spacing: number
}

/** The width of a text in a style, CSS pixels; tests bring their own. */
export type Measure = (text: string, style: LabelStyle) => number

/**
 * The names that a zoom allows, in the order in which they choose their places: by kind,
 * then the more populous, then by id, so that the order never depends on the files.
 */
export function setLabels(
  labels: readonly BaseLabel[],
  zoom: number,
  language: NameLanguage,
  measure: Measure,
): readonly SetLabel[] {
  return labels
    .filter(({ minzoom }) => zoom >= minzoom)
    .toSorted(byImportance)
    .map((label) => setLabel(label, zoom, language, measure))
}

const ORDER = new Map(
  labelKinds
    .toSorted((a, b) => importance(a) - importance(b))
    .map((kind, index) => [kind, index] as const),
)

/** Capitals before countries: a country can be named anywhere inside itself, a town cannot. */
function importance(kind: (typeof labelKinds)[number]): number {
  return (
    ['capital', 'country', 'seat', 'lake', 'range', 'desert', 'river', 'peak'].indexOf(kind) + 1 ||
    99
  )
}

function byImportance(a: BaseLabel, b: BaseLabel): number {
  const kinds = (ORDER.get(a.kind) ?? 0) - (ORDER.get(b.kind) ?? 0)
  return kinds || b.population - a.population || (a.id < b.id ? -1 : 1)
}

function setLabel(
  label: BaseLabel,
  zoom: number,
  language: NameLanguage,
  measure: Measure,
): SetLabel {
  const style = labelStyle(label.kind, zoom)
  const text = writing(label, style, language)
  const world = worldSize(zoom)
  const at = ([longitude = 0, latitude = 0]: Position): Point => [
    mercatorX(longitude) * world,
    mercatorY(latitude) * world,
  ]
  const [x, y] = at([label.longitude, label.latitude])
  const height = style.size * 1.15
  const rest = { id: label.id, text, style, x, y, height, sides: style.sides, dot: style.dot }
  if (label.line === null) {
    return { ...rest, runs: null, width: measure(text, style), pinned: false }
  }
  const runs = runsAlong(label.line.map(at), text, style, measure)
  const letters = runs.map((run) => runBox(run, height))
  return {
    ...rest,
    runs,
    letters,
    width: runs.reduce((sum, run) => sum + run.width, 0),
    pinned: false,
  }
}

/** Letters along a line, spread to fill more of it where the style allows. */
function runsAlong(
  line: readonly Point[],
  text: string,
  style: LabelStyle,
  measure: Measure,
): readonly Run[] {
  const plain = { ...style, spacing: 0 }
  const parts = partsOf(text)
  const bare = parts.map((_, index) => {
    const upTo = (count: number) => measure(parts.slice(0, count).join(''), plain)
    return upTo(index + 1) - upTo(index)
  })
  const total = bare.reduce((sum, width) => sum + width, 0)
  const room = (lineLength(line) * FILLED - total) / parts.length
  const spacing = Math.max(style.spacing, Math.min(style.size * style.spread, room))
  const widths = bare.map((width) => width + (parts.length > 1 ? spacing : 0))
  const stands = alongLine(line, widths)
  return parts.map((part, index) => {
    const stand = stands[index] ?? { x: 0, y: 0, angle: 0 }
    return { ...stand, text: part, width: widths[index] ?? 0, spacing }
  })
}

/** How much of a line its name fills at most. */
const FILLED = 0.7

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Letters that can stand apart: Arabic ones are joined, and stay one piece. */
function partsOf(text: string): readonly string[] {
  if (/\p{Script=Arabic}/u.test(text)) return [text]
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}

/** The upright box around a turned run. */
function runBox({ x, y, width, angle }: Run, height: number): LabelBox {
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))]
  const halfWidth = (width * cosine + height * sine) / 2
  const halfHeight = (width * sine + height * cosine) / 2
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight]
}

function writing(label: BaseLabel, { capitals }: LabelStyle, language: NameLanguage): string {
  const name = nameIn(label, language)
  const text = capitals ? name.text.toLocaleUpperCase(name.language) : name.text
  const { height } = label
  if (height === null) return text
  const unit = /\p{Script=Cyrillic}/u.test(text) ? 'м' : 'm'
  // Isolated, or a name that runs to the left would take the figures with it.
  const isolated = /\p{Script=Arabic}/u.test(text) ? `\u2068${text}\u2069` : text
  return `${isolated} ${height.toLocaleString(unit === 'м' ? 'ru' : 'en')} ${unit}`
}
