import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/**
 * The whole pane, card and panels included, on the whole screen, on small screens with the
 * sheet; null where that is barred.
 */
export function useFullScreen(map: LeafletMap | null) {
  const [isOn, setOn] = useState(document.fullscreenElement !== null)
  useEffect(function watch() {
    const update = () => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', update)
    return function unwatch() {
      document.removeEventListener('fullscreenchange', update)
    }
  }, [])
  if (!document.fullscreenEnabled) return null
  const toggle = () => {
    const container = map?.getContainer()
    const pane = container?.closest('[data-sheet] .panes') ?? container?.parentElement
    const change = isOn ? document.exitFullscreen() : pane?.requestFullscreen()
    // Refused by the browser: the map stays as it is.
    change?.catch(() => {})
  }
  return { isOn, toggle }
}
