import 'leaflet/dist/leaflet.css'
import './map.css'
import './shapes.css'
import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import type { BaseLabel } from '../basemap/baseLabels'
import type { Painter } from '../basemap/painter'
import { type Bounds, geometryBounds, unionBounds } from '../model/geometry'
import type { AnnotatedArticle, Issue, StoryPlace } from '../model/types'
import { REDUCED_MOTION, useMediaQuery } from '../view/useMediaQuery'
import { type Camera, type Theme, type View, ZOOM_RANGE } from '../view/view'
import { Basemap } from './Basemap'
import { CameraKeeper } from './CameraKeeper'
import { fitBounds, ZOOM_STEP } from './camera'
import { COVERS_CAMERA, COVERS_NAMES, mapCovers, mapSize } from './covers'
import { freeAreas, type PixelBox } from './freeArea'
import { LayersPanel } from './LayersPanel'
import { Lettering } from './Lettering'
import { MapControls } from './MapControls'
import { ScaleBar } from './ScaleBar'
import { SoftEdge } from './SoftEdge'
import { StoryLayers } from './StoryLayers'
import { nextInStack } from './stack'
import { type AnchorListener, ThreadAnchor } from './ThreadAnchor'
import { useContainer, useResize } from './useContainer'
import type { PlaceActions } from './useMapButton'

export interface MapPaneProps {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly theme: Theme
  readonly lit: string | null
  readonly painter: Painter
  readonly labels: readonly BaseLabel[]
  readonly panelOpen: boolean
  readonly onPick: (place: string) => void
  readonly onLight: (place: string | null) => void
  readonly onCamera: (camera: Camera) => void
  readonly onToggleLayer: (layer: string) => void
  readonly onTogglePanel: () => void
  readonly onIssue: (issue: Issue) => void
  /** Told where the selected place is on the screen, whenever that changes. */
  readonly onAnchor: AnchorListener
  /** What lies over the map: the card. */
  readonly children?: ReactNode
}

/** Where the story is when it names nothing to show first. West, south, east, north. */
const CENTRAL_ASIA: Bounds = [52, 35, 88, 50]

/** The map and everything on it. Leaflet owns the camera; the view says where it should be. */
export default function MapPane(props: MapPaneProps) {
  const { story, view, theme, lit, painter, labels, children } = props
  const { onLight, onCamera, onIssue, onAnchor } = props
  const [map, setMap] = useState<LeafletMap | null>(null)
  const reducedMotion = useMediaQuery(REDUCED_MOTION)
  const selected = view.place === null ? null : (story.places.get(view.place) ?? null)
  const shown = useShownLayers(story, view.hidden)
  const places = useMemo(() => shown.flatMap((layer) => layer.places), [shown])
  const overview = useMemo(() => overviewBounds(story), [story])
  const target = useMemo(
    () => placeBounds(selected, story) ?? overview,
    [selected, story, overview],
  )
  const covers = useCovers(map, [view.place, props.panelOpen])
  const onPick = usePick(map, places, view.place, props.onPick)
  const hinted =
    selected?.place.geometry === null ? (selected.place.properties.within[0] ?? null) : null
  const stateOf = useCallback(
    (id: string) => ({ selected: id === view.place, lit: id === lit, hinted: id === hinted }),
    [view.place, lit, hinted],
  )
  useResize(map)
  useContainer(map, reducedMotion)
  const fitStory = () => {
    if (map === null) return
    const size = mapSize(map)
    const camera = fitBounds(overview, freeAreas(size, mapCovers(map, COVERS_CAMERA)), size)
    map.setView([camera.latitude, camera.longitude], camera.zoom, { animate: !reducedMotion })
  }
  const actions: PlaceActions = { onPick, onLight }
  return (
    <section className="map-pane" aria-label="Map" id="map">
      <MapContainer
        ref={setMap}
        className="map"
        zoomControl={false}
        attributionControl={false}
        zoomSnap={ZOOM_STEP}
        minZoom={ZOOM_RANGE.least}
        maxZoom={ZOOM_RANGE.most}
        zoomAnimation={!reducedMotion}
        fadeAnimation={!reducedMotion}
        inertia={!reducedMotion}
        closePopupOnClick={false}
        maxBounds={[
          [-70, -60],
          [84, 240],
        ]}
        maxBoundsViscosity={0.8}
      >
        <Basemap painter={painter} theme={theme} onIssue={onIssue} />
        <SoftEdge />
        <StoryLayers layers={shown} stateOf={stateOf} {...actions} />
        <Lettering
          places={places}
          labels={labels}
          covers={covers}
          theme={theme}
          stateOf={stateOf}
          {...actions}
        />
        <ThreadAnchor
          place={places.find(({ id }) => id === view.place) ?? null}
          onAnchor={onAnchor}
        />
        <ScaleBar />
        {/* Last: it sets the first view, and all above must be listening by then. */}
        <CameraKeeper
          camera={view.camera}
          target={target}
          reducedMotion={reducedMotion}
          onCamera={onCamera}
        />
      </MapContainer>
      <MapControls map={map} onFitStory={fitStory} />
      <LayersPanel
        story={story}
        hidden={view.hidden}
        open={props.panelOpen}
        onToggleLayer={props.onToggleLayer}
        onToggleOpen={props.onTogglePanel}
      />
      <p className="attribution" data-covers-map="names">
        <a href="#credits">Natural Earth · GeoNames · SRTM · Leaflet</a>
      </p>
      {children}
    </section>
  )
}

