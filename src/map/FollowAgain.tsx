import type { Map as LeafletMap } from 'leaflet'
import { useWords } from '../language/useLanguage'
import type { Following } from '../view/reading'

interface FollowAgainProps {
  readonly map: LeafletMap
  readonly following: Following
}

/** Where the reader's own move has paused the following: back to the text. */
export function FollowAgain({ map, following }: FollowAgainProps) {
  const words = useWords()
  if (!following.isOn || !following.isPaused) return null
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
