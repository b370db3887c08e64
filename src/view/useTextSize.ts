import { useLayoutEffect, useState } from 'react'
import { recall, remember } from './remembered'

/** Of the size that the browser is set to. The map keeps its own letters. */
export const TEXT_SIZES = [0.9, 1, 1.15, 1.3, 1.5] as const

export type TextSize = (typeof TEXT_SIZES)[number]

/** What the page is set in unless the reader wants it otherwise. */
export const USUAL_SIZE: TextSize = 1

/** How large the letters of text and interface are, and a way to change it. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState<TextSize>(readTextSize)
  // Before anything is painted: a page that grows under the eyes is read twice.
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = size === USUAL_SIZE ? '' : `${size * 100}%`
  }, [size])
  const choose = (next: TextSize) => {
    setSize(next)
    remember('textSize', next === USUAL_SIZE ? null : String(next))
  }
  return [size, choose]
}

/** The next size up or down; null at either end. */
export function nextTextSize(size: TextSize, by: 1 | -1): TextSize | null {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + by] ?? null
}

function readTextSize(): TextSize {
  const stored = recall('textSize')
  return TEXT_SIZES.find((size) => String(size) === stored) ?? USUAL_SIZE
}
