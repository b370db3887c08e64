import type { Position } from 'geojson'
import { anchorPoint } from '../lettering/anchorPoint'
import type { PlaceGeometry } from '../model/types'
import { isInBox, unprojector } from './frame'
import type { Line } from './marks'
import { type Outliner, placeLines, placeProjector, placeRings } from './outline'
import { ringArea } from './simplify'

/** Less of an area in sight is too little to write on, square pixels. */
const LEAST_AREA = 900

/**
 * Where the name of a place holds on to, [longitude, latitude]: where it does on the screen,
 * or, where that lies outside of the picture, on the part that is in sight. Null: none is.
 */
export function anchorIn(outliner: Outliner, geometry: PlaceGeometry): Position | null {
  const { frame } = outliner
  const usual = placeProjector(frame, geometry)(anchorPoint(geometry))
  if (isInBox(usual, frame.box)) return unprojector(frame)(usual)
  const seen = { ...outliner, beyond: 0 }
  const toDegrees = (line: Line) => line.map(unprojector(frame))
  switch (geometry.type) {
    case 'Point':
      return null
    case 'LineString':
    case 'MultiLineString': {
      const coordinates = placeLines(seen, geometry).map(toDegrees)
      return coordinates.length === 0 ? null : anchorPoint({ type: 'MultiLineString', coordinates })
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const rings = placeRings(seen, geometry)
      const large = rings.filter((ring) => Math.abs(ringArea(ring)) >= LEAST_AREA)
      const coordinates = large.map((ring) => [toDegrees(ring)])
      return coordinates.length === 0 ? null : anchorPoint({ type: 'MultiPolygon', coordinates })
    }
  }
}
