import { whereInText } from './language/describe'
import { useWords } from './language/useLanguage'
import { nameIn } from './model/nameIn'
import { translated } from './model/translated'
import type { AnnotatedArticle } from './model/types'
import type { View } from './view/view'

interface AnnouncerProps {
  readonly story: AnnotatedArticle | null
  readonly view: View
}

/** Says to whoever does not see it what was selected: "Kant, town, 1 passage, paragraph 5". */
export function Announcer({ story, view }: AnnouncerProps) {
  return (
    <p role="status" className="unseen announcer">
      {useSelected(story, view)}
    </p>
  )
}

function useSelected(story: AnnotatedArticle | null, { place: id, passage }: View): string {
  const words = useWords()
  const found = story?.places.get(id ?? '')
  if (story === null || found === undefined) return ''
  const { mentions, place } = found
  const { kind, kinds } = place.properties
  const index = mentions.findIndex((mention) => mention.id === passage)
  const mention = mentions[index]
  const count =
    mentions.length > 1 && index >= 0
      ? words.passageOf(index + 1, mentions.length)
      : words.passages(mentions.length)
  return [
    nameIn(place.properties, words.language).text,
    translated(kind, kinds, words.language),
    count,
    ...(mention === undefined ? [] : [whereInText(words, story, mention)]),
  ].join(', ')
}
