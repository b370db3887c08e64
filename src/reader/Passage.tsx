import { whereInText, whoSays } from '../language/describe'
import { useWords } from '../language/useLanguage'
import { segment } from '../model/segment'
import type { AnnotatedArticle, Mention } from '../model/types'

export interface PassageProps {
  readonly story: AnnotatedArticle
  readonly mention: Mention
}

/** The passage to the character, the naming words in bold. */
export function Excerpt({ story, mention }: PassageProps) {
  return (
    <p className="excerpt">
      {segment(mention.passage, [mention]).map(({ start, end, spans }) => {
        const text = story.text.slice(start, end)
        return spans.length === 0 ? text : <b key={start}>{text}</b>
      })}
    </p>
  )
}

/** Who says it, how, and where. */
export function Attribution({ story, mention }: PassageProps) {
  const words = useWords()
  const { who, how } = whoSays(words, mention)
  return (
    <p className="attribution-line">
      <b>{who}</b>, {how}, {whereInText(words, story, mention)}
      {mention.sense === 'polity' && <span className="sense"> · {words.stateAsActor}</span>}
    </p>
  )
}
