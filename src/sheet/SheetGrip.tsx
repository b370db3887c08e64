import { SHEET_WORDS } from '../language/sheet'
import { useCatalogue } from '../language/useLanguage'
import { afterKey, afterTap, HEIGHTS } from './heights'
import type { Sheet } from './useSheet'
import { useSheetDrag } from './useSheetDrag'

interface SheetGripProps {
  readonly sheet: Sheet
}

/** What moves the sheet: dragged, tapped from height to height, or by its keys. */
export function SheetGrip({ sheet: { layout, height, onHeight } }: SheetGripProps) {
  const words = useCatalogue(SHEET_WORDS)
  const drag = useSheetDrag(onHeight, () => onHeight(afterTap(height)))
  return (
    <div
      className="sheet-grip"
      role="slider"
      tabIndex={0}
      aria-label={words.size}
      aria-orientation={layout === 'side' ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={HEIGHTS.length - 1}
      aria-valuenow={HEIGHTS.indexOf(height)}
      aria-valuetext={words.height[height]}
      onKeyDown={(event) => {
        const next = afterKey(event.key, height)
        if (next === null) return
        event.preventDefault()
        onHeight(next)
      }}
      {...drag}
    />
  )
}
