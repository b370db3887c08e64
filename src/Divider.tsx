import type { KeyboardEvent, PointerEvent } from 'react'
import { useWords } from './language/useLanguage'
import { SPLIT } from './view/comforts'

interface DividerProps {
  /** Share of the width that the text has, per cent. */
  readonly split: number
  readonly onSplit: (split: number) => void
}

const STEP = 2

/** The bar between text and map: drag it, or move it with the arrow keys, Home and End. */
export function Divider({ split, onSplit }: DividerProps) {
  const words = useWords()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = afterKey(event.key, split, isLeftwards(event.currentTarget))
    if (next === null) return
    event.preventDefault()
    onSplit(next)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const panes = event.currentTarget.parentElement
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || panes === null) return
    const { left, right, width } = panes.getBoundingClientRect()
    const share = isLeftwards(panes) ? right - event.clientX : event.clientX - left
    onSplit((share / width) * 100)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> is no widget; a window splitter is
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.widthOfText}
      aria-valuenow={Math.round(split)}
      aria-valuemin={SPLIT.least}
      aria-valuemax={SPLIT.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  )
}

/** Where a language is written from right to left, the text stands on the right. */
function isLeftwards(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl'
}

function afterKey(key: string, split: number, leftwards: boolean): number | null {
  const step = leftwards ? -STEP : STEP
  switch (key) {
    case 'ArrowLeft':
      return split - step
    case 'ArrowRight':
      return split + step
    case 'Home':
      return SPLIT.least
    case 'End':
      return SPLIT.most
    default:
      return null
  }
}
