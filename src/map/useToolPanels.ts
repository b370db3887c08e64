import { useCallback, useState } from 'react'
import type { Issue } from '../model/types'

type Panels = typeof import('./toolPanels')

/**
 * The panels of names, signs and ruler: fetched when they are first asked for. Code that does
 * not come is a notice, and the map stays as it is.
 */
export function useToolPanels(onIssue: (issue: Issue) => void) {
  const [panels, setPanels] = useState<Panels | null>(null)
  const load = useCallback(() => {
    import('./toolPanels').then(setPanels, () =>
      onIssue({ file: 'names and signs', path: '', message: 'could not be loaded' }),
    )
  }, [onIssue])
  return [panels, load] as const
}
