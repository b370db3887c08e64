import './find.css'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { FIND_WORDS } from '../language/find'
import { useCatalogue } from '../language/useLanguage'
import { loadMapNames } from '../load/loadMapNames'
import type { AnnotatedArticle, Issue } from '../model/types'
import {
  type Found,
  type Hit,
  type HitKind,
  type MapName,
  SearchIndex,
} from '../search/searchIndex'
import { firstPassage } from '../view/filterStory'
import { deselect } from '../view/view'
import { FindResult } from './FindResult'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'

const KINDS: readonly HitKind[] = ['place', 'passage', 'speaker', 'name']

/** One box over places, passages, speakers and the names of the map. A combobox (ARIA 1.2). */
export default function FindPanel({ story, view, onSelect, onView, onClose, onIssue }: PanelProps) {
  const words = useCatalogue(FIND_WORDS)
  const [query, setQuery] = useState('')
  const found = useFound(story, useDeferredValue(query), onIssue)
  const [chosen, setChosen] = useState(0)
  const list = useId()
  const active = Math.min(chosen, found.length - 1)
  const go = (hit: Hit) => {
    onClose()
    if (hit.kind === 'place') onSelect(hit.id, firstPassage(hit.place, story, view))
    else if (hit.kind === 'passage') onSelect(hit.mention.place, hit.id)
    else if (hit.kind === 'speaker')
      onView({ ...view, filter: { ...view.filter, speakers: [hit.id] } })
    else onView({ ...deselect(view), camera: cameraOn(hit.name) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event.key, active, found.length)
    if (to !== null) setChosen(to)
    else if (event.key === 'Enter' && found[active] !== undefined) go(found[active].hit)
    else return
    event.preventDefault()
  }
  return (
    <PanelFrame title={words.title} onClose={onClose} wide>
      <div className="find-box">
        <input
          type="text"
          role="combobox"
          data-first-focus
          autoComplete="off"
          spellCheck={false}
          aria-label={words.title}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found.length === 0 ? undefined : `${list}-${active}`}
          placeholder={words.prompt}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="find-count" role="status">
        {query.trim() !== '' &&
          (found.length > 0 ? words.results(found.length) : words.nothing(query.trim()))}
      </p>
      <div role="listbox" id={list} aria-label={words.title} className="find-list">
        {KINDS.map((kind) => {
          const group = found.filter(({ hit }) => hit.kind === kind)
          if (group.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div key={kind} role="group" aria-label={words.groups[kind]}>
              <p className="find-group" aria-hidden="true">
                {words.groups[kind]}
              </p>
              {group.map((each) => (
                <FindResult
                  key={each.hit.id}
                  id={`${list}-${found.indexOf(each)}`}
                  story={story}
                  found={each}
                  isActive={found.indexOf(each) === active}
                  onGo={go}
                />
              ))}
            </div>
          )
        })}
      </div>
    </PanelFrame>
  )
}

/** The places of the story until something is asked. */
function useFound(
  story: AnnotatedArticle,
  query: string,
  onIssue: (issue: Issue) => void,
): readonly Found[] {
  const [names, setNames] = useState<readonly MapName[]>([])
  useEffect(
    function load() {
      let wanted = true
      loadMapNames().then(({ value, issues }) => {
        if (!wanted) return
        setNames(value)
        for (const issue of issues) onIssue(issue)
      }, console.error)
      return function forget() {
        wanted = false
      }
    },
    [onIssue],
  )
  const index = useMemo(() => new SearchIndex(story, names), [story, names])
  return useMemo(() => {
    if (query.trim() !== '') return index.find(query)
    return placesInOrder(story).map((place) => ({
      hit: { kind: 'place', id: place.id, place },
      terms: new Set(),
    }))
  }, [index, story, query])
}

/** As the text first names them; those that it never names, last. */
function placesInOrder(story: AnnotatedArticle) {
  const first = story.mentions.flatMap(({ place }) => story.places.get(place) ?? [])
  return [...new Set([...first, ...story.places.values()])]
}

function cameraOn({ zoom, latitude, longitude }: MapName) {
  return { zoom: Math.min(9, Math.max(5, zoom)), latitude, longitude }
}

/** Null for a key that does not move through the results. */
function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  return null
}
