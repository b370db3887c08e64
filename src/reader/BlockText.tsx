import { segment } from '../model/segment'
import type { AnnotatedArticle, Mention, Span, TextBlock } from '../model/types'
import type { View } from '../view/view'
import { MentionLink, type ReadingActions } from './MentionLink'

interface BlockTextProps extends ReadingActions {
  readonly story: AnnotatedArticle
  readonly block: TextBlock
  readonly view: View
  readonly lit: string | null
}

/** The text of a block: runs with their links, the selected passage marked. */
export function BlockText({ story, block, ...rest }: BlockTextProps) {
  const selected = story.mentions.find(({ id }) => id === rest.view.passage)
  const passage = selected === undefined ? null : overlapOf(block, selected.passage)
  if (passage === null) return <Runs story={story} whole={block} {...rest} />
  return (
    <>
      <Runs story={story} whole={{ start: block.start, end: passage.start }} {...rest} />
      <mark className="passage">
        <Runs story={story} whole={passage} {...rest} />
      </mark>
      <Runs story={story} whole={{ start: passage.end, end: block.end }} {...rest} />
    </>
  )
}

interface RunsProps extends ReadingActions {
  readonly story: AnnotatedArticle
  readonly whole: Span
  readonly view: View
  readonly lit: string | null
}

function Runs({ story, whole, view, lit, onSelect, onLight }: RunsProps) {
  if (whole.start === whole.end) return null
  return segment<Mention>(whole, story.mentions).map(({ start, end, spans: [mention] }) => {
    const text = story.text.slice(start, end)
    const place = mention === undefined ? undefined : story.places.get(mention.place)
    if (mention === undefined || place === undefined) return text
    return (
      <MentionLink
        key={start}
        mention={mention}
        place={place}
        view={view}
        lit={lit === mention.place}
        onSelect={onSelect}
        onLight={onLight}
      >
        {text}
      </MentionLink>
    )
  })
}

function overlapOf(block: Span, passage: Span): Span | null {
  const start = Math.max(block.start, passage.start)
  const end = Math.min(block.end, passage.end)
  return start < end ? { start, end } : null
}
