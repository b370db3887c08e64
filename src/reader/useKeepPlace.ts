import { type RefObject, useEffect } from 'react'
import { perFrame } from '../view/frames'

/** What the reader has before the eyes, and where: it stays there when the lines change. */
interface Held {
  readonly element: Element
  /** How much of the element is above the upper edge of the pane: 0 to 1. */
  readonly share: number
  /** How far below that edge it begins, if none of it is above. CSS pixels. */
  readonly below: number
  /** How far the pane was scrolled. CSS pixels. */
  readonly scrolled: number
}

const SELECTED = '.mention[aria-current]'
const BLOCKS = 'article > *, .place-item, .credits p'

/**
 * Larger letters, a narrower pane, a phone that is turned: the lines break elsewhere, and the
 * words that were being read stay where they were. The selected ones above all, else those
 * at the top.
 */
export function useKeepPlace(pane: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(
    function keep() {
      const scroller = pane.current
      const column = scroller?.firstElementChild
      if (scroller === null || !(column instanceof Element) || !isThere) return
      let held: Held | null = null
      let size = ''
      const sizeNow = () => `${column.clientWidth} ${column.clientHeight}`
      const { ask, cancel } = perFrame(() => {
        // Lines that have just been broken anew are first brought to where they were.
        if (sizeNow() === size) held = hold(scroller) ?? held
      })
      const observer = new ResizeObserver(() => {
        size = sizeNow()
        if (held === null || !held.element.isConnected) return ask()
        // Whoever has just scrolled to other words wants those.
        if (scroller.scrollTop !== held.scrolled && !isAtEnd(scroller)) return ask()
        // At its beginning the text is read from there.
        if (scroller.scrollTop > 0) scroller.scrollTop += movedBy(scroller, held)
        held = { ...held, scrolled: scroller.scrollTop }
      })
      observer.observe(column)
      scroller.addEventListener('scroll', ask, { passive: true })
      return function stop() {
        cancel()
        observer.disconnect()
        scroller.removeEventListener('scroll', ask)
      }
    },
    [pane, isThere],
  )
}

/** A text that has become shorter is moved by the browser: nobody has scrolled it. */
function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Element): boolean {
  return scrollTop >= scrollHeight - clientHeight - 1
}

function movedBy(scroller: Element, { element, share, below }: Held): number {
  const { top, height } = element.getBoundingClientRect()
  return top + share * height - below - scroller.getBoundingClientRect().top
}

function hold(scroller: Element): Held | null {
  const frame = scroller.getBoundingClientRect()
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > frame.top && top < frame.bottom
  }
  const selected = scroller.querySelector(SELECTED)
  const first = selected !== null && isSeen(selected) ? selected : firstSeen()
  if (first === undefined) return null
  const { top, height } = first.getBoundingClientRect()
  const above = frame.top - top
  const share = Math.max(0, above / height)
  return { element: first, share, below: Math.max(0, -above), scrolled: scroller.scrollTop }

  function firstSeen(): Element | undefined {
    return [...scroller.querySelectorAll(BLOCKS)].find(isSeen)
  }
}
