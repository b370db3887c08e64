import { type ComponentType, useCallback, useRef, useState } from 'react'
import type { Issue } from '../model/types'
import { PANELS, type PanelId, type PanelProps } from './panels'

interface OpenPanel {
  readonly id: PanelId
  readonly Panel: ComponentType<PanelProps>
}

interface PanelSwitch {
  readonly open: OpenPanel | null
  /** Opens a panel; the one that is open already is closed. */
  readonly onPanel: (id: PanelId) => void
  readonly onClose: () => void
}

/** The panel that is open. One that cannot be fetched is a notice, and the page stays. */
export function usePanel(onIssue: (issue: Issue) => void): PanelSwitch {
  const [open, setOpen] = useState<OpenPanel | null>(null)
  /** The one that was asked for last: another, whose code comes later, stays away. */
  const asked = useRef<PanelId | null>(null)
  const onClose = useCallback(() => {
    asked.current = null
    setOpen(null)
  }, [])
  const onPanel = useCallback(
    (id: PanelId) => {
      if (open?.id === id) return onClose()
      asked.current = id
      PANELS[id]().then(
        ({ default: Panel }) => {
          if (asked.current === id) setOpen({ id, Panel })
        },
        () => onIssue({ file: id, path: '', message: 'could not be loaded' }),
      )
    },
    [open, onClose, onIssue],
  )
  return { open, onPanel, onClose }
}
