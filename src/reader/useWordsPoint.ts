import { type RefObject, useEffect } from 'react'
import { perFrame } from '../view/frames'
import { mentionElementId } from './MentionLink'

/** A point of the window between two lines of text, CSS pixels. */
export interface WordsPoint {
  readonly x: number
  readonly y: number
  /** The edge of the text on the side of the map. */
  readonly clear: number
}

/** Called with null when the words are out of sight. */
export type WordsListener = (point: WordsPoint | null) => void

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

function endOfWords(scroller: HTMLElement, passage: string): WordsPoint | null {
  const words = document.getElementById(mentionElementId(passage))
  const block = words?.closest('h1, p')?.getBoundingClientRect()
  const last = words === null ? undefined : [...words.getClientRects()].at(-1)
  const frame = scroller.getBoundingClientRect()
  if (words === null || block === undefined || last === undefined) return null
  if (last.bottom < frame.top || last.bottom > frame.bottom) return null
  const y = last.bottom + belowBox(words)
  const mapIsRight = frame.left < window.innerWidth - frame.right
  return mapIsRight
    ? { x: last.right, y, clear: Math.max(last.right, block.right) }
    : { x: last.left, y, clear: Math.min(last.left, block.left) }
}

/** Of Source Serif 4, em: from the foot of a link's box to half way between tails and heads. */
const FOOT = 0.735

/** How far below the box of the words the middle between their line and the next is. */
function belowBox(words: HTMLElement): number {
  const { fontSize, lineHeight } = getComputedStyle(words)
  return Number.parseFloat(lineHeight) / 2 - Number.parseFloat(fontSize) * FOOT
}
