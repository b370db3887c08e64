import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Divider } from './Divider'
import { ErrorBoundary } from './ErrorBoundary'
import { rememberLanguage, useLoadedWords, useWords, WordsContext } from './language/useLanguage'
import type { Words } from './language/words'
import { basemapWorkers } from './load/basemapWorkers'
import { useArticle } from './load/useArticle'
import type { AnnotatedArticle, Issue } from './model/types'
import { mentionElementId } from './reader/MentionLink'
import { Notices } from './reader/Notices'
import { CARD_TITLE, PlaceCard } from './reader/PlaceCard'
import { ReaderPane } from './reader/ReaderPane'
import { SiteHeader } from './SiteHeader'
import { Thread } from './thread/Thread'
import { ThreadEnds } from './thread/threadEnds'
import { LANGUAGE_NAMES } from './view/languageNames'
import { resolveView } from './view/resolveView'
import { useMediaQuery, WIDE } from './view/useMediaQuery'
import { useStill } from './view/useStill'
import { useTheme } from './view/useTheme'
import { amend, navigate, useView } from './view/useView'
import {
  type Camera,
  deselect,
  type Language,
  type NameLanguage,
  sameCamera,
  select,
  toggleLayer,
} from './view/view'

// The text first: the map's code is fetched beside it, and shown when it is there.
const mapCode = import('./map/MapPane')
const MapPane = lazy(() => mapCode)

const NOT_LOADED = 'could not be loaded, so that the page stays in the language it has'

interface AppProps {
  /** In the language in which the page begins. */
  readonly words: Words
}

