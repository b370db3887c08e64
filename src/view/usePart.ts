import { useEffect, useState } from 'react'
import type { Issue } from '../model/types'

/**
 * A part of the page that is fetched once it is wanted: null until it is there. One that does
 * not come is a notice, and the page does without it.
 *
 * @param load the same function every time
 * @param name what the notice calls it
 */
export function usePart<T>(
  load: () => Promise<T>,
  wanted: boolean,
  name: string,
  onIssue: (issue: Issue) => void,
): T | null {
  const [part, setPart] = useState<{ readonly loaded: T } | null>(null)
  useEffect(
    function fetchPart() {
      if (!wanted) return
      load().then(
        (loaded) => setPart({ loaded }),
        () => onIssue({ file: name, path: '', message: 'could not be loaded' }),
      )
    },
    [load, wanted, name, onIssue],
  )
  return wanted && part !== null ? part.loaded : null
}
