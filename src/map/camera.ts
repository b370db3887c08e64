import type { Bounds } from '../model/geometry'
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from '../model/mercator'
import { type Camera, roundCamera, sameCamera, ZOOM_RANGE } from '../view/view'
import { boxArea, contains, type PixelBox, type Size, shrink } from './freeArea'

/** Leaflet's `zoomSnap`. */
export const ZOOM_STEP = 0.5

/** Close enough for a point that nothing else says how to frame. */
const POINT_ZOOM = 8

/** A camera is rounded: what that puts over an edge is no reason to move. Pixels. */
const UNSEEN = 0.5

/** A shape smaller than this share of the free area is shown, but not to be seen. */
const TOO_SMALL = 0.1

/**
 * The camera that brings bounds into a free part of the map, or null where they already
 * are. It keeps the zoom if the bounds then fit, and changes it as little as it must.
 *
 * @param current where the map looks now; null before the first view
 * @param areas the free parts of the map, from `freeAreas`
 */
export function bringIntoView(
  bounds: Bounds,
  current: Camera | null,
  areas: readonly PixelBox[],
  size: Size,
): Camera | null {
  const next = nextCamera(bounds, current, areas, size)
  return sameCamera(next, current) ? null : next
}

function nextCamera(
  bounds: Bounds,
  current: Camera | null,
  areas: readonly PixelBox[],
  size: Size,
): Camera | null {
  if (current === null) return fitBounds(bounds, areas, size)
  const box = pixelBox(bounds, current, size)
  const seen = areas.filter((free) => isPoint(bounds) || sizeShare(box, free) >= TOO_SMALL)
  if (seen.some((free) => contains(free, shrink(box, UNSEEN)))) return null
  const roomy = seen
    .filter((free) => fitsInto(box, free))
    .map((free) => centred(bounds, current.zoom, free, size))
  // At the edge of the world it may be in none of them, and still as near as it can be.
  if (roomy.some((camera) => sameCamera(camera, current))) return null
  return roomy[0] ?? fitBounds(bounds, areas, size)
}

/** The closest camera that shows all of the bounds in one of the free parts of the map. */
export function fitBounds(bounds: Bounds, areas: readonly PixelBox[], size: Size): Camera {
  const [first, ...others] = areas.map((free) => ({ free, zoom: zoomFor(bounds, free) }))
  if (first === undefined) throw new RangeError('There is no part of the map to show it in.')
  const { free, zoom } = others.reduce((best, next) => (next.zoom > best.zoom ? next : best), first)
  const inRange = Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, zoom))
  return centred(bounds, inRange, free, size)
}

/** The closest at which the bounds fit, whether or not the map has it: so the part with the most room is told. */
function zoomFor(bounds: Bounds, free: PixelBox): number {
  if (isPoint(bounds)) return POINT_ZOOM
  const [west, south, east, north] = bounds
  const width = mercatorX(east) - mercatorX(west)
  const height = mercatorY(south) - mercatorY(north)
  const world = Math.min((free[2] - free[0]) / width, (free[3] - free[1]) / height)
  return Math.floor(Math.log2(world / 256) / ZOOM_STEP) * ZOOM_STEP
}

/**
 * Whether a reader could tell two cameras apart. Leaflet forgets the exact centre when its
 * container is measured, and names one up to a pixel away: to correct that would be a jolt.
 */
export function looksTheSame(a: Camera, b: Camera | null): boolean {
  if (b === null || a.zoom !== b.zoom) return false
  const world = worldSize(a.zoom)
  const x = (mercatorX(a.longitude) - mercatorX(b.longitude)) * world
  const y = (mercatorY(a.latitude) - mercatorY(b.latitude)) * world
  return Math.max(Math.abs(x), Math.abs(y)) <= 1
}

/** Where bounds lie for a camera, in pixels of the map's container. */
export function pixelBox([west, south, east, north]: Bounds, camera: Camera, size: Size): PixelBox {
  const world = worldSize(camera.zoom)
  const x = (longitude: number) =>
    (mercatorX(longitude) - mercatorX(camera.longitude)) * world + size.width / 2
  const y = (latitude: number) =>
    (mercatorY(latitude) - mercatorY(camera.latitude)) * world + size.height / 2
  return [x(west), y(north), x(east), y(south)]
}

function centred(
  [west, south, east, north]: Bounds,
  zoom: number,
  free: PixelBox,
  size: Size,
): Camera {
  const world = worldSize(zoom)
  const off = {
    x: (free[0] + free[2] - size.width) / 2,
    y: (free[1] + free[3] - size.height) / 2,
  }
  const x = (mercatorX(west) + mercatorX(east)) / 2 - off.x / world
  const middle = (mercatorY(south) + mercatorY(north)) / 2 - off.y / world
  const y = withinWorld(middle, size.height / 2 / world)
  return roundCamera({ zoom, latitude: latitudeAt(y), longitude: longitudeAt(x) })
}

/** A map that is less high than the world never shows what lies beyond its edges. */
function withinWorld(y: number, half: number): number {
  return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, y))
}

function isPoint([west, south, east, north]: Bounds): boolean {
  return west === east && south === north
}

function fitsInto(box: PixelBox, free: PixelBox): boolean {
  return box[2] - box[0] <= free[2] - free[0] && box[3] - box[1] <= free[3] - free[1]
}

function sizeShare(box: PixelBox, free: PixelBox): number {
  if (boxArea(free) === 0) return 0
  return Math.max((box[2] - box[0]) / (free[2] - free[0]), (box[3] - box[1]) / (free[3] - free[1]))
}
