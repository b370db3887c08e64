import { useEffect, useMemo, useRef, useState } from 'react'
import type { AnnotatedArticle } from '../model/types'
import type { View } from '../view/view'
import { grant } from './grant'
import { findHost, type Host } from './host'
import { lastWish } from './lastWish'
import { readFromHost, type Select, VERSION } from './protocol'

/** What the page around may have done: the same as a reader, by the same handlers. */
export interface HostActions {
  readonly onSelect: (place: string, passage: string | null) => void
  readonly onClose: () => void
}

interface Around {
  /** Null where there is no page around, or none that can be spoken to. */
  readonly host: Host | null
  /** It lets the frame be as high as the map asks for. */
  readonly fits: boolean
}

/** Does what the page around asks for, and tells it what is shown. */
export function useHost(story: AnnotatedArticle, view: View, actions: HostActions): Around {
  const host = useMemo(findHost, [])
  const [fits, setFits] = useState(false)
  const latest = useRef({ story, view, actions })
  latest.current = { story, view, actions }
  useEffect(
    function listen() {
      if (host === null) return
      const { wish, cancel } = lastWish((asked: Select | 'malformed') => {
        const { story, view, actions } = latest.current
        answer(host, asked, story, view, actions)
      })
      const stop = host.listen((data) => {
        const message = readFromHost(data)
        if (message === null) return
        if (message === 'malformed' || message.type === 'passages:select') wish(message)
        else setFits(true)
      })
      return function unlisten() {
        stop()
        cancel()
      }
    },
    [host],
  )
  useTell(host, view)
  return { host, fits }
}

function answer(
  host: Host,
  asked: Select | 'malformed',
  story: AnnotatedArticle,
  view: View,
  { onSelect, onClose }: HostActions,
): void {
  const granted =
    asked === 'malformed' ? ({ kind: 'refuse', reason: asked } as const) : grant(asked, story, view)
  if (granted.kind === 'refuse') host.tell({ type: 'passages:refused', reason: granted.reason })
  else if (granted.kind === 'show') onSelect(granted.place, granted.passage)
  else if (view.place !== null) onClose()
}

/** First that the map listens, then what is shown, and again whenever that changes. */
function useTell(host: Host | null, { article, place, passage }: View): void {
  useEffect(
    function tellReady() {
      host?.tell({ type: 'passages:ready', version: VERSION, article })
    },
    [host, article],
  )
  useEffect(
    function tellSelected() {
      host?.tell({ type: 'passages:selected', place, passage })
    },
    [host, place, passage],
  )
}
