import type { Map as LeafletMap } from 'leaflet'
import type { PixelBox, Size } from './freeArea'

/**
 * What lies over the map marks itself with `data-covers-map`, wherever it is in the page.
 * With the value "names" it only keeps names from lying under it: a few buttons are no
 * reason to move the camera.
 */
export const COVERS_CAMERA = '[data-covers-map]:not([data-covers-map="names"])'
export const COVERS_NAMES = '[data-covers-map]'

/** The boxes that lie over the map now, in pixels of its container. */
export function mapCovers(map: LeafletMap, which: string): readonly PixelBox[] {
  const frame = map.getContainer().getBoundingClientRect()
  return [...document.querySelectorAll(which)]
    .map((element) => element.getBoundingClientRect())
    .map(
      (box): PixelBox => [
        Math.max(0, box.left - frame.left),
        Math.max(0, box.top - frame.top),
        Math.min(frame.width, box.right - frame.left),
        Math.min(frame.height, box.bottom - frame.top),
      ],
    )
    .filter(([left, top, right, bottom]) => right > left && bottom > top)
}

export function mapSize(map: LeafletMap): Size {
  const { x: width, y: height } = map.getSize()
  return { width, height }
}
