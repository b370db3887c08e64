import { graticuleStep } from '../model/graticule'
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from '../model/mercator'
import type { Inks } from './inks'
import { TILE_SIZE, type TileAddress } from './protocol'

/** Meridians and parallels: straight lines on a Mercator map. */
export function paintGraticule(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, zoom }: TileAddress,
  inks: Inks,
): void {
  const step = graticuleStep(zoom)
  const world = worldSize(zoom)
  const edge = (tile: number) => (tile * TILE_SIZE) / world
  const path = new Path2D()
  for (const longitude of multiples(longitudeAt(edge(x)), longitudeAt(edge(x + 1)), step)) {
    const at = mercatorX(longitude) * world - x * TILE_SIZE
    path.moveTo(at, 0)
    path.lineTo(at, TILE_SIZE)
  }
  for (const latitude of multiples(latitudeAt(edge(y + 1)), latitudeAt(edge(y)), step)) {
    const at = mercatorY(latitude) * world - y * TILE_SIZE
    path.moveTo(0, at)
    path.lineTo(TILE_SIZE, at)
  }
  context.setLineDash([])
  context.lineWidth = 0.8
  context.strokeStyle = inks.graticule
  context.stroke(path)
}

/** The multiples of a step from one value to another, the first included, the last not. */
export function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.ceil(to / step) - first)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
