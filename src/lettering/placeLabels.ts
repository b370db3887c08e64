import { BoxIndex } from './boxIndex'
import { type LabelBox, overlap } from './labelBox'
import type { Side } from './labelStyle'

export interface LabelCandidate {
  readonly id: string
  /** The point that is named, in pixels of the whole world at this zoom. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly sides: readonly Side[]
  /** Radius of the symbol at the point; the name keeps clear of it. */
  readonly dot: number
  /** The symbol is there in any case, drawn by someone else: it is never left out. */
  readonly pinned: boolean
  /** Of a name along a line: where its letters are. It has nowhere else to stand. */
  readonly letters?: readonly LabelBox[]
}

export interface PlacedLabel {
  readonly id: string
  readonly side: Side
  /** All that the name covers: one box, or those of its letters. */
  readonly boxes: readonly LabelBox[]
  /** Around them all. */
  readonly box: LabelBox
  /** From the point that is named to the top left of the box. */
  readonly offset: readonly [x: number, y: number]
}

/**
 * Give each name the first of its sides where it meets no other; the first in the list
 * choose first, and a name without room is left out with its dot.
 *
 * The whole world is placed for a zoom, not what happens to be on screen, so that a name
 * neither flickers nor changes sides while the map is dragged.
 *
 * @param covered where no name may stand, whoever it is; for pictures, which have an edge
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  covered: readonly LabelBox[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const pins = candidates.filter(({ pinned, dot }) => pinned && dot > 0).map(dotBox)
  const taken = new BoxIndex()
  for (const box of covered) taken.add(box)
  const placed = new Map<string, PlacedLabel>()
  for (const candidate of candidates) {
    const dot = dotBox(candidate)
    // Pins that lie on one another are one obstacle to their own names.
    const others = candidate.pinned ? pins.filter((pin) => !overlap(pin, dot)) : pins
    const isFree = (box: LabelBox) =>
      !others.some((other) => overlap(other, box)) && !taken.meets(box)
    if (!candidate.pinned && candidate.dot > 0 && !isFree(dot)) continue
    const free = candidate.sides
      .map((side) => placeOn(candidate, side))
      .find(({ boxes }) => boxes.every(isFree))
    if (free === undefined) continue
    placed.set(candidate.id, free)
    for (const box of free.boxes) taken.add(box)
    if (candidate.dot > 0) taken.add(dot)
  }
  return placed
}

function placeOn(candidate: LabelCandidate, side: Side): PlacedLabel {
  const boxes = candidate.letters ?? [labelBox(candidate, side)]
  const box = hull(boxes)
  return {
    id: candidate.id,
    side,
    boxes,
    box,
    offset: [box[0] - candidate.x, box[1] - candidate.y],
  }
}

/** Space between a symbol and its name, CSS pixels. */
const GAP = 4

export function labelBox(candidate: LabelCandidate, side: Side): LabelBox {
  const { x, y, width, height, dot } = candidate
  const reach = dot + GAP
  switch (side) {
    case 'right':
      return [x + reach, y - height / 2, x + reach + width, y + height / 2]
    case 'left':
      return [x - reach - width, y - height / 2, x - reach, y + height / 2]
    case 'above':
      return [x - width / 2, y - dot - 2 - height, x + width / 2, y - dot - 2]
    case 'below':
      return [x - width / 2, y + dot + 2, x + width / 2, y + dot + 2 + height]
    case 'centre':
      return [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
  }
}

function hull(boxes: readonly LabelBox[]): LabelBox {
  const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

function dotBox({ x, y, dot }: LabelCandidate): LabelBox {
  return [x - dot, y - dot, x + dot, y + dot]
}
