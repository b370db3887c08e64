import type { Sign } from '../lettering/labelStyle'
import { area, disc, ink, path, stroke } from './makeMarks'
import type { Line, Mark, Point } from './marks'
import type { Palette } from './palette'

/** The sign at a point of the base map, as `drawSign` draws it on the screen. */
export function signMarks(
  sign: Sign,
  at: Point,
  radius: number,
  palette: Palette,
): readonly Mark[] {
  switch (sign) {
    case 'none':
      return []
    case 'peak':
      return peakMarks(at, radius, palette)
    case 'pass':
      return passMarks(at, radius, palette)
    default:
      return townMarks(sign, at, radius, palette)
  }
}

function townMarks(
  sign: 'capital' | 'seat' | 'town',
  at: Point,
  radius: number,
  palette: Palette,
): readonly Mark[] {
  const paper = ink(palette.halo)
  const dark = ink(palette.labels.town ?? palette.ink)
  const dot = [disc(at, radius + 1.2, paper), disc(at, radius, dark)]
  if (sign === 'seat') return dot
  if (sign === 'town') return [...dot, disc(at, radius - 1.2, paper)]
  return [...dot, disc(at, radius - 1.3, paper), disc(at, radius - 2.5, dark)]
}

/** The middle of the triangle, not its foot, is the point. */
function peakMarks([x, y]: Point, radius: number, palette: Palette): readonly Mark[] {
  const triangle: Line = [
    [x, y - radius],
    [x + radius, y + radius * 0.8],
    [x - radius, y + radius * 0.8],
  ]
  const relief = ink(palette.labels.relief ?? palette.ink)
  return [path([triangle], [stroke(ink(palette.halo), 2.4)], true), area([triangle], relief)]
}

function passMarks([x, y]: Point, radius: number, palette: Palette): readonly Mark[] {
  const arcs = [
    arc([x - radius * 1.6, y], radius * 1.1, 0),
    arc([x + radius * 1.6, y], radius * 1.1, Math.PI),
  ]
  const relief = ink(palette.labels.relief ?? palette.ink)
  return [path(arcs, [stroke(ink(palette.halo), 3.6), stroke(relief, 1.4)])]
}

/** A tenth of a radian more or less than a right angle, in steps too small to be seen. */
function arc([x, y]: Point, radius: number, middle: number): Line {
  return Array.from({ length: 7 }, (_, index): Point => {
    const angle = middle + (index / 3 - 1) * 0.9
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}
