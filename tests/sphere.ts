import type { Position } from 'geojson'

/** Mean radius of the Earth, kilometres. */
const RADIUS = 6371.0088

/** Kilometres along the great circle, by the haversine formula. */
export function distance(from: Position, to: Position): number {
  const [x1, y1, x2, y2] = [...radians(from), ...radians(to)] as [number, number, number, number]
  const share = Math.sin((y2 - y1) / 2) ** 2
  const across = Math.cos(y1) * Math.cos(y2) * Math.sin((x2 - x1) / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.sqrt(share + across))
}

/** Kilometres along a line. */
export function length(line: readonly Position[]): number {
  return line.reduce((sum, to, index) => sum + distance(line[index - 1] ?? to, to), 0)
}

/** Square kilometres inside a ring: positive where it runs anticlockwise. */
export function ringArea(ring: readonly Position[]): number {
  const strips = ring.slice(1).map((to, index) => {
    const [x1, y1] = radians(ring[index] ?? to)
    const [x2, y2] = radians(to)
    return (x1 - x2) * (2 + Math.sin(y1) + Math.sin(y2))
  })
  return (strips.reduce((sum, strip) => sum + strip, 0) * RADIUS ** 2) / 2
}

/** Square kilometres of polygons, their holes taken away. */
export function area(polygons: readonly Position[][][]): number {
  return polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0)
}

/** Whether a position is inside a ring of the plane (even-odd rule). */
export function isInRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  const crossings = ring.slice(1).filter((to, index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? to
    const [x2 = 0, y2 = 0] = to
    return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)
  })
  return crossings.length % 2 === 1
}

/** Whether a position is inside polygons, and in none of their holes. */
export function isInside(at: Position, polygons: readonly Position[][][]): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(at, ring)).length === 1)
}

function radians([longitude = 0, latitude = 0]: Position): readonly [number, number] {
  return [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
}
