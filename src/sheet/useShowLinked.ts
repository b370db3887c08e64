import { useEffect } from 'react'
import { flushSync } from 'react-dom'

/**
 * A link to a part of the text (its places, its credits) leads to what the card may hide:
 * the text comes up before the browser goes there.
 *
 * @param onText null where the text is never hidden
 */
export function useShowLinked(onText: (() => void) | null): void {
  useEffect(
    function listen() {
      if (onText === null) return
      const onClick = ({ target }: MouseEvent) => {
        const link = target instanceof Element ? target.closest('a[href^="#"]') : null
        const linked = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
        if (linked?.closest('.sheet')) flushSync(onText)
      }
      document.addEventListener('click', onClick, { capture: true })
      return function stop() {
        document.removeEventListener('click', onClick, { capture: true })
      }
    },
    [onText],
  )
}
