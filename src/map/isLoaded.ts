import type { Map as LeafletMap } from 'leaflet'

/** Before its first view a Leaflet map has no zoom, whatever its type says. */
export function isLoaded(map: LeafletMap): boolean {
  return (map.getZoom() as number | undefined) !== undefined
}
