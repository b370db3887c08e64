import { useSyncExternalStore } from 'react'
import type { Parsed } from '../model/types'
import { formatView, parseView } from './link'
import type { View } from './view'

const listeners = new Set<() => void>()

let current = parseView(window.location.search)

/**
 * The view that the address bar names, and what was wrong with the link that brought the
 * reader here. It changes with `navigate`, Back and Forward.
 */
export function useView(): Parsed<View> {
  return useSyncExternalStore(subscribe, () => current)
}

/**
 * A new step in the history, for what a reader would expect Back to undo. In a frame Back is
 * the page's around it.
 */
export function navigate(view: View): void {
  write(view, view.embed ? 'replaceState' : 'pushState', [])
}

/** The same, and the map stays where it is, for whoever knows the view without its camera. */
export function navigateStill(view: View): void {
  navigate({ ...view, camera: view.camera ?? current.value.camera })
}

/** The same step in the history: for the camera, which would flood it. */
export function amend(view: View): void {
  // The camera comes to rest on its own: that is no reason to take back what was said of the link.
  write(view, 'replaceState', current.issues)
}

function write(
  view: View,
  how: 'pushState' | 'replaceState',
  issues: Parsed<View>['issues'],
): void {
  const query = formatView(view)
  if (query !== window.location.search) {
    try {
      window.history[how](null, '', query || window.location.pathname)
    } catch {
      // Some browsers let a page on a disk, or one in a hurry, write no address: it works without.
    }
  }
  change({ value: view, issues })
}

function change(next: Parsed<View>): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', readAddress)
  listeners.add(listener)
  return function unsubscribe() {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', readAddress)
  }
}

/** Back, Forward, or a link within the page, which changes only what follows the `#`. */
function readAddress(): void {
  if (formatView(current.value) === window.location.search) return
  change(parseView(window.location.search))
}
