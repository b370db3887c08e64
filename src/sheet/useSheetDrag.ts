import { type PointerEvent, type TouchEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type Sample, type SheetHeight, type Stops, settle, velocityAt } from './heights'

/** A finger that has moved less than this has tapped. CSS pixels. */
const SLOP = 8

/** Which way the sheet grows: a reading of the pointer that is larger for a larger sheet. */
type Axis = (event: PointerEvent) => number

interface Drag {
  readonly axis: Axis
  /** Where the finger came down, along the axis. */
  readonly from: number
  /** What the sheet measured then. */
  readonly size: number
  readonly stops: Stops
  readonly panes: HTMLElement
  readonly samples: Sample[]
}

/**
 * A finger on the grip: the sheet follows it, and comes to rest at one of its heights. What
 * stands on the sheet (`data-on-sheet`) follows too; the map is measured anew at rest only.
 *
 * The tap is left to the click: on what a sheet uncovers under the finger, the browser would
 * click as well.
 */
export function useSheetDrag(onHeight: (height: SheetHeight) => void, onTap: () => void) {
  const drag = useRef<Drag | null>(null)
  const moved = useRef(false)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || drag.current !== null) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = begin(event)
    moved.current = false
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (now === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const size = sizeNow(now, event)
    moved.current ||= Math.abs(size - now.size) > SLOP
    now.samples.push({ at: event.timeStamp, size })
    if (moved.current) follow(now, size)
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    drag.current = null
    if (now === null || !moved.current) return
    const velocity = velocityAt(event.timeStamp, now.samples)
    flushSync(() => onHeight(settle(sizeNow(now, event), velocity, now.stops)))
    release(now.panes)
  }
  const onPointerCancel = () => {
    if (drag.current !== null) release(drag.current.panes)
    drag.current = null
  }
  const onTouchEnd = (event: TouchEvent) => {
    if (moved.current && event.cancelable) event.preventDefault()
  }
  const onClick = () => {
    if (!moved.current) onTap()
    moved.current = false
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onTouchEnd, onClick }
}

function begin(event: PointerEvent<HTMLElement>): Drag | null {
  const sheet = event.currentTarget.closest<HTMLElement>('.sheet, .place-card')
  const panes = event.currentTarget.closest<HTMLElement>('.panes')
  if (sheet === null || panes === null) return null
  const isSide = sheet.closest('[data-sheet="side"]') !== null
  const axis = isSide ? sideAxis(sheet) : footAxis
  const { width, height } = sheet.getBoundingClientRect()
  const size = isSide ? width : height
  return { axis, from: axis(event), size, stops: stopsOf(sheet, panes, isSide), panes, samples: [] }
}

const footAxis: Axis = ({ clientY }) => -clientY

function sideAxis(sheet: HTMLElement): Axis {
  const sign = getComputedStyle(sheet).direction === 'rtl' ? -1 : 1
  return ({ clientX }) => clientX * sign
}

/** As the style sheet has them: the least that the sheet may measure, half of the room, all. */
function stopsOf(sheet: HTMLElement, panes: HTMLElement, isSide: boolean): Stops {
  const { minWidth, minHeight } = getComputedStyle(sheet)
  const low = Number.parseFloat(isSide ? minWidth : minHeight)
  const full = isSide ? panes.clientWidth : panes.clientHeight
  return { low, half: Math.max(low, full / 2), full }
}

function sizeNow({ from, size, stops, axis }: Drag, event: PointerEvent): number {
  return Math.min(stops.full, Math.max(stops.low, size + axis(event) - from))
}

function follow({ panes, stops }: Drag, size: number): void {
  panes.toggleAttribute('data-dragged', true)
  for (const { style } of onSheet(panes)) {
    style.setProperty('--sheet', `${size}px`)
    style.setProperty('--room', `${Math.min(size, stops.half)}px`)
  }
}

function release(panes: HTMLElement): void {
  panes.toggleAttribute('data-dragged', false)
  for (const { style } of onSheet(panes)) {
    style.removeProperty('--sheet')
    style.removeProperty('--room')
  }
}

function onSheet(panes: HTMLElement): NodeListOf<HTMLElement> {
  return panes.querySelectorAll('[data-on-sheet]')
}
