import { mercatorX, mercatorY, worldSize } from '../model/mercator'
import type { BaseLabel } from './baseLabels'
import { type LabelStyle, labelKinds, labelStyle } from './labelStyle'
import type { LabelCandidate } from './placeLabels'

/** A name set in type for one zoom: what is written, how, and how much room it takes. */
export interface SetLabel extends LabelCandidate {
  readonly text: string
  readonly style: LabelStyle
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
  measure: Measure,
): readonly SetLabel[] {
  return labels
    .filter(({ minzoom }) => zoom >= minzoom)
    .toSorted(byImportance)
    .map((label) => setLabel(label, zoom, measure))
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

function setLabel(label: BaseLabel, zoom: number, measure: Measure): SetLabel {
  const style = labelStyle(label.kind, zoom)
  const text = writing(label, style)
  const world = worldSize(zoom)
  return {
    id: label.id,
    text,
    style,
    x: mercatorX(label.longitude) * world,
    y: mercatorY(label.latitude) * world,
    width: measure(text, style),
    height: style.size * 1.15,
    sides: style.sides,
    dot: style.dot,
    pinned: false,
  }
}

function writing({ name, height }: BaseLabel, { capitals }: LabelStyle): string {
  const text = capitals ? name.toLocaleUpperCase('en') : name
  return height === null ? text : `${text} ${height.toLocaleString('en')} m`
}
