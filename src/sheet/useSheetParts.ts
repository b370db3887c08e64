import { useEffect, useState } from 'react'
import type { Issue } from '../model/types'
import type { Layout } from '../view/useLayout'

type Parts = typeof import('./sheetParts')

/** The grip of the sheet and its first line. Without them the sheet stays at half, with a notice. */
export function useSheetParts(layout: Layout, onIssue: (issue: Issue) => void): Parts | null {
  const [parts, setParts] = useState<Parts | null>(null)
  const wanted = layout !== 'panes'
  useEffect(
    function load() {
      if (!wanted) return
      import('./sheetParts').then(setParts, () =>
        onIssue({ file: 'sheet', path: '', message: 'could not be loaded' }),
      )
    },
    [wanted, onIssue],
  )
  return wanted ? parts : null
}
