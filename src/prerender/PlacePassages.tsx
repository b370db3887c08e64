import { useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { Attribution, Excerpt } from '../reader/Passage'
import { passageElementId, wordsHref } from './addresses'

interface PlacePassagesProps {
  readonly story: AnnotatedArticle
  readonly place: StoryPlace
}

/**
 * All the words about a place, below its line in the list. The one that a link leads to lies
 * over the page like the card of the app, under the name of its place; the way back to the
 * text closes it.
 */
export function PlacePassages({ story, place }: PlacePassagesProps) {
  const words = useWords()
  const name = nameIn(place.place.properties, words.language)
  return (
    <ul className="place-passages">
      {place.mentions.map((mention) => (
        <li key={mention.id} id={passageElementId(mention.id)}>
          <p className="passage-place" lang={name.language}>
            {name.text}
          </p>
          <blockquote lang={story.article?.language} dir="auto">
            <Excerpt story={story} mention={mention} />
          </blockquote>
          <Attribution story={story} mention={mention} />
          <p className="passage-back">
            <a href={wordsHref(mention.id)}>{words.readInArticle}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}
