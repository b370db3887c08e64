import { useCallback, useMemo, useState } from 'react'
import type { LoadedArticle } from './load/loadArticle'
import { type Loading, useArticle } from './load/useArticle'
import type { AnnotatedArticle, Issue } from './model/types'
import { resolveView } from './view/resolveView'
import { useStill } from './view/useStill'
import { useView } from './view/useView'
import type { View } from './view/view'

interface StoryOnScreen {
  /** Null while it is being loaded. */
  readonly story: AnnotatedArticle | null
  /** The link asks for an article that is not here. */
  readonly absent: boolean
  /** As the link says it. */
  readonly link: View
  /** The same, held against the story. */
  readonly view: View
  /** The same without its camera. */
  readonly still: View
  /** What is wrong in the link, in the files, and whatever has been told since. */
  readonly issues: readonly Issue[]
  readonly onIssue: (issue: Issue) => void
}

/**
 * The story that the link asks for, and what the link says of it.
 * @param first the article, where it has been loaded before the page begins
 */
export function useStory(first: LoadedArticle | null): StoryOnScreen {
  const asked = useView()
  const loading = useArticle(asked.value.article, first)
  const story = storyOf(loading)
  const resolved = useMemo(
    () => (story === null ? { value: asked.value, issues: [] } : resolveView(asked.value, story)),
    [asked, story],
  )
  const [told, setTold] = useState<readonly Issue[]>([])
  const onIssue = useCallback((issue: Issue) => setTold((known) => [...known, issue]), [])
  const issues = useMemo(() => {
    const loaded = loading.status === 'ready' ? loading.loaded : null
    // What a link says of an article that is not here cannot be held against it.
    const held = loaded?.absent === true ? [] : resolved.issues
    return [...asked.issues, ...held, ...(loaded?.issues ?? []), ...told]
  }, [asked, resolved, loading, told])
  return {
    story,
    absent: loading.status === 'ready' && loading.loaded.absent,
    link: asked.value,
    view: resolved.value,
    still: useStill(resolved.value),
    issues,
    onIssue,
  }
}

function storyOf(loading: Loading): AnnotatedArticle | null {
  return loading.status === 'ready' ? loading.loaded.value : null
}
