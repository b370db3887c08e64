import './touch.css'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { Announcer } from './Announcer'
import { Divider } from './Divider'
import { ErrorBoundary } from './ErrorBoundary'
import { rememberLanguage, useLoadedWords, WordsContext } from './language/useLanguage'
import type { Words } from './language/words'
import { basemapWorkers } from './load/basemapWorkers'
import type { LoadedArticle } from './load/loadArticle'
import { MapFailed, MapWaiting } from './MapState'
import type { Issue } from './model/types'
import { copyNote } from './offline/copy'
import { usePanel } from './panels/usePanel'
import { Notices } from './reader/Notices'
import { ReaderPane } from './reader/ReaderPane'
import { SiteHeader } from './SiteHeader'
import { type SheetParts, useSheet } from './sheet/useSheet'
import { Thread } from './thread/Thread'
import { ThreadEnds } from './thread/threadEnds'
import { useCard } from './useCard'
import { useEmbed } from './useEmbed'
import { useFilterBar } from './useFilterBar'
import { useFollow } from './useFollow'
import { useLinkedPassage } from './useLinkedPassage'
import { useMapChoices } from './useMapChoices'
import { usePageTitle } from './usePageTitle'
import { useReading } from './useReading'
import { useStory } from './useStory'
import { useTour } from './useTour'
import { useWhereIs } from './useWhereIs'
import { LANGUAGE_NAMES } from './view/languageNames'
import { useIdle } from './view/useIdle'
import { useLayersOpen } from './view/useLayersOpen'
import { useSettings } from './view/useSettings'
import { useShortcuts } from './view/useShortcuts'
import { useSplit } from './view/useSplit'
import { navigate, navigateStill } from './view/useView'
import type { Language } from './view/view'

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

interface AppProps {
  /** In the language in which the page begins. */
  readonly words: Words
  /** Where the page begins on a small screen. */
  readonly sheet: SheetParts | null
  /** The article, where the page came with its text. */
  readonly loaded: LoadedArticle | null
  /** The map that the page came with. */
  readonly sketch: Element | null
}

