import type { AnnotatedArticle } from '../model/types'
import { tourOf } from './tour'
import { REDUCED_MOTION, useMediaQuery, WIDE } from './useMediaQuery'
import type { View } from './view'

/** The map follows the paragraph being read. */
export interface Following {
  readonly isOn: boolean
  /** The reader has moved the map, which then stays. */
  readonly isPaused: boolean
  /** The paragraph being read, as an index into the story's blocks; null: none, or not followed. */
  readonly block: number | null
  /** The places that it names. */
  readonly places: readonly string[]
  readonly onToggle: () => void
  readonly onPause: () => void
  readonly onResume: () => void
}

/** As the link says, or else: where map and text are side by side, and motion is welcome. */
export function useIsFollowing({ follow }: View): boolean {
  const isWide = useMediaQuery(WIDE)
  const isStill = useMediaQuery(REDUCED_MOTION)
  return follow ?? (isWide && !isStill)
}

/** The places of a block for the map: those of the words that a tour would stop at. */
export function placesRead(
  story: AnnotatedArticle,
  view: View,
  block: number | null,
): readonly string[] {
  const named = tourOf(story, view).filter((mention) => mention.block === block)
  return [...new Set(named.map(({ place }) => place))]
}
