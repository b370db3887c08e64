import { useCallback, useMemo, useState } from 'react'
import type { AnnotatedArticle } from './model/types'
import { blockNow } from './reader/useReadBlock'
import { type Following, placesRead, useIsFollowing } from './view/reading'
import { navigateStill } from './view/useView'
import type { View } from './view/view'

interface Follow extends Following {
  /** Null while nobody follows: while it is off, or a card is open. */
  readonly onBlock: ((block: number | null) => void) | null
}

const NOWHERE: readonly string[] = []

/** The map follows the paragraph being read, unless a place is selected. */
export function useFollow(story: AnnotatedArticle | null, view: View): Follow {
  const isOn = useIsFollowing(view)
  const [block, setBlock] = useState<number | null>(null)
  const [isPaused, setPaused] = useState(false)
  const places = useMemo(
    () => (story === null || block === null ? NOWHERE : placesRead(story, view, block)),
    [story, view, block],
  )
  const onResume = useCallback(() => {
    setPaused(false)
    setBlock(blockNow())
  }, [])
  const onToggle = useCallback(() => {
    navigateStill({ ...view, follow: !isOn })
    setPaused(false)
    if (!isOn && view.place === null) setBlock(blockNow())
  }, [view, isOn])
  const onPause = useCallback(() => setPaused(isOn), [isOn])
  const onBlock = isOn && view.place === null ? setBlock : null
  return { isOn, isPaused, block, places, onToggle, onPause, onResume, onBlock }
}
