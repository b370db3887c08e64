import { useCallback, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { AnnotatedArticle, Mention } from './model/types'
import { focusCard, takeLeft } from './reader/cardTitle'
import { mentionElementId } from './reader/MentionLink'
import type { Sheet } from './sheet/useSheet'
import { firstPassage } from './view/filterStory'
import { remember } from './view/remembered'
import { navigate } from './view/useView'
import { deselect, select, type View } from './view/view'

/** What a reader does with places and passages, wherever on the page it is done. */
export interface Reading {
  readonly onSelect: (place: string, passage: string | null) => void
  /** A stop of a tour, which begins with it where there is none. */
  readonly onVisit: (mention: Mention) => void
  /** From the map: the focus goes into the card. */
  readonly onPick: (place: string) => void
  readonly onClose: () => void
  /** On small screens the text takes the place of the card. */
  readonly onRead: (passage: string) => void
  /** And the card that of the text. */
  readonly onCard: () => void
}

export function useReading(
  story: AnnotatedArticle | null,
  view: View,
  still: View,
  { layout, shows, onCard: showCard, onText: showText }: Sheet,
): Reading {
  const opener = useRef<Element | null>(null)
  const open = useCallback(
    (next: View) => {
      const from = document.activeElement
      const isInCard = from !== null && from.closest('.place-card') !== null
      if (!isInCard) opener.current = from
      remember('hint', 'followed')
      const show = () => {
        showCard(isInCard ? 'card' : 'outside')
        navigate(next)
      }
      // What a page around this one asks for takes the focus from nothing there.
      if (layout === 'panes' || isInCard || !document.hasFocus()) return show()
      // The words that had the focus are under the card now.
      flushSync(show)
      focusCard()
    },
    [layout, showCard],
  )
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
      focusCard()
    },
    [story, still, onSelect],
  )
  const giveBack = useCallback((passage: string | null) => {
    if (!document.hasFocus()) return
    const words = document.getElementById(mentionElementId(passage ?? ''))
    const [back] = [opener.current, words].filter(isInSight)
    if (back !== undefined) back.focus({ preventScroll: true })
    else words?.focus()
    if (document.activeElement === document.body) focusGrip()
  }, [])
  const onClose = useCallback(() => {
    flushSync(() => navigate(deselect(view)))
    giveBack(view.passage)
  }, [view, giveBack])
  const isOnCard = layout !== 'panes' && shows === 'card'
  useLayoutEffect(
    function keepInSight() {
      // The card has come over the text: with Forward, or in a window that has become small.
      const isUnder = document.querySelector('.sheet-content :focus') !== null
      if (isOnCard && isUnder && document.hasFocus()) focusCard()
      // It has gone with Back.
      const left = takeLeft()
      if (left !== null && view.place === null) giveBack(left)
    },
    [isOnCard, view.place, giveBack],
  )
  const onRead = useCallback(
    (passage: string) => {
      flushSync(showText)
      const words = document.getElementById(mentionElementId(passage))
      words?.scrollIntoView({ block: 'center' })
      words?.focus({ preventScroll: true })
    },
    [showText],
  )
  const onCard = useCallback(() => {
    flushSync(() => showCard('outside'))
    focusCard()
  }, [showCard])
  return { onSelect, onVisit, onPick, onClose, onRead, onCard }
}

/** Where the text is folded away, what is left of it takes the focus. */
function focusGrip(): void {
  document.querySelector<HTMLElement>('.sheet .sheet-grip')?.focus({ preventScroll: true })
}

/** Whether the focus can go there without taking the reader to another part of the text. */
function isInSight(element: Element | null): element is HTMLElement | SVGElement {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (!element.isConnected || element === document.body) return false
  const { top, bottom } = element.getBoundingClientRect()
  const frame = (element.closest('section') ?? document.documentElement).getBoundingClientRect()
  return bottom > frame.top && top < frame.bottom
}
