import { useEffect } from 'react'
import { COVERS_NAMES } from './covers'

/**
 * Tell that a panel or the card has come or gone, or has another size: other names than
 * before may lie under it. Where the map looks is for its own events to tell.
 *
 * @param covers changes whenever something comes or goes
 */
export function useCovers(covers: string, onChange: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what covers the map is read from the page
  useEffect(
    function watch() {
      // It tells of each element at first, and then of every change.
      const sizes = new ResizeObserver(onChange)
      for (const element of document.querySelectorAll(COVERS_NAMES)) sizes.observe(element)
      return function unwatch() {
        sizes.disconnect()
      }
    },
    [covers, onChange],
  )
}
