import type { Context } from './canvas'
import type { MeasureText } from './type'

/** Measure with a canvas that has the fonts; widths are remembered. */
export function measureOn(context: Context): MeasureText {
  const widths = new Map<string, number>()
  return (text, font, spacing) => {
    const key = `${font}|${spacing}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = font
    // Not in every browser yet: there the canvas will not space the letters either.
    if ('letterSpacing' in context) context.letterSpacing = `${spacing}px`
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}