export function App({ words: first, sheet: firstSheet, loaded, sketch }: AppProps) {
  const { story, absent, link, view, still, issues, onIssue } = useStory(loaded)
  const words = useLoadedWords(view.language, first, useLanguageIssue(onIssue))
  const settings = useSettings(view)
  const sheet = useSheet(view, firstSheet, onIssue)
  const { parts } = sheet
  const wide = sheet.layout === 'panes'
  const reading = useReading(story, view, still, sheet)
  const tour = useTour(story, still, reading, onIssue)
  const follow = useFollow(story, still)
  const foot = useEmbed(story, view, reading, onIssue)
  const filterBar = useFilterBar(story, still, onIssue)
  const choices = useMapChoices(link, view, words.language)
  const panel = usePanel(onIssue)
  // What the first view does not show is fetched after it.
  const idle = useIdle(view.camera !== null)
  const whereIs = useWhereIs(story, words.language, idle)
  const [lit, setLit] = useState<string | null>(null)
  const [split, setSplit] = useSplit()
  const [layersOpen, toggleLayers] = useLayersOpen(view.place)
  const ends = useMemo(() => new ThreadEnds(), [])
  const onLanguage = useCallback(
    (language: Language) => {
      rememberLanguage(language)
      navigate({ ...view, language })
    },
    [view],
  )
  const selected = view.place === null ? undefined : story?.places.get(view.place)
  const card = useCard(idle || view.place !== null, onIssue)
  usePageTitle(story, selected, words.language)
  useLinkedPassage(story, view)
  const onFind = () => panel.onPanel('find')
  useShortcuts({
    '/': onFind,
    'Control+k': onFind,
    n: () => tour.onStep(1),
    p: () => tour.onStep(-1),
    '?': () => panel.onPanel('help'),
    // The browser's own command would print the screen.
    'Control+p': () => panel.onPanel('print'),
    ...(view.place === null ? {} : { Escape: reading.onClose }),
  })

  return (
    <WordsContext value={words}>
      <div className="app" data-sheet={wide ? undefined : sheet.layout} data-embed={view.embed}>
        <a className="skip" href="#article">
          {words.skipToArticle}
        </a>
        {(story?.places.size ?? 0) > 0 && (
          <a className="skip" href="#places">
            {words.skipToPlaces}
          </a>
        )}
        {!view.embed && (
          <SiteHeader
            places={story?.places.size ?? null}
            panel={panel.open?.id ?? null}
            onPanel={panel.onPanel}
            tour={view.tour}
            onTour={tour.onToggle}
          />
        )}
        {panel.open !== null && story !== null && (
          <panel.open.Panel
            key={panel.open.id}
            story={story}
            view={still}
            settings={settings}
            following={follow}
            onSelect={reading.onSelect}
            onView={navigateStill}
            onLanguage={onLanguage}
            onOpen={panel.onPanel}
            onClose={panel.onClose}
            onIssue={onIssue}
          />
        )}
        <Announcer story={story} view={still} />
        <Notices issues={issues} />
        <main
          className="panes"
          data-height={sheet.height}
          style={{ '--split': `${split}%` } as React.CSSProperties}
        >
          <div className="sheet" data-on-sheet>
            <div className="sheet-content">
              {parts !== null && (
                <parts.SheetHead
                  sheet={sheet}
                  story={story}
                  selected={selected}
                  onCard={reading.onCard}
                  onClose={reading.onClose}
                />
              )}
              <ReaderPane
                story={story}
                absent={absent}
                view={still}
                lit={lit}
                whereIs={whereIs}
                onSelect={reading.onSelect}
                onLight={setLit}
                onWords={ends.setFrom}
                read={follow.block}
                onBlock={follow.onBlock}
                head={filterBar}
                aboutCopy={aboutCopy}
              />
            </div>
          </div>
          <Divider split={split} onSplit={setSplit} />
          <ErrorBoundary fallback={(reason) => <MapFailed reason={reason} />}>
            <Suspense fallback={<MapWaiting sketch={sketch} />}>
              {story === null ? (
                <MapWaiting sketch={sketch} />
              ) : (
                <MapPane
                  story={story}
                  view={view}
                  sketch={sketch}
                  theme={settings.theme}
                  lit={lit}
                  following={follow}
                  workers={basemapWorkers}
                  panelOpen={layersOpen}
                  room={wide ? null : `${sheet.layout} ${sheet.height}`}
                  onPick={reading.onPick}
                  onLight={setLit}
                  {...choices}
                  onTogglePanel={toggleLayers}
                  onIssue={onIssue}
                  onAnchor={ends.setTo}
                  awaited={view.place !== null && card.isAwaited}
                >
                  {card.code !== null &&
                    selected !== undefined &&
                    (wide || sheet.shows === 'card') && (
                      <card.code.PlaceCard
                        story={story}
                        place={selected}
                        view={still}
                        grip={
                          wide ? undefined : parts !== null && <parts.SheetGrip sheet={sheet} />
                        }
                        onSelect={reading.onSelect}
                        onRead={reading.onRead}
                        onShare={() => panel.onPanel('share')}
                        onShowLayer={choices.onToggleLayer}
                        onClose={reading.onClose}
                      >
                        {tour.bar}
                      </card.code.PlaceCard>
                    )}
                </MapPane>
              )}
            </Suspense>
          </ErrorBoundary>
          {!wide && <div className="sheet-room" data-covers-map="sheet" />}
        </main>
        {foot}
        {wide && selected !== undefined && (
          <Thread key={view.passage} draw={selected.layer.draw} ends={ends} />
        )}
      </div>
    </WordsContext>
  )
}

const NOT_LOADED = 'could not be loaded, so that the page stays in the language it has'

function useLanguageIssue(onIssue: (issue: Issue) => void): (language: Language) => void {
  return useCallback(
    (language) => onIssue({ file: LANGUAGE_NAMES[language], path: '', message: NOT_LOADED }),
    [onIssue],
  )
}
