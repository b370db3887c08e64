import { whereInText, whyFiltered } from './language/describe'
import { useWords } from './language/useLanguage'
import { nameIn } from './model/nameIn'
import { translated } from './model/translated'
import type { AnnotatedArticle } from './model/types'
import { whyHidden } from './view/filter'
import { filterPlace } from './view/filterStory'
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

function useSelected(story: AnnotatedArticle | null, view: View): string {
  const words = useWords()
  const found = story?.places.get(view.place ?? '')
  if (story === null || found === undefined) return ''
  const { place } = found
  const { shown } = filterPlace(found, story, view)
  // As the card steps: through what is shown, and where nothing is, through all.
  const mentions = shown.length > 0 ? shown : found.mentions
  const { kind, kinds } = place.properties
  const mention = found.mentions.find(({ id }) => id === view.passage)
  const index = mentions.findIndex(({ id }) => id === view.passage)
  const why = mention === undefined ? null : whyHidden(mention, story, view)
  const count =
    mentions.length > 1 && index >= 0
      ? words.passageOf(index + 1, mentions.length)
      : words.passages(mentions.length)
  return [
    nameIn(place.properties, words.language).text,
    translated(kind, kinds, words.language),
    count,
    ...(mention === undefined ? [] : [whereInText(words, story, mention)]),
    ...(why === null ? [] : [whyFiltered(words, [why])]),
  ].join(', ')
}
