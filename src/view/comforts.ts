import { recall } from './remembered'
import type { Theme } from './view'

/** Of the size that the browser is set to. The map keeps its own letters. */
export const TEXT_SIZES = [0.9, 1, 1.15, 1.3, 1.5] as const

export type TextSize = (typeof TEXT_SIZES)[number]

/** What the page is set in unless the reader wants it otherwise. */
export const USUAL_SIZE: TextSize = 1

/** Shares of the width that the text may have, per cent. */
export const SPLIT = { least: 25, most: 70, usual: 45 } as const

/** What the reader has chosen on this device; null: as the system has it. */
export function recallTheme(): Theme | null {
  const stored = recall('theme')
  return stored === 'light' || stored === 'dark' ? stored : null
}

export function recallTextSize(): TextSize {
  const stored = recall('textSize')
  return TEXT_SIZES.find((size) => String(size) === stored) ?? USUAL_SIZE
}

/** Per cent of the width. */
export function recallSplit(): number {
  const stored = Number(recall('split') ?? Number.NaN)
  return stored >= SPLIT.least && stored <= SPLIT.most ? stored : SPLIT.usual
}

/** As the root element's style has it: nothing where it is the usual size. */
export function fontSizeOf(size: TextSize): string {
  return size === USUAL_SIZE ? '' : `${size * 100}%`
}
