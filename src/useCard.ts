import { useEffect, useState } from 'react'
import type { Issue } from './model/types'

type Card = typeof import('./reader/PlaceCard')

/**
 * The card's code: fetched after the first view, or at once for a link that names a place.
 * `coming` until it is there, null where it cannot be had.
 */
export function useCard(wanted: boolean, onIssue: (issue: Issue) => void): Card | 'coming' | null {
  const [card, setCard] = useState<Card | 'coming' | null>('coming')
  const isMissing = wanted && card === 'coming'
  useEffect(
    function fetchCard() {
      if (!isMissing) return
      import('./reader/PlaceCard').then(setCard, () => {
        setCard(null)
        onIssue({ file: 'card', path: '', message: 'could not be loaded' })
      })
    },
    [isMissing, onIssue],
  )
  return card
}
