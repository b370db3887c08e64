import type { Position } from 'geojson'
import { anchorPoint } from '../lettering/anchorPoint'
import type { PlaceGeometry } from '../model/types'
import { isInBox, unprojector } from './frame'
import type { Line } from './marks'
import { type Outliner, placeLines, placeProjector, placeRings } from './outline'
import { ringArea } from './simplify'

/** Less of an area in sight is too little to write a name on, square pixels. */
const LEAST_AREA = 900

/**
 * Where the name of a place holds on to, [longitude, latitude]: where it does on the screen,
 * or, where that lies outside of the picture, on the part that is in sight. Null: there is
 * none, or too little, unless it `mustBe` found.
 */
export function anchorIn(
  outliner: Outliner,
  geometry: PlaceGeometry,
  mustBe: boolean,
): Position | null {
  const { frame } = outliner
  const usual = placeProjector(frame, geometry)(anchorPoint(geometry))
  if (isInBox(usual, frame.box)) return unprojector(frame)(usual)
  const seen = { ...outliner, beyond: 0 }
  switch (geometry.type) {
    case 'Point':
      return null
    case 'LineString':
    case 'MultiLineString':
      return onLine(seen, geometry)
    case 'Polygon':
    case 'MultiPolygon':
      return (
        onArea(seen, geometry, mustBe ? 0 : LEAST_AREA) ?? (mustBe ? onLine(seen, geometry) : null)
      )
  }
}

function onLine(seen: Outliner, geometry: PlaceGeometry): Position | null {
  const coordinates = placeLines(seen, geometry).map((line) => inDegrees(seen, line))
  return coordinates.length === 0 ? null : anchorPoint({ type: 'MultiLineString', coordinates })
}

function onArea(seen: Outliner, geometry: PlaceGeometry, least: number): Position | null {
  const rings = placeRings(seen, geometry).filter((ring) => Math.abs(ringArea(ring)) >= least)
  const coordinates = rings.map((ring) => [inDegrees(seen, ring)])
  return coordinates.length === 0 ? null : anchorPoint({ type: 'MultiPolygon', coordinates })
}

function inDegrees({ frame }: Outliner, line: Line): Position[] {
  return line.map(unprojector(frame))
}
