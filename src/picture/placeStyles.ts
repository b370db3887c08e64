import type { Place } from '../model/types'
import type { Hatch } from './marks'

/**
 * How the places of the story are drawn, in CSS pixels and strengths from 0 to 1: the same as
 * in map/shapes.css, which the tests hold this against. `selected` differs where it is said.
 */
export const placeStyles = {
  tint: {
    fill: 0.09,
    edge: 0.75,
    width: 1.2,
    selected: { fill: 0.24, edge: 1, width: 2.2 },
  },
  soft: {
    hatch: { ground: 0.2, line: 0.55, step: 7 },
    opacity: 0.85,
    selected: { hatch: { ground: 0.34, line: 0.8, step: 7 }, opacity: 1 },
  },
  edge: {
    width: 1.8,
    dash: [7, 6],
    halo: { width: 4.5, strength: 0.7 },
    selected: { width: 3 },
  },
  line: {
    width: 3.4,
    dash: [12, 4, 3, 4],
    halo: { width: 7, strength: 0.9 },
    selected: { width: 4.6 },
  },
  /** Radii of the disc, of its ring of paper, and of the line around them. */
  site: {
    disc: 5,
    ring: 7.5,
    outline: 8.5,
    selected: { disc: 7.5, ring: 10, outline: 12.5 },
  },
  label: { halo: 4, size: 13.5 },
} as const

/** Half of a line of the screen's pattern falls outside of its tile and is not drawn. */
const HATCH_LINE = 1.6 / 2

export function hatchOf(isSelected: boolean): Hatch {
  const { hatch } = isSelected ? placeStyles.soft.selected : placeStyles.soft
  return { ...hatch, width: HATCH_LINE }
}

export type Form = 'site' | 'line' | 'edge' | 'soft' | 'tint'

/** How a place is drawn, so that one sees how sure it is; as `shapeOf` has it. Null: not at all. */
export function formOf({ geometry, properties }: Place): Form | null {
  if (geometry === null) return null
  if (geometry.type === 'Point') return 'site'
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return 'line'
  if (properties.certainty === 'approximate') return 'edge'
  return properties.certainty === 'vague' ? 'soft' : 'tint'
}
