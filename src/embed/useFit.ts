import { useEffect, useLayoutEffect } from 'react'
import type { Host } from './host'

/** On the root: the page is as high as its content, whatever the frame is (fit.css). */
const FIT = 'data-fit'

/**
 * Lay the page out at its own height, and ask for a frame of that height whenever it changes.
 * How high that is follows from width and content alone, so that a frame which becomes as
 * high as it was asked to be is asked for nothing more.
 */
export function useFit(host: Host | null, fits: boolean): void {
  useLayoutEffect(
    function layOut() {
      document.documentElement.toggleAttribute(FIT, fits)
      return function undo() {
        document.documentElement.removeAttribute(FIT)
      }
    },
    [fits],
  )
  useEffect(
    function tellHeight() {
      const app = document.querySelector('.app')
      if (host === null || app === null || !fits) return
      let told = 0
      const observer = new ResizeObserver(() => {
        const height = Math.ceil(app.getBoundingClientRect().height)
        if (height === told) return
        told = height
        host.tell({ type: 'passages:height', height })
      })
      observer.observe(app)
      return function stop() {
        observer.disconnect()
      }
    },
    [host, fits],
  )
}
