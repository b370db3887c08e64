import type { Map as LeafletMap } from 'leaflet'

/** A finger that has come so far wants to move something. CSS pixels. */
const WANTS = 12

/**
 * One finger scrolls the page around the map, two fingers move and zoom the map, and a mouse
 * drags it as ever.
 *
 * @param onFinger one finger tries; told as long as it does
 * @returns how to take it back
 */
export function leaveOneFinger(map: LeafletMap, onFinger: () => void): () => void {
  const container = map.getContainer()
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  let from: Touch | null = null
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') map.dragging.disable()
    else map.dragging.enable()
  }
  const onTouchStart = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? (touches[0] ?? null) : null
  }
  const onTouchMove = ({ touches: [now] }: TouchEvent) => {
    if (from === null || now === undefined) return
    if (Math.hypot(now.clientX - from.clientX, now.clientY - from.clientY) >= WANTS) onFinger()
  }
  container.addEventListener('pointerdown', onPointerDown, options)
  container.addEventListener('touchstart', onTouchStart, options)
  container.addEventListener('touchmove', onTouchMove, options)
  return function takeBack() {
    listening.abort()
    map.dragging.enable()
  }
}

/**
 * The wheel scrolls the page around the map. With Ctrl, and where the map has the focus, it
 * zooms.
 *
 * @param onWheel a wheel has been left to the page
 * @returns how to take it back
 */
export function leaveWheel(map: LeafletMap, onWheel: () => void): () => void {
  const container = map.getContainer()
  const listening = new AbortController()
  // Before Leaflet hears of it: a listener that is added now still gets this very event. Not
  // passive, or the browser would scroll (or zoom the page) before Leaflet can say no.
  const decide = ({ ctrlKey, metaKey }: WheelEvent) => {
    if (ctrlKey || metaKey || container.contains(document.activeElement)) {
      map.scrollWheelZoom.enable()
      return
    }
    map.scrollWheelZoom.disable()
    onWheel()
  }
  const options = { capture: true, passive: false, signal: listening.signal }
  container.addEventListener('wheel', decide, options)
  return function takeBack() {
    listening.abort()
    map.scrollWheelZoom.enable()
  }
}
