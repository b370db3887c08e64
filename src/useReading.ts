import { useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AnnotatedArticle, Mention } from './model/types'
import { mentionElementId } from './reader/MentionLink'
import { CARD_TITLE } from './reader/PlaceCard'
import { firstPassage } from './view/filterStory'
import { navigate } from './view/useView'
import { deselect, select, type View } from './view/view'

/** What a reader does with places and passages, wherever on the page it is done. */
export interface Reading {
  /** On small screens the card shows its first line only, so that the text can be read. */
  readonly low: boolean
  readonly onSelect: (place: string, passage: string | null) => void
  /** A stop of a tour, which begins with it where there is none. */
  readonly onVisit: (mention: Mention) => void
  /** From the map: the focus goes into the card. */
  readonly onPick: (place: string) => void
  readonly onClose: () => void
  readonly onRead: (passage: string) => void
  readonly onRaise: () => void
}

export function useReading(story: AnnotatedArticle | null, view: View, still: View): Reading {
  const [low, setLow] = useState(false)
  const opener = useRef<Element | null>(null)
  const open = useCallback((next: View) => {
    const from = document.activeElement
    if (from?.closest('.place-card') === null) opener.current = from
    setLow(false)
    navigate(next)
  }, [])
  const onSelect = useCallback(
    (place: string, passage: string | null) => open(select(still, place, passage)),
    [open, still],
  )
  const onVisit = useCallback(
    ({ place, id }: Mention) => open({ ...select(still, place, id), tour: true }),
    [open, still],
  )
  const onPick = useCallback(
    (place: string) => {
      const first = story === null ? null : firstPassage(story.places.get(place), story, still)
      flushSync(() => onSelect(place, first))
      document.getElementById(CARD_TITLE)?.focus({ preventScroll: true })
    },
    [story, still, onSelect],
  )
  const onClose = useCallback(() => {
    const words = document.getElementById(mentionElementId(view.passage ?? ''))
    const [back] = [opener.current, words].filter(isInSight)
    navigate(deselect(view))
    if (back !== undefined) back.focus({ preventScroll: true })
    else words?.focus()
  }, [view])
  const onRead = useCallback((passage: string) => {
    setLow(true)
    const words = document.getElementById(mentionElementId(passage))
    words?.scrollIntoView({ block: 'center' })
    words?.focus({ preventScroll: true })
  }, [])
  const onRaise = useCallback(() => setLow((now) => !now), [])
  return { low, onSelect, onVisit, onPick, onClose, onRead, onRaise }
}

/** Whether the focus can go there without taking the reader to another part of the text. */
function isInSight(element: Element | null): element is HTMLElement | SVGElement {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (!element.isConnected || element === document.body) return false
  const { top, bottom } = element.getBoundingClientRect()
  const frame = (element.closest('section') ?? document.documentElement).getBoundingClientRect()
  return bottom > frame.top && top < frame.bottom
}
