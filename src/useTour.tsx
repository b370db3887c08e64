import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { AnnotatedArticle, Issue, Mention } from './model/types'
import type { Reading } from './useReading'
import { stepFrom, tourOf } from './view/tour'
import { useFetched } from './view/useFetched'
import { navigateStill } from './view/useView'
import type { View } from './view/view'

const loadBar = () => import('./reader/TourBar')

interface Tour {
  /** A step forwards or back; where there is no tour it begins with it. */
  readonly onStep: (by: 1 | -1) => void
  /** From the first mention on, or away from the tour with the card left open. */
  readonly onToggle: () => void
  /** For the foot of the card. */
  readonly bar: ReactNode
}

/** Through the mentions in the order of the text. */
export function useTour(
  story: AnnotatedArticle | null,
  view: View,
  { onVisit }: Reading,
  onIssue: (issue: Issue) => void,
): Tour {
  const tour = useMemo(() => (story === null ? [] : tourOf(story, view)), [story, view])
  const at = story?.mentions.find(({ id }) => id === view.passage) ?? null
  /** Where the reader left the tour by closing the card: the keys go on from there. */
  const left = useRef<Mention | null>(null)
  if (view.tour && at !== null) left.current = at
  const onStep = useCallback(
    (by: 1 | -1) => {
      const to = stepFrom(tour, at ?? left.current, by)
      if (to !== null) onVisit(to)
    },
    [tour, at, onVisit],
  )
  const onToggle = useCallback(() => {
    const first = stepFrom(tour, null, 1)
    if (view.tour) navigateStill({ ...view, tour: false })
    else if (first !== null) onVisit(first)
  }, [tour, view, onVisit])
  const part = useFetched(view.tour, loadBar, 'tour', onIssue)
  const bar = part !== null && (
    <part.TourBar view={view} tour={tour} onStep={onStep} onView={navigateStill} />
  )
  return { onStep, onToggle, bar }
}
