import { useEffect, useMemo, useRef, useState } from 'react'
import { Pane, useMap, useMapEvents } from 'react-leaflet'
import type { BaseLabel } from '../basemap/baseLabels'
import { measureWith } from '../basemap/drawLabels'
import { placeLabels } from '../basemap/placeLabels'
import { setLabels } from '../basemap/setLabels'
import { type StoryName, setStoryLabels } from '../basemap/storyLabels'
import type { Drawing, StoryPlace } from '../model/types'
import type { Theme } from '../view/view'
import { anchorPoint } from './anchorPoint'
import type { PixelBox } from './freeArea'
import { LABEL_PANE, LabelLayer, type Lettering as Letters } from './LabelLayer'
import { StoryLabel } from './StoryLabel'
import { toLatLng } from './toLatLngs'
import type { PlaceActions, PlaceState } from './useMapButton'

interface LetteringProps extends PlaceActions {
  readonly places: readonly StoryPlace[]
  readonly labels: readonly BaseLabel[]
  readonly covers: readonly PixelBox[]
  readonly theme: Theme
  readonly stateOf: (place: string) => PlaceState
}

/** All names on the map: those of the story first, as text, then the base map's, on canvas. */
export function Lettering(props: LetteringProps) {
  return (
    <Pane name={LABEL_PANE} style={{ zIndex: 640, pointerEvents: 'none' }}>
      <Letterer {...props} />
    </Pane>
  )
}

function Letterer({ places, labels, covers, theme, stateOf, onPick, onLight }: LetteringProps) {
  const names = useMemo(() => storyNames(places), [places])
  const letters = useLetters(names, labels)
  useLabelLayer(letters, covers, theme)
  return names.map(({ id, at, place }) => {
    const placed = letters?.placed.get(id)
    if (placed === undefined) return null
    return (
      <StoryLabel
        key={id}
        place={place}
        at={toLatLng(at)}
        offset={placed.offset}
        onPick={onPick}
        onLight={onLight}
        {...stateOf(id)}
      />
    )
  })
}

interface NamedPlace extends StoryName {
  readonly place: StoryPlace
}

/** Points choose their side first, states last: an area has more room to be named in. */
const ORDER: readonly Drawing[] = ['marker', 'boundary', 'soft-area', 'tint']

function storyNames(places: readonly StoryPlace[]): readonly NamedPlace[] {
  return places
    .flatMap((place): NamedPlace[] => {
      const { geometry, properties } = place.place
      if (geometry === null) return []
      const { draw } = place.layer
      const isPoint = geometry.type === 'Point'
      const at = anchorPoint(geometry)
      return [{ id: place.id, name: properties.name, draw, isPoint, at, place }]
    })
    .toSorted((a, b) => ORDER.indexOf(a.draw) - ORDER.indexOf(b.draw))
}

function useLetters(names: readonly StoryName[], labels: readonly BaseLabel[]): Letters | null {
  const zoom = useZoom()
  const fontsReady = useFonts()
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d')
    return context === null || !fontsReady ? null : measureWith(context)
  }, [fontsReady])
  return useMemo(() => {
    if (measure === null) return null
    const taken = new Set(names.map(({ name }) => name))
    const others = labels.filter(({ name }) => !taken.has(name))
    const set = [...setStoryLabels(names, zoom, measure), ...setLabels(others, zoom, measure)]
    return { zoom, labels: set.slice(names.length), placed: placeLabels(set) }
  }, [names, labels, zoom, measure])
}

function useLabelLayer(letters: Letters | null, covers: readonly PixelBox[], theme: Theme): void {
  const map = useMap()
  const ref = useRef<LabelLayer | null>(null)
  useEffect(
    function addLayer() {
      const layer = new LabelLayer()
      ref.current = layer
      map.addLayer(layer)
      return function removeLayer() {
        map.removeLayer(layer)
      }
    },
    [map],
  )
  useEffect(
    function show() {
      if (letters !== null) ref.current?.show(letters, covers, theme)
    },
    [letters, covers, theme],
  )
}

function useZoom(): number {
  const map = useMap()
  const [zoom, setZoom] = useState(map.getZoom())
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  return zoom
}

/** Fonts load only when something is set in them; a canvas does not wait, so we do. */
function useFonts(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(function load() {
    const fonts = ['600 12px "Source Sans 3 Variable"', 'italic 12px "Source Serif 4 Italic"']
    const set = () => setReady(true)
    // A font that cannot be had is no reason to have no names.
    Promise.all(fonts.map((font) => document.fonts.load(font))).then(set, set)
  }, [])
  return ready
}
