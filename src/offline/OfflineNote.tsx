import { useSyncExternalStore } from 'react'
import { type CopyState, copyState, listen } from './copyState'

const SAID: Readonly<Record<Exclude<CopyState, 'unknown'>, string>> = {
  kept: 'It is kept in this browser, and opens without a connection too.',
  renewed: 'A newer edition of this page has come. Reload to read it.',
  refused: 'It is not kept in this browser: reading it needs a connection.',
}

/** One quiet line among the credits: whether the page can be read on the train. */
export function OfflineNote() {
  const state = useSyncExternalStore(listen, copyState)
  if (state === 'unknown') return null
  return (
    <section aria-label="This page">
      <h2>This page</h2>
      <p>{SAID[state]}</p>
    </section>
  )
}
