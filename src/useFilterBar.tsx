import { type ReactNode, useMemo } from 'react'
import type { AnnotatedArticle, Issue } from './model/types'
import { useFetched } from './view/useFetched'
import { navigateStill } from './view/useView'
import type { View } from './view/view'
import { isNarrowed } from './view/wishes'

const loadBar = () => import('./reader/FilterBar')

/** The bar of the filter; the same element until it says something else. */
export function useFilterBar(
  story: AnnotatedArticle | null,
  view: View,
  onIssue: (issue: Issue) => void,
): ReactNode {
  const part = useFetched(isNarrowed(view), loadBar, 'filter', onIssue)
  return useMemo(
    () =>
      part !== null &&
      story !== null && <part.FilterBar story={story} view={view} onView={navigateStill} />,
    [part, story, view],
  )
}
