import { bounds, contains, distanceToLineKm, polygonsOf, ringAreaKm2 } from './geometry.mjs'

const CELLS = 24

/** A point well inside the largest part of a polygon: the one, on a grid that is refined once, farthest from its edges. */
export function innerPoint(geometry) {
  const [largest] = [...polygonsOf(geometry)].sort((a, b) => Math.abs(ringAreaKm2(b[0])) - Math.abs(ringAreaKm2(a[0])))
  const polygon = { type: 'Polygon', coordinates: largest }
  const [west, south, east, north] = bounds(largest)
  const first = best(polygon, [west, south, east, north])
  const [dx, dy] = [(east - west) / CELLS, (north - south) / CELLS]
  return best(polygon, [first[0] - dx, first[1] - dy, first[0] + dx, first[1] + dy])
}

function best(polygon, [west, south, east, north]) {
  let found = [west, south], farthest = -1
  for (let i = 0; i < CELLS; i++) {
    for (let j = 0; j < CELLS; j++) {
      const point = [west + ((i + 0.5) * (east - west)) / CELLS, south + ((j + 0.5) * (north - south)) / CELLS]
      if (!contains(polygon, point)) continue
      const distance = Math.min(...polygon.coordinates.map((ring) => distanceToLineKm(point, ring)))
      if (distance > farthest) [found, farthest] = [point, distance]
    }
  }
  return found
}
