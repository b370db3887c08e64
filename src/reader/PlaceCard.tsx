import './placeCard.css'
import { type FocusEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { placeLabel, shapeInWords } from '../language/describe'
import { useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import { translated } from '../model/translated'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { filterPlace, firstPassage } from '../view/filterStory'
import { LayerSign } from '../view/LayerSign'
import { viewHref } from '../view/link'
import { select, type View } from '../view/view'
import { CARD_TITLE, focusAwaitedCard, focusCard, leaveCard } from './cardTitle'
import { ExternalLink } from './ExternalLink'
import { isPlainClick, signOf } from './MentionLink'
import { PassageViewer } from './PassageViewer'

interface PlaceCardProps {
  readonly story: AnnotatedArticle
  readonly place: StoryPlace
  readonly view: View
  /** On small screens, what moves the sheet that the card is then; it leaves room for itself. */
  readonly grip?: ReactNode
  readonly onSelect: (place: string, passage: string | null) => void
  readonly onRead: (passage: string) => void
  readonly onShare: () => void
  readonly onShowLayer: (layer: string) => void
  readonly onClose: () => void
  /** What stands at its foot: the tour. */
  readonly children?: ReactNode
}

/** As the files of places write it; other licences are names. */
const PUBLIC_DOMAIN = 'Public domain'

/** A place: what it is, how sure its shape is, and the words about it. Non-modal. */
export function PlaceCard(props: PlaceCardProps) {
  const { story, place, view, grip, onSelect, onRead, onShowLayer, onClose } = props
  const words = useWords()
  const passage = useRef(view.passage)
  passage.current = view.passage
  useLayoutEffect(function takeFocus() {
    focusAwaitedCard()
    return function leave() {
      leaveCard(passage.current)
    }
  }, [])
  const focus = useKeptFocus()
  const { language } = words
  const { properties } = place.place
  const { facts, source, licence } = properties
  const name = nameIn(properties, language)
  const kind = translated(properties.kind, properties.kinds, language)
  return (
    <section
      className="place-card"
      role="dialog"
      aria-labelledby={CARD_TITLE}
      data-covers-map={grip === undefined ? true : undefined}
      data-on-sheet
      {...focus}
    >
      {grip}
      <header>
        <div className="card-heading">
          <h2
            id={CARD_TITLE}
            tabIndex={-1}
            lang={name.language}
            aria-description={placeLabel(words, place, filterPlace(place, story, view))}
          >
            {name.text}
          </h2>
          <OtherNames place={place} shown={name.text} />
        </div>
        <button
          type="button"
          className="close"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
        <p className={`chip draw-${signOf(place)}`}>
          <LayerSign draw={signOf(place)} />
          {kind.charAt(0).toUpperCase() + kind.slice(1)} ·{' '}
          {shapeInWords(words, place.place).toLowerCase()}
        </p>
      </header>
      <div className="card-body">
        <PassageViewer
          story={story}
          place={place}
          view={view}
          onSelect={onSelect}
          onRead={onRead}
          onShare={props.onShare}
        />
        {view.hidden.includes(place.layer.id) && (
          <p className="card-note">
            {words.layerIsHidden(translated(place.layer.title, place.layer.titles, language))}{' '}
            <button type="button" className="link" onClick={() => onShowLayer(place.layer.id)}>
              {words.showLayer}
            </button>
          </p>
        )}
        <div className="card-about">
          <p>{translated(properties.shape, properties.shapes, language)}</p>
          <Within story={story} place={place} view={view} onSelect={onSelect} />
          {facts.length > 0 && (
            <dl>
              {facts.map((fact) => (
                <div key={`${fact.label} ${fact.source.name}`}>
                  <dt>{translated(fact.label, fact.labels, language)}</dt>
                  <dd>
                    {translated(fact.value, fact.values, language)}{' '}
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
              {words.drawnFrom} <ExternalLink source={source} />.{' '}
              {licence === PUBLIC_DOMAIN ? words.publicDomain : licence}.
            </p>
          )}
        </div>
      </div>
      {props.children}
    </section>
  )
}

/**
 * Back, Forward and the card's own links change what there is to press: a focus on what has
 * gone is on the title then. React tells no blur of what it takes away itself.
 */
function useKeptFocus() {
  const focused = useRef<Element | null>(null)
  useLayoutEffect(function keep() {
    if (focused.current?.isConnected === false && document.activeElement === document.body) {
      focusCard()
    }
  })
  return useMemo(() => {
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target
    }
    const onBlur = () => {
      focused.current = null
    }
    return { onFocus, onBlur }
  }, [])
}

interface OtherNamesProps {
  readonly place: StoryPlace
  /** The name in the card's heading. */
  readonly shown: string
}

function OtherNames({ place, shown }: OtherNamesProps) {
  const { name, names: others } = place.place.properties
  const names = [['en', name] as const, ...Object.entries(others)]
  // One spelling may serve two languages: said once.
  const spellings = [...new Map(names.toReversed().map(([language, name]) => [name, language]))]
    .filter(([name]) => name !== shown)
    .toReversed()
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
  const words = useWords()
  const around = place.place.properties.within.flatMap((id) => story.places.get(id) ?? [])
  if (around.length === 0) return null
  return (
    <p className="within">
      {place.place.geometry === null ? words.somewhereIn : words.inPlace}{' '}
      {around.map((outer, index) => {
        const { id } = outer
        const first = firstPassage(outer, story, view)
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
              {nameIn(outer.place.properties, words.language).text}
            </a>
          </span>
        )
      })}
    </p>
  )
}
