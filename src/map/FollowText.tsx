import type { Map as LeafletMap } from 'leaflet'
import { useWords } from '../language/useLanguage'
import type { AnnotatedArticle } from '../model/types'
import type { Following } from '../view/reading'
import { useFollowing } from './useFollowing'
import { useOwnMoves } from './useOwnMoves'

interface FollowTextProps {
  readonly map: LeafletMap
  readonly story: AnnotatedArticle
  readonly following: Following
  /** While a card is open the map is its own. */
  readonly isCardOpen: boolean
}

/** The map follows the text; where the reader's own move has paused that, a way back to it. */
export function FollowText({ map, story, following, isCardOpen }: FollowTextProps) {
  const words = useWords()
  useFollowing(map, story, following)
  useOwnMoves(map, following.onPause)
  if (!following.isOn || !following.isPaused || isCardOpen) return null
  return (
    <button
      type="button"
      className="follow-again"
      data-covers-map="names"
      onClick={() => {
        // The button is about to go: without this the focus would fall off the page.
        map.getContainer().focus({ preventScroll: true })
        following.onResume()
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 5h14M3 10h8M3 15h5M17 9.5v5.5h-5M16.5 14.5l-4-4" />
      </svg>
      {words.followAgain}
    </button>
  )
}
