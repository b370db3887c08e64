import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '=', '-', '_']

/**
 * Tells that the reader moves the map with hand or key. Its buttons tell so themselves; what
 * the page does to the map is not told.
 */
export function useOwnMoves(map: LeafletMap, onMove: () => void): void {
  useEffect(
    function listen() {
      const container = map.getContainer()
      const listening = new AbortController()
      const options = { passive: true, signal: listening.signal }
      const onTouch = ({ touches }: TouchEvent) => {
        if (touches.length > 1) onMove()
      }
      const onKey = ({ key }: KeyboardEvent) => {
        if (KEYS.includes(key)) onMove()
      }
      container.addEventListener('wheel', onMove, options)
      container.addEventListener('dblclick', onMove, options)
      container.addEventListener('touchstart', onTouch, options)
      container.addEventListener('keydown', onKey, options)
      map.on('dragstart boxzoomstart', onMove)
      return function stopListening() {
        listening.abort()
        map.off('dragstart boxzoomstart', onMove)
      }
    },
    [map, onMove],
  )
}
