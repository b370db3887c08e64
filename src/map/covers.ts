import type { Map as LeafletMap } from 'leaflet'
import { boxArea, type PixelBox, type Size } from './freeArea'

/**
 * What lies over the map marks itself with `data-covers-map`, wherever it is in the page.
 * With the value "names" it only keeps names from lying under it: a few buttons are no
 * reason to move the camera, unless they take a good part of the map, as on a phone.
 */
export const COVERS_CAMERA = '[data-covers-map]:not([data-covers-map="names"])'
export const COVERS_NAMES = '[data-covers-map]'

/** Of what the sheet of a small screen leaves of the map; elsewhere, of all of it. */
const GOOD_PART = 1 / 20
const SHEET = '[data-covers-map="sheet"]'

/** The boxes that lie over the map now, in pixels of its container. */
export function mapCovers(map: LeafletMap, which: string): readonly PixelBox[] {
  const frame = map.getContainer().getBoundingClientRect()
  const sheet = document.querySelector(SHEET)?.getBoundingClientRect()
  const free = frame.width * frame.height - (sheet === undefined ? 0 : sheet.width * sheet.height)
  const isGoodPart = (box: PixelBox) => boxArea(box) > free * GOOD_PART
  return [...document.querySelectorAll(COVERS_NAMES)]
    .map((element) => ({ element, box: boxIn(frame, element.getBoundingClientRect()) }))
    .filter(({ box: [left, top, right, bottom] }) => right > left && bottom > top)
    .filter(({ element, box }) => element.matches(which) || isGoodPart(box))
    .map(({ box }) => box)
}

function boxIn(frame: DOMRect, box: DOMRect): PixelBox {
  return [
    Math.max(0, box.left - frame.left),
    Math.max(0, box.top - frame.top),
    Math.min(frame.width, box.right - frame.left),
    Math.min(frame.height, box.bottom - frame.top),
  ]
}

export function mapSize(map: LeafletMap): Size {
  const { x: width, y: height } = map.getSize()
  return { width, height }
}
