/**
 * The model counts in UTF-16 code units, the standards in Unicode code points: one apart for
 * every character outside the Basic Multilingual Plane.
 */

/** How many code points stand before a place in the text. */
export function toCodePoints(text: string, units: number): number {
  let count = 0
  for (let at = 0; at < units && at < text.length; at += width(text, at)) count++
  return count
}

/** Where in the text (UTF-16 code units) so many code points have passed; at most its end. */
export function toCodeUnits(text: string, codePoints: number): number {
  let at = 0
  for (let count = 0; count < codePoints && at < text.length; count++) at += width(text, at)
  return at
}

function width(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
