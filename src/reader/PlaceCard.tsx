import './placeCard.css'
import { placeLabel, shapeInWords } from '../model/describe'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { LayerSign } from '../view/LayerSign'
import { viewHref } from '../view/useView'
import { select, type View } from '../view/view'
import { ExternalLink } from './ExternalLink'
import { isPlainClick, signOf } from './MentionLink'
import { PassageViewer } from './PassageViewer'

interface PlaceCardProps {
  readonly story: AnnotatedArticle
  readonly place: StoryPlace
  readonly view: View
  /** On small screens: only its first line, so that the text can be read. */
  readonly low: boolean
  readonly onSelect: (place: string, passage: string | null) => void
  readonly onRead: (passage: string) => void
  readonly onShowLayer: (layer: string) => void
  readonly onRaise: () => void
  readonly onClose: () => void
}

export const CARD_TITLE = 'card-title'

/** A place: what it is, how sure its shape is, and the words about it. Non-modal. */
export function PlaceCard(props: PlaceCardProps) {
  const { story, place, view, low, onSelect, onRead, onShowLayer, onRaise, onClose } = props
  const { name, kind, shape, facts, source, licence } = place.place.properties
  return (
    <section
      className={low ? 'place-card is-low' : 'place-card'}
      role="dialog"
      aria-labelledby={CARD_TITLE}
      data-covers-map
    >
      <header>
        <div className="card-heading">
          <h2 id={CARD_TITLE} tabIndex={-1} aria-description={placeLabel(place)}>
            {name}
          </h2>
          <OtherNames place={place} />
        </div>
        <button type="button" className="raise" aria-expanded={!low} onClick={onRaise}>
          {low ? 'Show' : 'Lower'}
        </button>
        <button type="button" className="close" aria-label="Close" title="Close" onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
        <p className={`chip draw-${signOf(place)}`}>
          <LayerSign draw={signOf(place)} />
          {kind.charAt(0).toUpperCase() + kind.slice(1)} · {shapeInWords(place.place).toLowerCase()}
        </p>
      </header>
      <div className="card-body">
        <PassageViewer
          story={story}
          place={place}
          passage={view.passage}
          onSelect={onSelect}
          onRead={onRead}
        />
        {view.hidden.includes(place.layer.id) && (
          <p className="card-note">
            The layer “{place.layer.title}” is hidden on the map.{' '}
            <button type="button" className="link" onClick={() => onShowLayer(place.layer.id)}>
              Show it
            </button>
          </p>
        )}
        <div className="card-about">
          <p>{shape}</p>
          <Within story={story} place={place} view={view} onSelect={onSelect} />
          {facts.length > 0 && (
            <dl>
              {facts.map((fact) => (
                <div key={`${fact.label} ${fact.source.name}`}>
                  <dt>{fact.label}</dt>
                  <dd>
                    {fact.value}{' '}
                    <small>
                      (<ExternalLink source={fact.source} />)
                    </small>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {place.place.geometry !== null && (
            <p className="source">
              Drawn from <ExternalLink source={source} />. {licence}.
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

function OtherNames({ place }: { readonly place: StoryPlace }) {
  const names = Object.entries(place.place.properties.names)
  // One spelling may serve two languages: said once.
  const spellings = [...new Map(names.map(([language, name]) => [name, language]))]
  return (
    <p className="other-names">
      {spellings.map(([name, language], index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <bdi lang={language}>{name}</bdi>
        </span>
      ))}
    </p>
  )
}

type WithinProps = Pick<PlaceCardProps, 'story' | 'place' | 'view' | 'onSelect'>

function Within({ story, place, view, onSelect }: WithinProps) {
  const around = place.place.properties.within.flatMap((id) => story.places.get(id) ?? [])
  if (around.length === 0) return null
  return (
    <p className="within">
      {place.place.geometry === null ? 'Somewhere in ' : 'In '}
      {around.map(({ id, place: outer, mentions }, index) => {
        const first = mentions[0]?.id ?? null
        return (
          <span key={id}>
            {index > 0 && ', '}
            <a
              href={viewHref(select(view, id, first))}
              onClick={(event) => {
                if (!isPlainClick(event)) return
                event.preventDefault()
                onSelect(id, first)
              }}
            >
              {outer.properties.name}
            </a>
          </span>
        )
      })}
    </p>
  )
}
