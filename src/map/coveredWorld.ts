import type { Map as LeafletMap } from 'leaflet'
import type { LabelBox } from '../lettering/labelBox'
import { COVERS_NAMES, mapCovers } from './covers'

/** What lies over the map, in pixels of the whole world at its zoom: as names are placed. */
export function coveredWorld(map: LeafletMap): readonly LabelBox[] {
  const { x, y } = cornerOf(map)
  return mapCovers(map, COVERS_NAMES).map(([left, top, right, bottom]): LabelBox => {
    return [left + x, top + y, right + x, bottom + y]
  })
}

/** The top left of the map, in the same pixels. */
export function cornerOf(map: LeafletMap) {
  return map.containerPointToLayerPoint([0, 0]).add(map.getPixelOrigin()).round()
}
