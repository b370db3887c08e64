import { type RefObject, useEffect, useRef } from 'react'

/** As far as this a finger does not stray by accident. CSS pixels. */
const LEAST = 48

/** A swipe is at least so much more sideways than up or down. */
const SIDEWAYS = 2

/**
 * A finger that sweeps over the card turns it like a page: towards the beginning of a line for
 * the next step. Sweeps up and down are the sheet's; a mouse marks text.
 */
export function useSwipe(
  inCard: RefObject<HTMLElement | null>,
  onStep: (by: 1 | -1) => void,
): void {
  const latest = useRef(onStep)
  latest.current = onStep
  useEffect(
    function listen() {
      const card = inCard.current?.closest<HTMLElement>('[role="dialog"]')
      if (card === null || card === undefined) return
      const listening = new AbortController()
      const on = (type: 'pointerdown' | 'pointerup', listener: (event: PointerEvent) => void) =>
        card.addEventListener(type, listener, { signal: listening.signal })
      let from: PointerEvent | null = null
      on('pointerdown', (event) => {
        from = event.pointerType === 'mouse' || !event.isPrimary ? null : event
      })
      on('pointerup', (event) => {
        const by = from?.pointerId === event.pointerId ? stepOf(from, event) : null
        const isBackwards = getComputedStyle(card).direction === 'rtl'
        if (by !== null) latest.current(isBackwards ? (-by as 1 | -1) : by)
      })
      return function stop() {
        listening.abort()
      }
    },
    [inCard],
  )
}

interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** Which way a sweep turns text that runs from left to right; null where it is none. */
export function stepOf(from: Point, to: Point): 1 | -1 | null {
  const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY]
  if (Math.abs(x) < LEAST || Math.abs(x) < SIDEWAYS * Math.abs(y)) return null
  return x < 0 ? 1 : -1
}
