/** Spherical measures on [longitude, latitude]. The sphere differs from the ellipsoid by under 0.5 %. */
const RADIUS_KM = 6371.0088
const rad = (degrees) => (degrees * Math.PI) / 180

export function distanceKm([lon1, lat1], [lon2, lat2]) {
  const s = Math.sin(rad(lat2 - lat1) / 2) ** 2
    + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(s))
}

export const lengthKm = (line) => line.slice(1).reduce((sum, p, i) => sum + distanceKm(line[i], p), 0)

/** Signed area of a ring: positive when it runs counter-clockwise. */
export function ringAreaKm2(ring) {
  let sum = 0
  for (let i = 0; i < ring.length - 1; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i], ring[i + 1]]
    sum += rad(x2 - x1) * (2 + Math.sin(rad(y1)) + Math.sin(rad(y2)))
  }
  return (-sum * RADIUS_KM * RADIUS_KM) / 2
}

export const polygonsOf = ({ type, coordinates }) =>
  type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []

/** Area of a polygon, whichever way its rings run. */
export const areaKm2 = (geometry) => polygonsOf(geometry)
  .flatMap((rings) => rings.map((ring, i) => Math.abs(ringAreaKm2(ring)) * (i === 0 ? 1 : -1)))
  .reduce((sum, area) => sum + area, 0)

/** RFC 7946: outer rings counter-clockwise, holes clockwise; a lone polygon is a Polygon. */
export function rightHanded(geometry) {
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring, i) => (ringAreaKm2(ring) > 0 === (i === 0) ? ring : [...ring].reverse())))
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons }
}

export function bounds(coordinates, box = [Infinity, Infinity, -Infinity, -Infinity]) {
  if (typeof coordinates[0] !== 'number') coordinates.forEach((c) => bounds(c, box))
  else {
    const [x, y] = coordinates
    box[0] = Math.min(box[0], x); box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x); box[3] = Math.max(box[3], y)
  }
  return box
}

export function contains(geometry, [x, y]) {
  const inRing = (ring) => {
    let inside = false
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [ring[i], ring[j]]
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
    return inside
  }
  return polygonsOf(geometry).some(([outer, ...holes]) => inRing(outer) && !holes.some(inRing))
}

/** Distance to a line, on a plane that is true at the point: good to a few per cent under 100 km. */
export function distanceToLineKm([x, y], line) {
  const kx = 111.32 * Math.cos(rad(y)), ky = 111.2
  let best = Infinity
  for (let i = 0; i < line.length - 1; i++) {
    const ax = (line[i][0] - x) * kx, ay = (line[i][1] - y) * ky
    const dx = (line[i + 1][0] - x) * kx - ax, dy = (line[i + 1][1] - y) * ky - ay
    const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
    best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy))
  }
  return best
}
