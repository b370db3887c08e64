import { useMemo } from 'react'
import type { View } from './view'

/**
 * The view without its camera: the same object while only the map moves, so that text, list
 * and card are not rendered for every pan. Links that select a place name no camera.
 */
export function useStill(view: View): View {
  const { article, place, passage, names } = view
  const hidden = view.hidden.join()
  return useMemo(
    () => ({
      article,
      place,
      passage,
      hidden: hidden === '' ? [] : hidden.split(','),
      names,
      camera: null,
    }),
    [article, place, passage, hidden, names],
  )
}
