import { segment } from '../model/segment'
import type { AnnotatedArticle, Mention, Span, TextBlock } from '../model/types'
import { whyHidden } from '../view/filter'
import type { View } from '../view/view'
import { MentionLink, type ReadingActions } from './MentionLink'

interface BlockTextProps extends ReadingActions {
  readonly story: AnnotatedArticle
  readonly block: TextBlock
  readonly view: View
  readonly lit: string | null
}

/**
 * The text of a block: runs with their links, the selected passage marked. It is marked run
 * by run: a link that moved into one <mark> around them all would be made anew, and lose
 * the focus.
 */
export function BlockText({ story, block, view, lit, ...actions }: BlockTextProps) {
  const passage = story.mentions.find(({ id }) => id === view.passage)?.passage ?? null
  const spans: readonly (Mention | Span)[] =
    passage === null ? story.mentions : [...story.mentions, passage]
  return segment<Mention | Span>(block, spans).map(({ start, end, spans: covering }) => {
    const text = story.text.slice(start, end)
    const marked = passage !== null && covering.includes(passage)
    const mention = covering.find((span): span is Mention => 'place' in span)
    const place = mention === undefined ? undefined : story.places.get(mention.place)
    const run = marked ? (
      <mark key={`passage ${start}`} className="passage">
        {text}
      </mark>
    ) : (
      text
    )
    if (mention === undefined || place === undefined) return run
    return (
      <MentionLink
        key={start}
        mention={mention}
        place={place}
        view={view}
        lit={lit === mention.place}
        filtered={whyHidden(mention, story, view)}
        {...actions}
      >
        {run}
      </MentionLink>
    )
  })
}
