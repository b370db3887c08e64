import { useEffect, useState } from 'react'
import type { Issue } from './model/types'

type CardCode = typeof import('./reader/PlaceCard')

interface Card {
  /** Null until it is there, and where it cannot be had. */
  readonly code: CardCode | null
  /** It may still come. */
  readonly isAwaited: boolean
}

const AWAITED: Card = { code: null, isAwaited: true }
const MISSING: Card = { code: null, isAwaited: false }

/** The card's code: fetched after the first view, or at once for a link that names a place. */
export function useCard(wanted: boolean, onIssue: (issue: Issue) => void): Card {
  const [card, setCard] = useState(AWAITED)
  const isMissing = wanted && card === AWAITED
  useEffect(
    function fetchCard() {
      if (!isMissing) return
      import('./reader/PlaceCard').then(
        (code) => setCard({ code, isAwaited: false }),
        () => {
          setCard(MISSING)
          onIssue({ file: 'card', path: '', message: 'could not be loaded' })
        },
      )
    },
    [isMissing, onIssue],
  )
  return card
}
