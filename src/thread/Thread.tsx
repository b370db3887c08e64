import './thread.css'
import { useEffect, useRef } from 'react'
import type { Drawing } from '../model/types'
import type { ThreadEnds } from './threadEnds'
import { type ThreadEnd, type ThreadStart, threadPath } from './threadPath'

interface ThreadProps {
  readonly draw: Drawing
  readonly ends: ThreadEnds
}

/**
 * A thin line from the selected words to their place. It is drawn once and then simply
 * there; it goes when either end is out of sight. It follows scroll and pan by itself:
 * a render for every frame would make the page wait for it.
 */
export function Thread({ draw, ends }: ThreadProps) {
  const path = useRef<SVGPathElement>(null)
  const knot = useRef<SVGCircleElement>(null)
  useEffect(
    function followEnds() {
      return ends.watch((from, to) => show(path.current, knot.current, from, to))
    },
    [ends],
  )
  return (
    <svg className={`thread draw-${draw}`} aria-hidden="true" focusable="false">
      <path ref={path} pathLength={1} />
      <circle ref={knot} r="3.5" />
    </svg>
  )
}

function show(
  path: SVGPathElement | null,
  knot: SVGCircleElement | null,
  from: ThreadStart | null,
  to: ThreadEnd | null,
): void {
  const visible = from !== null && to !== null
  path?.toggleAttribute('hidden', !visible)
  knot?.toggleAttribute('hidden', !visible)
  if (!visible) return
  path?.setAttribute('d', threadPath(from, to))
  knot?.setAttribute('cx', String(to.x))
  knot?.setAttribute('cy', String(to.y))
}
