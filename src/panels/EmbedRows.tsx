import { useId } from 'react'
import { elementSnippet, frameSnippet } from '../embed/snippet'
import { EMBED_WORDS } from '../language/embed'
import { useCatalogue } from '../language/useLanguage'
import type { View } from '../view/view'
import { CopyRow } from './CopyRow'

interface EmbedRowsProps {
  readonly view: View
  /** Of the article. */
  readonly title: string
}

/** What an editor pastes into another page. */
export function EmbedRows({ view, title }: EmbedRowsProps) {
  const words = useCatalogue(EMBED_WORDS)
  const heading = useId()
  const page = window.location.href
  const name = words.mapOf(title)
  return (
    <section className="embed-rows" aria-labelledby={heading}>
      <h3 id={heading}>{words.embed}</h3>
      <p>{words.about}</p>
      <CopyRow label={words.element} text={elementSnippet(page, view, name)} />
      <CopyRow label={words.frame} text={frameSnippet(page, view, name)} />
    </section>
  )
}
