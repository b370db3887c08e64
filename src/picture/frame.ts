import type { Position } from 'geojson'
import type { Bounds } from '../model/geometry'
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from '../model/mercator'
import type { Camera } from '../view/view'
import type { Box, Point } from './marks'

/** A part of the picture that is a map: where it lies, and what it looks at. North is up. */
export interface Frame {
  readonly box: Box
  readonly zoom: number
  /** The middle of the box, degrees. */
  readonly longitude: number
  readonly latitude: number
}

/** What a map is to show: as much as a camera sees, or all of these bounds. */
export type Look =
  | { readonly type: 'camera'; readonly camera: Camera }
  | { readonly type: 'fit'; readonly bounds: Bounds }

/** Space between what is to be seen and the edge of the map: names need some of it. */
const MARGIN = 28

/** Close enough for a point that nothing else says how to frame. */
const POINT_ZOOM = 8

/** The data, at 1:10 million, say nothing that would be seen closer. */
const CLOSEST_ZOOM = 11

export function frameOf(look: Look, box: Box): Frame {
  if (look.type === 'camera') return heldInWorld({ box, ...look.camera })
  const [west, south, east, north] = look.bounds
  const zoom = fittingZoom(look.bounds, box)
  const longitude = (west + east) / 2
  const latitude = latitudeAt((mercatorY(south) + mercatorY(north)) / 2)
  return heldInWorld({ box, zoom, longitude, latitude })
}

/** Not in steps, as on the screen: a picture makes use of all of its room. */
function fittingZoom([west, south, east, north]: Bounds, box: Box): number {
  if (west === east && south === north) return POINT_ZOOM
  const [width, height] = sizeOf(box).map((side) => Math.max(side - 2 * MARGIN, side / 2))
  const across = (width ?? 0) / (mercatorX(east) - mercatorX(west))
  const down = (height ?? 0) / (mercatorY(south) - mercatorY(north))
  const zoom = Math.log2(Math.min(across, down) / 256)
  return Math.min(CLOSEST_ZOOM, Math.floor(zoom * 100) / 100)
}

/** Never show what lies beyond the upper and lower edge of the world. */
function heldInWorld(frame: Frame): Frame {
  const [, height] = sizeOf(frame.box)
  const zoom = Math.max(frame.zoom, Math.log2(height / 256))
  const half = height / 2 / worldSize(zoom)
  const y = Math.min(1 - half, Math.max(half, mercatorY(frame.latitude)))
  return { ...frame, zoom, latitude: latitudeAt(y) }
}

export function sizeOf([left, top, right, bottom]: Box): readonly [number, number] {
  return [right - left, bottom - top]
}

/** From pixels of the whole world at the frame's zoom to those of the picture. */
export function worldOffset({ box, zoom, longitude, latitude }: Frame): Point {
  const world = worldSize(zoom)
  return [
    (box[0] + box[2]) / 2 - mercatorX(longitude) * world,
    (box[1] + box[3]) / 2 - mercatorY(latitude) * world,
  ]
}

/** Past this, Web Mercator would go on for ever. Degrees. */
const FARTHEST_NORTH = 85.0511

/** Where a position, [longitude, latitude], lies on the picture. */
export function projector(frame: Frame): (position: Position) => Point {
  const world = worldSize(frame.zoom)
  const [x, y] = worldOffset(frame)
  return ([longitude = 0, latitude = 0]) => {
    const held = Math.min(FARTHEST_NORTH, Math.max(-FARTHEST_NORTH, latitude))
    return [mercatorX(longitude) * world + x, mercatorY(held) * world + y]
  }
}

export function isInBox([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** West, south, east, north of what the frame shows; the longitudes may be over 180. */
export function frameBounds(frame: Frame): Bounds {
  const world = worldSize(frame.zoom)
  const [x, y] = worldOffset(frame)
  const [left, top, right, bottom] = frame.box
  return [
    longitudeAt((left - x) / world),
    latitudeAt((bottom - y) / world),
    longitudeAt((right - x) / world),
    latitudeAt((top - y) / world),
  ]
}

/** The inverse of `projector`, for points near the frame. */
export function unprojector(frame: Frame): (point: Point) => Position {
  const world = worldSize(frame.zoom)
  const [left, top] = worldOffset(frame)
  return ([x, y]) => [longitudeAt((x - left) / world), latitudeAt((y - top) / world)]
}
