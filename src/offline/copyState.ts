/**
 * What the browser has of this page: nothing known yet; all of it; all of it, and a newer
 * edition beside it; or nothing, because it keeps no files for this page.
 */
export type CopyState = 'unknown' | 'kept' | 'renewed' | 'refused'

const listeners = new Set<() => void>()

let state: CopyState = 'unknown'

export function copyState(): CopyState {
  return state
}

export function tell(next: CopyState): void {
  state = next
  for (const listener of listeners) listener()
}

export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
