import type { Position } from 'geojson'
import { distanceKm, nearestPosition } from '../model/greatCircle'
import type { StoryPlace } from '../model/types'

/** An end of the ruler: a place of the story, or a point that the reader has set. */
export type RulerEnd =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'point'; readonly at: Position }

export interface Measured {
  readonly from: Position
  readonly to: Position
  readonly kilometres: number
  /** The far end is the nearest point of a line or an edge, not a point of its own. */
  readonly isNearest: boolean
}

/**
 * The great circle between two ends, or null where one has no site or both are shapes: which
 * of their points were meant, nobody has said.
 */
export function measureBetween(
  from: RulerEnd | null,
  to: RulerEnd | null,
  places: ReadonlyMap<string, StoryPlace>,
): Measured | null {
  if (from === null || to === null) return null
  const [start, end] = [pointOf(from, places), pointOf(to, places)]
  if (start !== null && end !== null) return measured(start, end, false)
  if (start !== null) return nearest(start, to, places)
  if (end === null) return null
  const back = nearest(end, from, places)
  return back === null ? null : { ...back, from: back.to, to: end }
}

function nearest(
  start: Position,
  end: RulerEnd,
  places: ReadonlyMap<string, StoryPlace>,
): Measured | null {
  const geometry = end.type === 'place' ? (places.get(end.id)?.place.geometry ?? null) : null
  return geometry === null ? null : measured(start, nearestPosition(geometry, start), true)
}

function measured(from: Position, to: Position, isNearest: boolean): Measured {
  return { from, to, kilometres: distanceKm(from, to), isNearest }
}

function pointOf(end: RulerEnd, places: ReadonlyMap<string, StoryPlace>): Position | null {
  if (end.type === 'point') return end.at
  const geometry = places.get(end.id)?.place.geometry
  return geometry?.type === 'Point' ? geometry.coordinates : null
}