function useShownLayers(story: AnnotatedArticle, hidden: readonly string[]) {
  const key = hidden.join()
  return useMemo(() => {
    const ids = key.split(',')
    return story.layers.filter(({ layer }) => !ids.includes(layer.id))
  }, [story, key])
}

function overviewBounds(story: AnnotatedArticle): Bounds {
  const bounds = (story.article?.overview ?? []).flatMap((id) => {
    const geometry = story.places.get(id)?.place.geometry ?? null
    return geometry === null ? [] : [geometryBounds(geometry)]
  })
  return unionBounds(bounds) ?? CENTRAL_ASIA
}

/** Of the place, or, where no site is named, of the place that it lies in. */
function placeBounds(selected: StoryPlace | null, story: AnnotatedArticle): Bounds | null {
  if (selected === null) return null
  const { geometry, properties } = selected.place
  if (geometry !== null) return geometryBounds(geometry)
  const parent = story.places.get(properties.within[0] ?? '')?.place.geometry ?? null
  return parent === null ? null : geometryBounds(parent)
}

/** The boxes over the map, measured anew after whatever may have changed them. */
function useCovers(map: LeafletMap | null, causes: readonly unknown[]): readonly PixelBox[] {
  const [covers, setCovers] = useState<readonly PixelBox[]>([])
  const cause = causes.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the causes are why to measure again
  useLayoutEffect(() => {
    if (map !== null) setCovers(mapCovers(map, COVERS_NAMES))
  }, [map, cause])
  return covers
}

/** A click on points that lie on one another goes through them in turn. */
function usePick(
  map: LeafletMap | null,
  places: readonly StoryPlace[],
  selected: string | null,
  onPick: (place: string) => void,
) {
  return useCallback(
    (clicked: string) => {
      const stack = map === null ? [] : pointsAround(map, places, clicked)
      onPick(nextInStack(stack, clicked, selected))
    },
    [map, places, selected, onPick],
  )
}

/** Closer than this, two markers cannot be told apart with a finger. CSS pixels. */
const STACKED = 16

function pointsAround(
  map: LeafletMap,
  places: readonly StoryPlace[],
  id: string,
): readonly string[] {
  const points = places.flatMap(({ id, place: { geometry } }) => {
    if (geometry?.type !== 'Point') return []
    const [longitude = 0, latitude = 0] = geometry.coordinates
    return [{ id, at: map.latLngToContainerPoint([latitude, longitude]) }]
  })
  const hit = points.find((point) => point.id === id)
  if (hit === undefined) return []
  return points.filter(({ at }) => at.distanceTo(hit.at) < STACKED).map((point) => point.id)
}
