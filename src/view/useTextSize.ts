import { useLayoutEffect, useState } from 'react'
import { fontSizeOf, recallTextSize, TEXT_SIZES, type TextSize, USUAL_SIZE } from './comforts'
import { remember } from './remembered'

/** How large the letters of text and interface are, and a way to change it. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState<TextSize>(recallTextSize)
  // Before anything is painted: a page that grows under the eyes is read twice.
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = fontSizeOf(size)
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
