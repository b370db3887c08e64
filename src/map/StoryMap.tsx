import type { Map as LeafletMap } from 'leaflet'
import { memo, type RefObject, useCallback, useMemo } from 'react'
import { MapContainer } from 'react-leaflet'
import type { Painter } from '../basemap/painter'
import type { Letterer } from '../lettering/letterer'
import type { AnnotatedArticle, Issue } from '../model/types'
import type { FilteredPlace, FilteredStory } from '../view/filterStory'
import { REDUCED_MOTION, useMediaQuery } from '../view/useMediaQuery'
import { type NameLanguage, type Theme, ZOOM_RANGE } from '../view/view'
import { Basemap } from './Basemap'
import { ZOOM_STEP } from './camera'
import { Lettering } from './Lettering'
import { MapCorner } from './MapCorner'
import { SoftEdge } from './SoftEdge'
import { StoryLayers } from './StoryLayers'
import { StreetDetail } from './StreetDetailLayer'
import { type AnchorListener, ThreadAnchor } from './ThreadAnchor'
import { useContainer, useResize } from './useContainer'
import type { PlaceState } from './useMapButton'
import { usePick } from './usePick'
import { WhenLoaded } from './WhenLoaded'

/** Who draws the base map: its ground and its names. */
export interface BasemapWorkers {
  readonly painter: Painter
  readonly letterer: Letterer
}

export interface StoryMapProps {
  readonly story: AnnotatedArticle
  readonly selected: string | null
  /** Ahead of `selected`, which may wait to be painted. */
  readonly selectedNow: RefObject<string | null>
  readonly lit: string | null
  /** Named in the paragraph being read. */
  readonly read: readonly string[]
  readonly filtered: FilteredStory
  readonly hidden: readonly string[]
  readonly names: NameLanguage
  readonly graticule: boolean
  readonly coordinates: boolean
  /** In the frame of another page, which keeps its wheel and one-finger scrolling. */
  readonly embed: boolean
  readonly detail: boolean
  readonly onDetailFailed: () => void
  readonly theme: Theme
  readonly workers: BasemapWorkers
  /** Changes whenever something else lies over the map than before. */
  readonly covers: string
  readonly map: LeafletMap | null
  readonly onMap: (map: LeafletMap | null) => void
  readonly onPick: (place: string) => void
  readonly onLight: (place: string | null) => void
  readonly onAnchor: AnchorListener
  readonly onIssue: (issue: Issue) => void
}

/** Leaflet's map and everything on it that is drawn. */
export const StoryMap = memo(function StoryMap(props: StoryMapProps) {
  const { story, selected, theme, workers, map, onLight, onIssue } = props
  const reducedMotion = useMediaQuery(REDUCED_MOTION)
  const shown = useShownLayers(story, props.hidden)
  const order = story.layers.map(({ layer }) => layer.id)
  const places = useMemo(() => shown.flatMap((layer) => layer.places), [shown])
  const onPick = usePick(map, places, props.selectedNow, props.onPick)
  const stateOf = useStateOf(props)
  useResize(map)
  useContainer(map, reducedMotion)
  const actions = { onPick, onLight }
  return (
    <MapContainer
      ref={props.onMap}
      className="map"
      zoomControl={false}
      attributionControl={false}
      zoomSnap={ZOOM_STEP}
      minZoom={ZOOM_RANGE.least}
      maxZoom={ZOOM_RANGE.most}
      zoomAnimation={!reducedMotion}
      // The worker's tiles come within a frame or two: to fade each in would cost more frames.
      fadeAnimation={false}
      inertia={!reducedMotion}
      dragging={!props.embed}
      scrollWheelZoom={!props.embed}
      closePopupOnClick={false}
      maxBounds={[
        [-70, -60],
        [84, 240],
      ]}
      maxBoundsViscosity={0.8}
    >
      <WhenLoaded>
        <Basemap
          painter={workers.painter}
          theme={theme}
          graticule={props.graticule}
          onIssue={onIssue}
        />
        {props.detail && <StreetDetail onFail={props.onDetailFailed} />}
        <SoftEdge />
        <StoryLayers layers={shown} order={order} stateOf={stateOf} {...actions} />
        <Lettering
          places={places}
          letterer={workers.letterer}
          covers={props.covers}
          theme={theme}
          names={props.names}
          graticule={props.graticule}
          stateOf={stateOf}
          onIssue={onIssue}
          {...actions}
        />
        <ThreadAnchor
          place={places.find(({ id }) => id === selected) ?? null}
          onAnchor={props.onAnchor}
        />
        <MapCorner painter={workers.painter} theme={theme} coordinates={props.coordinates} />
      </WhenLoaded>
    </MapContainer>
  )
})

const UNFILTERED: FilteredPlace = { shown: [], faded: [] }

function useStateOf({ story, selected, lit, read, filtered }: StoryMapProps) {
  const place = selected === null ? undefined : story.places.get(selected)?.place
  const hinted = place?.geometry === null ? (place.properties.within[0] ?? null) : null
  return useCallback(
    (id: string): PlaceState => ({
      selected: id === selected,
      lit: id === lit,
      hinted: id === hinted,
      read: read.includes(id),
      filtered: filtered.places.get(id) ?? UNFILTERED,
    }),
    [selected, lit, hinted, read, filtered],
  )
}

function useShownLayers(story: AnnotatedArticle, hidden: readonly string[]) {
  const key = hidden.join()
  return useMemo(() => {
    const ids = key.split(',')
    return story.layers.filter(({ layer }) => !ids.includes(layer.id))
  }, [story, key])
}
