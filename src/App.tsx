import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Divider } from './Divider'
import { ErrorBoundary } from './ErrorBoundary'
import { basemapWorkers } from './load/basemapWorkers'
import { useArticle } from './load/useArticle'
import type { AnnotatedArticle, Issue } from './model/types'
import { copyNote } from './offline/copy'
import { mentionElementId } from './reader/MentionLink'
import { Notices } from './reader/Notices'
import { CARD_TITLE, PlaceCard } from './reader/PlaceCard'
import { ReaderPane } from './reader/ReaderPane'
import { SiteHeader } from './SiteHeader'
import { Thread } from './thread/Thread'
import { ThreadEnds } from './thread/threadEnds'
import { useMediaQuery, WIDE } from './view/useMediaQuery'
import { useStill } from './view/useStill'
import { useTheme } from './view/useTheme'
import { amend, navigate, useView } from './view/useView'
import {
  type Camera,
  deselect,
  type NameLanguage,
  resolveView,
  sameCamera,
  select,
  toggleLayer,
} from './view/view'

// The text first: the map's code is fetched beside it, and shown when it is there.
const mapCode = import('./map/MapPane')
const MapPane = lazy(() => mapCode)

// Last of all, and never in the way: what the reader has in hand.
const CopyNote = lazy(async () => ({ default: await copyNote() }))
const aboutCopy = (
  <Suspense>
    <CopyNote />
  </Suspense>
)

export function App() {
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
  const onNames = useCallback((names: NameLanguage) => navigate({ ...view, names }), [view])
  useEscape(view.place === null ? null : onClose)

  const selected = view.place === null ? undefined : story?.places.get(view.place)
  return (
    <div className="app">
      <a className="skip" href="#article">
        Skip to the article
      </a>
      <a className="skip" href="#places">
        Skip to the list of places
      </a>
      <SiteHeader theme={theme} places={story?.places.size ?? null} onToggleTheme={toggleTheme} />
      <Notices issues={issues} />
      <main className="panes" style={{ '--split': `${split}%` } as React.CSSProperties}>
        <ReaderPane
          story={story}
          view={still}
          lit={lit}
          onSelect={onSelect}
          onLight={setLit}
          onWords={ends.setFrom}
          aboutCopy={aboutCopy}
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
  return <section className="map-pane is-waiting" aria-label="Map" aria-busy="true" />
}

function MapFailed({ reason }: { readonly reason: string }) {
  return (
    <section className="map-pane is-waiting" aria-label="Map">
      <p role="alert">The map could not be shown: {reason}. The text is complete without it.</p>
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
