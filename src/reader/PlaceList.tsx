import './placeList.css'
import type { MouseEvent, ReactNode } from 'react'
import { passagesShown, shapeInWords, whyFiltered } from '../language/describe'
import { useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import { translated } from '../model/translated'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { filterPlace, firstPassage } from '../view/filterStory'
import { LayerSign } from '../view/LayerSign'
import { viewHref } from '../view/link'
import { select, type View } from '../view/view'
import { isPlainClick, type ReadingActions, signOf } from './MentionLink'

interface PlaceListProps extends ReadingActions {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly lit: string | null
  readonly whereIs: ReadonlyMap<string, string>
  /** What a page without its script says of a place below its line: the words about it. */
  readonly below?: (place: StoryPlace) => ReactNode
}

/** Every place by layer, equal to the map: what it is, how sure, how much is said of it. */
export function PlaceList({ story, view, ...rest }: PlaceListProps) {
  const words = useWords()
  if (story.places.size === 0) return null
  return (
    <section className="place-list" aria-labelledby="places">
      <h2 id="places" tabIndex={-1}>
        {words.placesHeading}
      </h2>
      {story.article !== null && story.mentions.length === 0 && <p>{words.noMentions}</p>}
      {story.layers.toReversed().map(({ layer, places }) => (
        <section key={layer.id} aria-label={translated(layer.title, layer.titles, words.language)}>
          <h3>
            {translated(layer.title, layer.titles, words.language)}
            {view.hidden.includes(layer.id) && <span className="hint"> · {words.hiddenOnMap}</span>}
          </h3>
          <ul>
            {places.map((place) => (
              <PlaceItem key={place.id} story={story} place={place} view={view} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

interface PlaceItemProps extends PlaceListProps {
  readonly place: StoryPlace
}

function PlaceItem({ story, place, view, lit, whereIs, below, ...actions }: PlaceItemProps) {
  const { onSelect, onLight, hrefOf } = actions
  const [mention] = place.mentions
  const first = firstPassage(place, story, view)
  const filtered = filterPlace(place, story, view)
  const isFaded = filtered.faded.length > 0
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    onSelect(place.id, first)
  }
  const words = useWords()
  const { properties } = place.place
  const name = nameIn(properties, words.language)
  const kind = translated(properties.kind, properties.kinds, words.language)
  return (
    <li>
      <a
        className={`place-item${lit === place.id ? ' is-lit' : ''}${isFaded ? ' is-faded' : ''}`}
        href={(mention && hrefOf?.(mention)) ?? viewHref(select(view, place.id, first))}
        aria-current={view.place === place.id ? 'true' : undefined}
        onClick={onClick}
        onMouseEnter={() => onLight(place.id)}
        onMouseLeave={() => onLight(null)}
        onFocus={() => onLight(place.id)}
        onBlur={() => onLight(null)}
      >
        <LayerSign draw={signOf(place)} />
        <span className="place-name" lang={name.language}>
          {name.text}
        </span>
        <span className="place-count">{passagesShown(words, place.mentions.length, filtered)}</span>
        <span className="place-shape">
          {sentence(kind)} · {shapeInWords(words, place.place).toLowerCase()}
        </span>
        <span className="place-shape">{whereIs.get(place.id)}</span>
        {isFaded && <span className="place-why">{whyFiltered(words, filtered.faded)}</span>}
      </a>
      {below?.(place)}
    </li>
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
