import './panels.css'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../language/useLanguage'

interface PanelFrameProps {
  readonly title: string
  readonly onClose: () => void
  /** For longer lines than a menu's. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * A panel under the header: labelled, not modal, so that text and map stay in reach. It takes
 * the focus when it opens; Escape, its button, a press elsewhere, or the focus on something
 * that it covers close it, and the focus goes back to where it was.
 */
export function PanelFrame({ title, onClose, wide = false, children }: PanelFrameProps) {
  const words = useWords()
  const heading = useId()
  const ref = useRef<HTMLElement>(null)
  useFocusInside(ref)
  useLeave(ref, onClose)
  return (
    <section
      ref={ref}
      className={wide ? 'panel is-wide' : 'panel'}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      {/* A header would be one of the page: a panel stands outside its main part. */}
      <div className="panel-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      </div>
      <div className="panel-body">{children}</div>
    </section>
  )
}

/** Before the panel is painted: a key that is pressed at the sight of it is meant for it. */
function useFocusInside(ref: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    function take() {
      const before = document.activeElement
      const panel = ref.current
      const first = panel?.querySelector<HTMLElement>('[data-first-focus]')
      const takesFocus = first ?? panel
      takesFocus?.focus()
      return function giveBack() {
        const isLost =
          document.activeElement === document.body || panel?.contains(document.activeElement)
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      }
    },
    [ref],
  )
}

function useLeave(ref: React.RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(
    function listen() {
      const onPointerDown = ({ target }: PointerEvent) => {
        if (!(target instanceof Element) || ref.current?.contains(target) === true) return
        // The button that opened it closes it too, by itself.
        if (target.closest('[aria-haspopup="dialog"]') === null) onClose()
      }
      // A link to another part of this page leads out of the panel.
      const onClick = ({ target }: MouseEvent) => {
        if (target instanceof Element && target.closest('a[href^="#"]') !== null) onClose()
      }
      // Whoever goes on by keys is to see where they are.
      const onFocus = ({ target }: FocusEvent) => {
        if (target instanceof Element && ref.current !== null && liesOver(ref.current, target)) {
          onClose()
        }
      }
      const panel = ref.current
      document.addEventListener('focusin', onFocus)
      document.addEventListener('pointerdown', onPointerDown)
      panel?.addEventListener('click', onClick)
      return function stop() {
        panel?.removeEventListener('click', onClick)
        document.removeEventListener('focusin', onFocus)
        document.removeEventListener('pointerdown', onPointerDown)
      }
    },
    [ref, onClose],
  )
}

function liesOver(panel: Element, other: Element): boolean {
  if (panel.contains(other)) return false
  const [a, b] = [panel.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
