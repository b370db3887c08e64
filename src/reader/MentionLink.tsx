import type { MouseEvent, ReactNode } from 'react'
import { whyFiltered } from '../language/describe'
import { useWords } from '../language/useLanguage'
import type { Mention, StoryPlace } from '../model/types'
import type { Reason } from '../view/filter'
import { viewHref } from '../view/link'
import { select, type View } from '../view/view'

export interface ReadingActions {
  /** Show a passage of a place. */
  readonly onSelect: (place: string, passage: string | null) => void
  readonly onLight: (place: string | null) => void
  /** Where the links around words lead in a page that has no views yet. */
  readonly hrefOf?: (mention: Mention) => string
}

interface MentionLinkProps extends ReadingActions {
  readonly mention: Mention
  readonly place: StoryPlace
  readonly view: View
  readonly lit: boolean
  /** Why the filter leaves it out; null where it is shown. */
  readonly filtered: Reason | null
  readonly children: ReactNode
}

/** The id of the link around a mention's words, for whoever wants to bring it into sight. */
export function mentionElementId(mention: string): string {
  return `mention-${mention}`
}

/** The words that name a place: a link to the view that shows it. */
export function MentionLink(props: MentionLinkProps) {
  const { mention, place, view, lit, filtered, onSelect, onLight, children } = props
  const words = useWords()
  const classes = ['mention', `draw-${signOf(place)}`, `sense-${mention.sense}`]
  if (lit) classes.push('is-lit')
  if (filtered !== null) classes.push('is-filtered')
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    onSelect(mention.place, mention.id)
  }
  return (
    <a
      id={mentionElementId(mention.id)}
      className={classes.join(' ')}
      href={props.hrefOf?.(mention) ?? viewHref(select(view, mention.place, mention.id))}
      aria-current={view.passage === mention.id ? 'true' : undefined}
      aria-description={filtered === null ? undefined : whyFiltered(words, [filtered])}
      onClick={onClick}
      onMouseEnter={() => onLight(mention.place)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(mention.place)}
      onBlur={() => onLight(null)}
    >
      {children}
    </a>
  )
}

/** How a place is drawn, wherever it is shown: without a site it has a sign of its own. */
export function signOf({ place, layer }: StoryPlace) {
  return place.geometry === null ? 'unlocated' : layer.draw
}

/** Other clicks (new tab, new window, download) are the browser's. */
export function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !modified
}
