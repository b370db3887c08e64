import { useEffect, useState } from 'react'
import type { Issue } from '../model/types'

/**
 * A part of the page that is fetched when it is first wanted; null until then, and while it is
 * not wanted. One that does not come is a notice, and the page stays as it is.
 *
 * @param load always the same function
 */
export function useFetched<T>(
  wanted: boolean,
  load: () => Promise<T>,
  file: string,
  onIssue: (issue: Issue) => void,
): T | null {
  const [part, setPart] = useState<{ readonly value: T } | null>(null)
  const isMissing = wanted && part === null
  useEffect(
    function fetchPart() {
      if (!isMissing) return
      let isWanted = true
      load().then(
        (value) => {
          if (isWanted) setPart({ value })
        },
        () => {
          if (isWanted) onIssue({ file, path: '', message: 'could not be loaded' })
        },
      )
      return function forget() {
        isWanted = false
      }
    },
    [isMissing, load, file, onIssue],
  )
  return wanted && part !== null ? part.value : null
}
