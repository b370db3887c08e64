import './embed.css'
import './fit.css'
import { useEffect } from 'react'
import { EMBED_WORDS } from '../language/embed'
import { useCatalogue } from '../language/useLanguage'
import type { AnnotatedArticle } from '../model/types'
import { viewHref } from '../view/link'
import type { View } from '../view/view'
import { leadOut } from './leadOut'
import { useFit } from './useFit'
import { type HostActions, useHost } from './useHost'

interface EmbedFootProps extends HostActions {
  readonly story: AnnotatedArticle
  readonly view: View
}

/** In the frame of another page: what speaks with that page, and the line that leads to ours. */
export function EmbedFoot({ story, view, onSelect, onClose }: EmbedFootProps) {
  const words = useCatalogue(EMBED_WORDS)
  const { host, fits } = useHost(story, view, { onSelect, onClose })
  useFit(host, fits)
  useEffect(function keepFrame() {
    document.addEventListener('click', leadOut)
    return function letGo() {
      document.removeEventListener('click', leadOut)
    }
  }, [])
  return (
    <footer className="embed-foot">
      <p className="wordmark" aria-hidden="true">
        Passages<span>.</span>
      </p>
      <a
        href={viewHref({ ...view, embed: false, theme: null })}
        target="_blank"
        rel="noopener"
        title={words.inNewTab}
      >
        {words.open}
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8 4h8v8M16 4L5 15" />
        </svg>
      </a>
    </footer>
  )
}
