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
/** Room on the map for the unfolded panel of layers, beside the card and below the buttons. */
export const ROOMY = '(min-width: 1000px) and (min-height: 660px)'
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'
