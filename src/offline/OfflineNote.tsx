import { useSyncExternalStore } from 'react'
import { COPY_WORDS } from '../language/copy'
import { useCatalogue } from '../language/useLanguage'
import { copyState, listen } from './copyState'

/** One quiet line among the credits: whether the page can be read on the train. */
export function OfflineNote() {
  const words = useCatalogue(COPY_WORDS)
  const state = useSyncExternalStore(listen, copyState)
  if (state === 'unknown') return null
  return (
    <section aria-label={words.page}>
      <h2>{words.page}</h2>
      <p>{words[state]}</p>
    </section>
  )
}
