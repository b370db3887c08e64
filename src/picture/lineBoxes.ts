import type { LabelBox } from '../lettering/labelBox'
import { around } from './aside'
import { worldOffset } from './frame'
import type { Line } from './marks'
import type { NamesWish } from './names'
import { placeLines } from './outline'
import { formOf, placeStyles } from './placeStyles'

/** From one box to the next along a line, CSS pixels. */
const STEP = 6

/** The story's lines and edges as rows of boxes, in pixels of the whole world. */
export function lineBoxes({ places, outliner }: NamesWish): readonly LabelBox[] {
  const [x, y] = worldOffset(outliner.frame)
  return places.flatMap(({ place }) => {
    const form = formOf(place)
    if (place.geometry === null || (form !== 'line' && form !== 'edge')) return []
    const reach = placeStyles[form].width / 2 + 1
    return placeLines(outliner, place.geometry)
      .flatMap(pointsAlong)
      .map(([px, py]) => around(px - x, py - y, reach))
  })
}

function pointsAlong(line: Line): Line {
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP))
    return Array.from({ length: count }, (_, step): Line[number] => {
      const share = (step + 1) / count
      return [from[0] + dx * share, from[1] + dy * share]
    })
  })
}
