import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useWords } from '../language/useLanguage'

/** Leaflet watches the window only; panes also change by the divider and by turning a phone. */
export function useResize(map: LeafletMap | null): void {
  useEffect(
    function watch() {
      if (map === null) return
      const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }))
      observer.observe(map.getContainer())
      return function unwatch() {
        observer.disconnect()
      }
    },
    [map],
  )
}

/**
 * What Leaflet leaves undone for its container: it takes the focus without a role or a name,
 * and its arrow keys glide whatever the reader has said of motion.
 */
export function useContainer(map: LeafletMap | null, reducedMotion: boolean): void {
  const { mapOfPlaces, mapKeys } = useWords()
  useEffect(
    function describe() {
      const container = map?.getContainer()
      container?.setAttribute('role', 'application')
      container?.setAttribute('aria-label', mapOfPlaces)
      container?.setAttribute('aria-description', mapKeys)
    },
    [map, mapOfPlaces, mapKeys],
  )
  useEffect(
    function stopGliding() {
      if (map === null || !reducedMotion) return
      const { panBy } = map
      map.panBy = (offset, options) => panBy.call(map, offset, { ...options, animate: false })
      return function glide() {
        map.panBy = panBy
      }
    },
    [map, reducedMotion],
  )
}
