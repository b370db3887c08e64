import type { Position } from 'geojson'
import { geometryBounds, pieces, unwrapLongitude } from '../model/geometry'
import { worldSize } from '../model/mercator'
import type { PlaceGeometry } from '../model/types'
import { clipLine, clipRing } from './clip'
import { type Frame, frameBounds, projector } from './frame'
import type { Box, Line, Point } from './marks'
import { simplifyLine, simplifyRing } from './simplify'

/** How geometry becomes lines of the picture. */
export interface Outliner {
  readonly frame: Frame
  /** How far a line may stray from its data, CSS pixels. */
  readonly tolerance: number
  /** Lines are cut so far outside of the frame: beyond the widest stroke, or a blur. */
  readonly beyond: number
}

/** Enough for the widest stroke. */
export const BEYOND = 12

/** Lines of the base map, wherever around the world the frame shows them. */
export function linesIn(
  outliner: Outliner,
  lines: readonly (readonly Position[])[],
): readonly Line[] {
  const box = cutBox(outliner)
  return copies(outliner, lines)
    .flatMap((line) => clipLine(line, box))
    .map((line) => simplifyLine(line, outliner.tolerance))
}

/** Rings of the base map's areas, wherever around the world the frame shows them. */
export function ringsIn(
  outliner: Outliner,
  rings: readonly (readonly Position[])[],
): readonly Line[] {
  const box = cutBox(outliner)
  return copies(outliner, rings).flatMap((ring) => {
    // GeoJSON repeats the first position.
    const kept = simplifyRing(clipRing(ring.slice(0, -1), box), outliner.tolerance)
    return kept === null ? [] : [kept]
  })
}

/** A place of the story is drawn once, in the copy of the world that the frame looks at. */
export function placeLines(outliner: Outliner, geometry: PlaceGeometry): readonly Line[] {
  const box = cutBox(outliner)
  const toPixel = placeProjector(outliner.frame, geometry)
  return pieces(geometry)
    .flatMap((piece) => clipLine(piece.map(toPixel), box))
    .map((line) => simplifyLine(line, outliner.tolerance))
}

/** As `placeLines`, for what is filled. */
export function placeRings(outliner: Outliner, geometry: PlaceGeometry): readonly Line[] {
  const box = cutBox(outliner)
  const toPixel = placeProjector(outliner.frame, geometry)
  return pieces(geometry).flatMap((piece) => {
    const kept = simplifyRing(clipRing(piece.slice(0, -1).map(toPixel), box), outliner.tolerance)
    return kept === null ? [] : [kept]
  })
}

/** Where the positions of a place lie on the picture, also where it is cut at 180 degrees. */
export function placeProjector(
  frame: Frame,
  geometry: PlaceGeometry,
): (position: Position) => Point {
  const bounds = geometryBounds(geometry)
  const middle = (bounds[0] + bounds[2]) / 2
  const turns = Math.round((frame.longitude - middle) / 360) * 360
  const toPixel = projector(frame)
  return ([longitude = 0, latitude = 0]) =>
    toPixel([unwrapLongitude(longitude, bounds) + turns, latitude])
}

/** Those that come near the frame, in pixels, once for each copy of the world that it shows. */
function copies(outliner: Outliner, lines: readonly (readonly Position[])[]): readonly Line[] {
  const { frame } = outliner
  const world = worldSize(frame.zoom)
  const [west, , east] = frameBounds(frame)
  const box = cutBox(outliner)
  const first = Math.floor((west + 180) / 360)
  const count = Math.floor((east + 180) / 360) - first + 1
  const turns = Array.from({ length: count }, (_, index) => (first + index) * world)
  const toPixel = projector(frame)
  return lines.flatMap((positions) => {
    const line = positions.map(toPixel)
    return turns
      .map((turn) => line.map(([x, y]): Point => [x + turn, y]))
      .filter((copy) => comesNear(copy, box))
  })
}

function comesNear(line: Line, [left, top, right, bottom]: Box): boolean {
  const isBeyond = (test: (point: Point) => boolean) => line.every(test)
  return !(
    isBeyond(([x]) => x < left) ||
    isBeyond(([x]) => x > right) ||
    isBeyond(([, y]) => y < top) ||
    isBeyond(([, y]) => y > bottom)
  )
}

function cutBox({ frame, beyond }: Outliner): Box {
  const [left, top, right, bottom] = frame.box
  return [left - beyond, top - beyond, right + beyond, bottom + beyond]
}