export function App({ words: first }: AppProps) {
  const asked = useView()
  const loading = useArticle(asked.value.article)
  const story = loading.status === 'ready' ? loading.loaded.value : null
  const resolved = useMemo(
    () => (story === null ? { value: asked.value, issues: [] } : resolveView(asked.value, story)),
    [asked, story],
  )
  const view = resolved.value
  const still = useStill(view)
  const [mapIssues, setMapIssues] = useState<readonly Issue[]>([])
  const onIssue = useCallback((issue: Issue) => setMapIssues((known) => [...known, issue]), [])
  const onWordsFailed = useCallback(
    (language: Language) =>
      onIssue({ file: LANGUAGE_NAMES[language], path: '', message: NOT_LOADED }),
    [onIssue],
  )
  const words = useLoadedWords(view.language, first, onWordsFailed)
  const [theme, toggleTheme] = useTheme()
  const wide = useMediaQuery(WIDE)
  const [lit, setLit] = useState<string | null>(null)
  const [split, setSplit] = useState(45)
  const [low, setLow] = useState(false)
  const [panelOpen, setPanelOpen] = useState(wide)
  const ends = useMemo(() => new ThreadEnds(), [])
  const opener = useRef<Element | null>(null)
  useTitle(story)

  const issues = useMemo(() => {
    const loaded = loading.status === 'ready' ? loading.loaded.issues : []
    return [...asked.issues, ...resolved.issues, ...loaded, ...mapIssues]
  }, [asked, resolved, loading, mapIssues])

  const onSelect = useCallback(
    (place: string, passage: string | null) => {
      const from = document.activeElement
      if (from?.closest('.place-card') === null) opener.current = from
      setLow(false)
      navigate(select(still, place, passage))
    },
    [still],
  )
  const onPick = useCallback(
    (place: string) => {
      const first = story?.places.get(place)?.mentions[0]?.id ?? null
      flushSync(() => onSelect(place, first))
      document.getElementById(CARD_TITLE)?.focus({ preventScroll: true })
    },
    [story, onSelect],
  )
  const onClose = useCallback(() => {
    const words = document.getElementById(mentionElementId(view.passage ?? ''))
    const [back] = [opener.current, words].filter(isInSight)
    navigate(deselect(view))
    if (back !== undefined) back.focus({ preventScroll: true })
    else words?.focus()
  }, [view])
  const onRead = useCallback((passage: string) => {
    setLow(true)
    const words = document.getElementById(mentionElementId(passage))
    words?.scrollIntoView({ block: 'center' })
    words?.focus({ preventScroll: true })
  }, [])
  const onCamera = useCallback(
    (camera: Camera) => {
      if (!sameCamera(camera, asked.value.camera)) amend({ ...asked.value, camera })
    },
    [asked],
  )
  const onToggleLayer = useCallback((layer: string) => navigate(toggleLayer(view, layer)), [view])
  const onNames = useCallback(
    (names: NameLanguage) => navigate({ ...view, names: names === words.language ? null : names }),
    [view, words],
  )
  const onLanguage = useCallback(
    (language: Language) => {
      rememberLanguage(language)
      navigate({ ...view, language })
    },
    [view],
  )
  useEscape(view.place === null ? null : onClose)

  const selected = view.place === null ? undefined : story?.places.get(view.place)
  return (
    <WordsContext value={words}>
      <div className="app">
        <a className="skip" href="#article">
          {words.skipToArticle}
        </a>
        <a className="skip" href="#places">
          {words.skipToPlaces}
        </a>
        <SiteHeader
          theme={theme}
          places={story?.places.size ?? null}
          onToggleTheme={toggleTheme}
          onLanguage={onLanguage}
        />
        <Notices issues={issues} />
        <main className="panes" style={{ '--split': `${split}%` } as React.CSSProperties}>
          <ReaderPane
            story={story}
            view={still}
            lit={lit}
            onSelect={onSelect}
            onLight={setLit}
            onWords={ends.setFrom}
          />
          <Divider split={split} onSplit={setSplit} />
          <ErrorBoundary fallback={(reason) => <MapFailed reason={reason} />}>
            <Suspense fallback={<MapWaiting />}>
              {story === null ? (
                <MapWaiting />
              ) : (
                <MapPane
                  story={story}
                  view={view}
                  theme={theme}
                  lit={lit}
                  workers={basemapWorkers}
                  panelOpen={panelOpen}
                  onPick={onPick}
                  onLight={setLit}
                  onCamera={onCamera}
                  onNames={onNames}
                  onToggleLayer={onToggleLayer}
                  onTogglePanel={() => setPanelOpen(!panelOpen)}
                  onIssue={onIssue}
                  onAnchor={ends.setTo}
                >
                  {selected !== undefined && (
                    <PlaceCard
                      story={story}
                      place={selected}
                      view={still}
                      low={low && !wide}
                      onSelect={onSelect}
                      onRead={onRead}
                      onShowLayer={onToggleLayer}
                      onRaise={() => setLow(!low)}
                      onClose={onClose}
                    />
                  )}
                </MapPane>
              )}
            </Suspense>
          </ErrorBoundary>
        </main>
        {wide && selected !== undefined && (
          <Thread key={view.passage} draw={selected.layer.draw} ends={ends} />
        )}
      </div>
    </WordsContext>
  )
}

/** Whether the focus can go there without taking the reader to another part of the text. */
function isInSight(element: Element | null): element is HTMLElement | SVGElement {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (!element.isConnected || element === document.body) return false
  const { top, bottom } = element.getBoundingClientRect()
  const frame = (element.closest('section') ?? document.documentElement).getBoundingClientRect()
  return bottom > frame.top && top < frame.bottom
}

function MapWaiting() {
  const words = useWords()
  return <section className="map-pane is-waiting" aria-label={words.map} aria-busy="true" />
}

function MapFailed({ reason }: { readonly reason: string }) {
  const words = useWords()
  return (
    <section className="map-pane is-waiting" aria-label={words.map}>
      <p role="alert">{words.mapFailed(reason)}</p>
    </section>
  )
}

function useTitle(story: AnnotatedArticle | null): void {
  const title = story?.blocks.find(({ type }) => type === 'title')?.text
  useEffect(() => {
    document.title = title === undefined ? 'Passages' : `${title} · Passages`
  }, [title])
}

function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (onEscape === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onEscape])
}
