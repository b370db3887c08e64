import { useMemo } from 'react'
import { formatView, parseView } from './link'
import type { View } from './view'

/**
 * The view without its camera: the same object while only the map moves, so that text, list
 * and card are not rendered for every pan. Links that select a place name no camera.
 */
export function useStill(view: View): View {
  const link = formatView({ ...view, camera: null })
  return useMemo(() => parseView(link).value, [link])
}
