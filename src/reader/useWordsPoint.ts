import { type RefObject, useEffect } from 'react'
import { perFrame } from '../view/frames'
import { mentionElementId } from './MentionLink'

/** Called with null when the words are out of sight. A point of the window, CSS pixels. */
export type WordsListener = (point: { readonly x: number; readonly y: number } | null) => void

/** Tells where the selected words end on the screen, for the thread that leaves them there. */
export function useWordsPoint(
  pane: RefObject<HTMLElement | null>,
  passage: string | null,
  onWords: WordsListener,
): void {
  useEffect(
    function follow() {
      const scroller = pane.current
      if (scroller === null || passage === null) {
        onWords(null)
        return
      }
      const { ask, cancel } = perFrame(() => onWords(endOfWords(scroller, passage)))
      const observer = new ResizeObserver(ask)
      observer.observe(scroller)
      scroller.addEventListener('scroll', ask, { passive: true })
      document.fonts.addEventListener('loadingdone', ask)
      ask()
      return function stop() {
        cancel()
        observer.disconnect()
        scroller.removeEventListener('scroll', ask)
        document.fonts.removeEventListener('loadingdone', ask)
        onWords(null)
      }
    },
    [pane, passage, onWords],
  )
}

function endOfWords(scroller: HTMLElement, passage: string) {
  const words = document.getElementById(mentionElementId(passage))
  const last = words === null ? undefined : [...words.getClientRects()].at(-1)
  const frame = scroller.getBoundingClientRect()
  if (last === undefined || last.bottom < frame.top || last.bottom > frame.bottom) return null
  return { x: last.right, y: last.bottom - 1 }
}
