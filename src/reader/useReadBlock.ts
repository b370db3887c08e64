import { type RefObject, useEffect } from 'react'
import { perFrame } from '../view/frames'
import { ARTICLE } from './ArticleText'

/** Told the index of a block, or null where none is being read any more. */
export type BlockListener = (block: number | null) => void

/** What a reader scrolls with. What the page scrolls by itself is not reading. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/** A line of the pane that a reader's eyes are likely to be at, as a share of its height. */
const EYES = 1 / 3

/**
 * Tells which block the reader has scrolled to. Nothing is told before the reader scrolls by
 * hand, and the page's own scrolling to a passage may still be under way when it begins.
 */
export function useReadBlock(
  pane: RefObject<HTMLElement | null>,
  onBlock: BlockListener | null,
): void {
  useEffect(
    function followScroll() {
      const scroller = pane.current
      if (scroller === null || onBlock === null) return
      const { ask, cancel } = perFrame(() => onBlock(blockRead(scroller)))
      const listening = new AbortController()
      const options = { passive: true, signal: listening.signal }
      const begin = () => scroller.addEventListener('scroll', ask, options)
      for (const type of BY_HAND) scroller.addEventListener(type, begin, options)
      return function stop() {
        cancel()
        listening.abort()
        onBlock(null)
      }
    },
    [pane, onBlock],
  )
}

/** The block that is being read now, for one who asks to follow. */
export function blockNow(): number | null {
  const pane = document.getElementById(ARTICLE)?.closest<HTMLElement>('.reader-pane')
  return pane === null || pane === undefined ? null : blockRead(pane)
}

/** The block at the line of the eyes; null above and below the article. */
function blockRead(pane: HTMLElement): number | null {
  const { top, height } = pane.getBoundingClientRect()
  const eyes = top + height * EYES
  const blocks = [...(document.getElementById(ARTICLE)?.children ?? [])]
  const boxes = blocks.map((block) => block.getBoundingClientRect())
  const last = boxes.at(-1)
  if (last === undefined || last.bottom < eyes) return null
  const index = boxes.findLastIndex((box) => box.top <= eyes)
  return index === -1 ? null : index
}
