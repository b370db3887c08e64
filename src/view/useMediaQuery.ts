import { useSyncExternalStore } from 'react'

/** Whether a CSS media query holds now, kept up to date. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Two panes side by side from 800 px on; below, the map above the text. */
export const WIDE = '(min-width: 800px)'
/** Room on the map for the card and the unfolded panel of layers, side by side. */
export const ROOMY = '(min-width: 1000px)'
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'
