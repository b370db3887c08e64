import { disc, group, ink, path, stroke } from './makeMarks'
import type { Group, Mark, Point, Words } from './marks'
import type { Palette } from './palette'
import { sansFont, TO_BASE_LINE } from './type'

const RADIUS = 8.5
const GAP = 3
const SIZE = 11

/** What a number takes beside a name, CSS pixels. */
export function badgeWidth(number: string | null): number {
  return number === null ? 0 : 2 * badgeRadius(number) + GAP
}

/** Wider than two figures, a number needs a larger disc. */
export function badgeRadius(number: string): number {
  return RADIUS + Math.max(0, number.length - 2) * 3
}

/**
 * A number on a disc in the colour of its place, as in the list that it refers to.
 *
 * @param left where the disc begins, half way up
 */
export function badge(number: string, left: Point, colour: string, palette: Palette): Group {
  const radius = badgeRadius(number)
  const at: Point = [left[0] + radius, left[1]]
  const words: Words = {
    type: 'words',
    text: number,
    at: [at[0], at[1] + SIZE * TO_BASE_LINE],
    anchor: 'middle',
    font: sansFont(700, SIZE),
    colour: palette.paper,
    halo: null,
    spacing: 0,
    language: 'und',
  }
  return group('number', [
    disc(at, radius + 1.5, ink(palette.paper)),
    disc(at, radius, ink(colour)),
    words,
  ])
}

/** From a number that found room only aside to what it stands for, which has a small dot. */
export function leader(from: Point, to: Point, colour: string, palette: Palette): readonly Mark[] {
  return [
    path([[from, to]], [stroke(ink(palette.paper), 3), stroke(ink(colour), 1)]),
    disc(to, 3.5, ink(palette.paper)),
    disc(to, 2.2, ink(colour)),
  ]
}
