import { type LabelBox, overlap } from '../lettering/labelBox'
import { badgeRadius } from './badge'
import type { Point } from './marks'

/** How far from what it stands for a number may be, nearest first, CSS pixels. */
const DISTANCES = [18, 26, 36, 50, 70, 95, 130]

/** To the upper right first: that is where a reader looks. */
const DIRECTIONS = Array.from({ length: 12 }, (_, index) => -Math.PI / 4 + (index * Math.PI) / 6)

/**
 * The nearest spot for a number, with a line to what it stands for, that meets nothing; in a
 * crowd one that at least lies on the map.
 *
 * @param taken boxes of names and signs
 * @param edges boxes around the map, and over it
 */
export function freeSpot(
  [x, y]: Point,
  number: string,
  taken: readonly LabelBox[],
  edges: readonly LabelBox[],
): Point {
  const spots = DISTANCES.flatMap((far) =>
    DIRECTIONS.map((angle): Point => [x + far * Math.cos(angle), y + far * Math.sin(angle)]),
  )
  const isClearOf = (boxes: readonly LabelBox[]) => (spot: Point) =>
    !boxes.some((box) => overlap(box, asideBox(spot, number)))
  return spots.find(isClearOf([...edges, ...taken])) ?? spots.find(isClearOf(edges)) ?? [x, y]
}

export function asideBox([x, y]: Point, number: string): LabelBox {
  return around(x, y, badgeRadius(number) + 2)
}

export function around(x: number, y: number, reach: number): LabelBox {
  return [x - reach, y - reach, x + reach, y + reach]
}
