import type { ReactNode } from 'react'
import type { AnnotatedArticle, Issue } from './model/types'
import type { Reading } from './useReading'
import { useFetched } from './view/useFetched'
import type { View } from './view/view'

const loadFoot = () => import('./embed/EmbedFoot')

/** What the page has in the frame of another one, in place of its header. */
export function useEmbed(
  story: AnnotatedArticle | null,
  view: View,
  { onSelect, onClose }: Reading,
  onIssue: (issue: Issue) => void,
): ReactNode {
  const part = useFetched(view.embed, loadFoot, 'embed', onIssue)
  if (part === null || story === null) return null
  return <part.EmbedFoot story={story} view={view} onSelect={onSelect} onClose={onClose} />
}
