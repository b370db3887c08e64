import 'leaflet/dist/leaflet.css'
import './map.css'
import './shapes.css'
import './reading.css'
import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useWords } from '../language/useLanguage'
import { overviewBounds } from '../model/overview'
import type { AnnotatedArticle, Issue } from '../model/types'
import { filterStory } from '../view/filterStory'
import { MapSketch } from '../view/MapSketch'
import type { Following } from '../view/reading'
import { useFetched } from '../view/useFetched'
import { REDUCED_MOTION, useMediaQuery } from '../view/useMediaQuery'
import type { Camera, NameLanguage, View } from '../view/view'
import { CameraKeeper } from './CameraKeeper'
import { fitBounds } from './camera'
import { COVERS_CAMERA, mapCovers, mapSize } from './covers'
import { FollowText } from './FollowText'
import { freeAreas } from './freeArea'
import { KeepInSight } from './KeepInSight'
import { LayersPanel } from './LayersPanel'
import { MapControls } from './MapControls'
import { StoryMap, type StoryMapProps } from './StoryMap'
import { streetDetail } from './streetDetail'
import { placeBounds } from './targets'
import { NO_TOOLS } from './tools'
import { usePainted } from './usePainted'
import { useToolPanels } from './useToolPanels'

type Drawn = Pick<
  StoryMapProps,
  'theme' | 'lit' | 'workers' | 'onPick' | 'onLight' | 'onAnchor' | 'onIssue'
>

export interface MapPaneProps extends Drawn {
  readonly story: AnnotatedArticle
  readonly view: View
  /** The map that the page came with, if it did. */
  readonly sketch: Element | null
  readonly following: Following
  readonly panelOpen: boolean
  /** Names what the sheet of a small screen leaves of the map; null where there is no sheet. */
  readonly room: string | null
  /** A card is on its way: the map moves once it is seen what that covers. */
  readonly awaited: boolean
  readonly onCamera: (camera: Camera) => void
  readonly onNames: (names: NameLanguage) => void
  readonly onToggleLayer: (layer: string) => void
  readonly onTogglePanel: () => void
  /** What lies over the map: the card. */
  readonly children?: ReactNode
}

const embeddedGestures = () => import('./EmbeddedGestures')

const DETAIL_FAILED = 'could not be loaded, so that the map that is part of the page stays'

/**
 * The map and what lies over it. The card and the panel show at once what the reader has
 * chosen; the shapes follow when that has been painted.
 */
export default function MapPane(props: MapPaneProps) {
  const { story, view, following, panelOpen, room, lit, onToggleLayer, children } = props
  const words = useWords()
  const names = view.names ?? words.language
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [tools, setTools] = useState(NO_TOOLS)
  const [toolsOpen, setToolsOpen] = useState(false)
  const { onIssue } = props
  const [panels, loadPanels] = useToolPanels(onIssue)
  const embedded = useFetched(view.embed, embeddedGestures, 'gestures', onIssue)
  const onDetailFailed = useCallback(() => {
    setTools((now) => ({ ...now, detail: false }))
    onIssue({ file: 'street detail', path: '', message: DETAIL_FAILED })
  }, [onIssue])
  const selectedNow = useRef(view.place)
  selectedNow.current = view.place
  const reducedMotion = useMediaQuery(REDUCED_MOTION)
  const chosen = view.place === null ? null : (story.places.get(view.place) ?? null)
  const overview = useMemo(() => overviewBounds(story), [story])
  const target = useMemo(() => placeBounds(chosen, story) ?? overview, [chosen, story, overview])
  const isPainted = usePainted(map)
  const first = useRef(view.place)
  const [isAmiss, setAmiss] = useState(false)
  const onMapIssue = useCallback(
    (issue: Issue) => {
      setAmiss(true)
      onIssue(issue)
    },
    [onIssue],
  )
  const { filter, hidden } = view
  const filtered = useMemo(() => filterStory(story, { filter, hidden }), [story, filter, hidden])
  const fitStory = () => {
    if (map === null) return
    following.onPause()
    const size = mapSize(map)
    const camera = fitBounds(overview, freeAreas(size, mapCovers(map, COVERS_CAMERA)), size)
    map.setView([camera.latitude, camera.longitude], camera.zoom, { animate: !reducedMotion })
  }
  return (
    <section
      className={tools.detail ? 'map-pane has-detail' : 'map-pane'}
      aria-label={words.map}
      id="map"
    >
      <StoryMap
        story={story}
        selected={useDeferredValue(view.place)}
        selectedNow={selectedNow}
        lit={useDeferredValue(lit)}
        read={useDeferredValue(following.places)}
        filtered={useDeferredValue(filtered)}
        hidden={useDeferredValue(view.hidden)}
        names={useDeferredValue(names)}
        graticule={useDeferredValue(tools.graticule)}
        coordinates={tools.coordinates}
        embed={view.embed}
        detail={tools.detail}
        onDetailFailed={onDetailFailed}
        covers={useDeferredValue(`${view.place} ${panelOpen} ${toolsOpen} ${tools.ruler} ${room}`)}
        theme={props.theme}
        workers={props.workers}
        map={map}
        onMap={setMap}
        onPick={props.onPick}
        onLight={props.onLight}
        onAnchor={props.onAnchor}
        onIssue={onMapIssue}
      />
      {/* Whoever chooses something meanwhile wants to see it, and what is amiss may never be painted. */}
      {!isPainted && !isAmiss && view.place === first.current && (
        <MapSketch sketch={props.sketch} />
      )}
      <MapControls
        map={map}
        toolsOpen={toolsOpen}
        following={following}
        onFitStory={fitStory}
        onToggleTools={() => {
          loadPanels()
          setToolsOpen(!toolsOpen)
        }}
      />
      {map !== null && (
        <FollowText
          map={map}
          story={story}
          following={following}
          isCardOpen={view.place !== null}
        />
      )}
      {toolsOpen && panels !== null && (
        <panels.MapTools
          tools={tools}
          names={names}
          onTools={(next) => {
            setTools(next)
            if (next.ruler && !tools.ruler) setToolsOpen(false)
          }}
          onNames={props.onNames}
        />
      )}
      {tools.ruler && !toolsOpen && panels !== null && map !== null && (
        <panels.Ruler
          map={map}
          story={story}
          onClose={() => setTools({ ...tools, ruler: false })}
        />
      )}
      <LayersPanel
        story={story}
        hidden={view.hidden}
        filtered={filtered}
        open={panelOpen}
        onToggleLayer={onToggleLayer}
        onToggleOpen={props.onTogglePanel}
      />
      <p className="attribution" data-covers-map="names" data-on-sheet>
        <a href="#credits">Natural Earth · GeoNames · SRTM · Leaflet</a>
        {tools.detail && ` · ${streetDetail?.attribution}`}
      </p>
      {embedded !== null && map !== null && <embedded.EmbeddedGestures map={map} />}
      {children}
      {/* Last: it sets the first view, and all above must be listening and laid out by then. */}
      {map !== null && (
        <CameraKeeper
          map={map}
          camera={view.camera}
          target={target}
          awaited={props.awaited}
          reducedMotion={reducedMotion}
          onCamera={props.onCamera}
        />
      )}
      {map !== null && (room !== null || chosen !== null) && (
        <KeepInSight map={map} target={target} room={room ?? ''} reducedMotion={reducedMotion} />
      )}
    </section>
  )
}
