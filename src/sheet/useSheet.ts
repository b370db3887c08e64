import { useCallback, useState } from 'react'
import type { Issue } from '../model/types'
import { useFetched } from '../view/useFetched'
import { type Layout, useLayout } from '../view/useLayout'
import type { View } from '../view/view'
import type { SheetHeight } from './heights'
import { useShowLinked } from './useShowLinked'

type Content = 'text' | 'card'

export type SheetParts = typeof import('./sheetParts')

/** The looks of the sheet, its grip and its first line. */
export const loadSheet = () => import('./sheetParts')

/** What small screens have in place of two panes: text and card share a sheet over the map. */
export interface Sheet {
  readonly layout: Layout
  /** Null where there is no sheet. */
  readonly parts: SheetParts | null
  readonly shows: Content
  readonly height: SheetHeight
  readonly onHeight: (height: SheetHeight) => void
  /** A place has been chosen. From within the card, the sheet stays as high as it is. */
  readonly onCard: (from: 'outside' | 'card') => void
  /** The words are wanted: the text takes the place of the card. */
  readonly onText: () => void
}

/**
 * The text and the card each have a height of their own: whoever closes the card finds the
 * text as it was left. Without the parts of the sheet, two panes are all there is.
 *
 * @param first the parts, where the page begins on a small screen
 */
export function useSheet(
  { place, passage }: View,
  first: SheetParts | null,
  onIssue: (issue: Issue) => void,
): Sheet {
  const asked = useLayout()
  const fetched = useFetched(asked !== 'panes' && first === null, loadSheet, 'sheet', onIssue)
  const parts = asked === 'panes' ? null : (first ?? fetched)
  const layout = parts === null ? 'panes' : asked
  const [heights, setHeights] = useState<Readonly<Record<Content, SheetHeight>>>(BOTH_HALF)
  /** The passage that is read in the text, so that its card is away until it is asked for. */
  const [read, setRead] = useState<string | null>(null)
  const chosen = place === null ? null : `${place} ${passage}`
  const shows = chosen === null || chosen === read ? 'text' : 'card'
  const onHeight = useCallback(
    (height: SheetHeight) => setHeights((now) => ({ ...now, [shows]: height })),
    [shows],
  )
  const onCard = useCallback((from: 'outside' | 'card') => {
    setRead(null)
    setHeights((now) => {
      const stays = from === 'card' && now.card === 'full'
      return stays ? now : { ...now, card: 'half' }
    })
  }, [])
  const onText = useCallback(() => {
    setRead(chosen)
    setHeights((now) => ({ ...now, text: 'half' }))
  }, [chosen])
  useShowLinked(layout === 'panes' ? null : onText)
  return { layout, parts, shows, height: heights[shows], onHeight, onCard, onText }
}

const BOTH_HALF = { text: 'half', card: 'half' } as const
