import { useMemo, useSyncExternalStore } from 'react'
import type { Parsed } from '../model/types'
import { formatView, parseView, type View } from './view'

const listeners = new Set<() => void>()

/** The view that the address bar names. It changes with `navigate`, Back and Forward. */
export function useView(): Parsed<View> {
  const query = useSyncExternalStore(subscribe, () => window.location.search)
  return useMemo(() => parseView(query), [query])
}

/** A new step in the history, for what a reader would expect Back to undo. */
export function navigate(view: View): void {
  write(view, 'pushState')
}

/** The same step in the history: for the camera, which would flood it. */
export function amend(view: View): void {
  write(view, 'replaceState')
}

/** The address of a view, for a real link that opens in a new tab as well. */
export function viewHref(view: View): string {
  return formatView(view) || '?'
}

function write(view: View, how: 'pushState' | 'replaceState'): void {
  const query = formatView(view)
  if (query === window.location.search) return
  window.history[how](null, '', query || window.location.pathname)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return function unsubscribe() {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}
