/** The widths of the base map's lines, CSS pixels: the same in its tiles and in pictures. */

/** Around a lake. */
export const SHORE = 0.6

/** By how much the casing under a line between countries is wider than the line. */
export const CASING = 2.4

/** Where the line is disputed or not delimited. */
export const DISPUTED_DASH: readonly number[] = [5, 4]

export function countryLine(zoom: number): number {
  return Math.min(2, 0.5 + zoom * 0.15)
}

interface DashedLine {
  readonly width: number
  readonly dash: readonly number[]
}

/** Null where regions would only be clutter. */
export function regionLine(zoom: number): DashedLine | null {
  return zoom < 5 ? null : { width: zoom >= 7 ? 1.1 : 0.8, dash: [2.5, 2.5] }
}

/** 0 where a river of this rank is too small to show. */
export function riverWidth(rank: number, zoom: number): number {
  if (rank > zoom + 2.5) return 0
  return Math.min(2.6, Math.max(0.5, 0.4 + (zoom + 3 - rank) * 0.22))
}
