import { useEffect, useMemo, useRef, useState } from 'react'
import { Pane, useMap, useMapEvents } from 'react-leaflet'
import { measureWith } from '../lettering/drawLabels'
import type { Letterer } from '../lettering/letterer'
import { type PlacedLabel, placeLabels } from '../lettering/placeLabels'
import { type MeasuredName, measureNames, setStoryLabels } from '../lettering/storyLabels'
import { type StoryPlaceName, storyNames } from '../lettering/storyNames'
import type { Issue, StoryPlace } from '../model/types'
import type { NameLanguage, Theme } from '../view/view'
import { LABEL_PANE, LabelLayer } from './LabelLayer'
import { StoryLabel } from './StoryLabel'
import { toLatLng } from './toLatLngs'
import type { PlaceActions, PlaceState } from './useMapButton'

interface LetteringProps extends PlaceActions {
  readonly places: readonly StoryPlace[]
  readonly letterer: Letterer
  /** Changes whenever something else lies over the map than before. */
  readonly covers: string
  readonly theme: Theme
  readonly names: NameLanguage
  readonly graticule: boolean
  readonly onIssue: (issue: Issue) => void
  readonly stateOf: (place: string) => PlaceState
}

/** All names on the map: those of the story first, as text, then the base map's, on canvas. */
export function Lettering(props: LetteringProps) {
  return (
    <Pane name={LABEL_PANE} style={{ zIndex: 640, pointerEvents: 'none' }}>
      <Names {...props} />
    </Pane>
  )
}

function Names(props: LetteringProps) {
  const { places, stateOf, onPick, onLight } = props
  const measured = useMeasured(places, props.names)
  const selected = places.find(({ id }) => stateOf(id).selected)?.id ?? null
  const { names, placed } = usePlaced(measured, selected)
  useLabelLayer(props, names)
  return names.map(({ id, name, lang, at, place }) => {
    const label = placed.get(id)
    if (label === undefined) return null
    return (
      <StoryLabel
        key={id}
        place={place}
        name={name}
        lang={lang}
        at={toLatLng(at)}
        offset={label.offset}
        onPick={onPick}
        onLight={onLight}
        {...stateOf(id)}
      />
    )
  })
}

type NamedPlace = StoryPlaceName & MeasuredName

interface PlacedNames {
  /** In the order in which they chose. */
  readonly names: readonly NamedPlace[]
  readonly placed: ReadonlyMap<string, PlacedLabel>
}

/**
 * The story's names where there is room for them at a zoom: they depend on no others. The
 * selected place is always named; only where it had no room does it choose before the rest.
 */
function usePlaced(measured: readonly NamedPlace[], selected: string | null): PlacedNames {
  const zoom = useZoom()
  const usual = useMemo(() => placeAt(measured, zoom), [measured, zoom])
  const crowdedOut = selected !== null && !usual.placed.has(selected) ? selected : null
  return useMemo(() => {
    if (crowdedOut === null) return usual
    const isFirst = ({ id }: NamedPlace) => id === crowdedOut
    return placeAt(
      measured.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))),
      zoom,
    )
  }, [measured, usual, crowdedOut, zoom])
}

function placeAt(names: readonly NamedPlace[], zoom: number): PlacedNames {
  return { names, placed: placeLabels(setStoryLabels(names, zoom)) }
}

function useMeasured(places: readonly StoryPlace[], language: NameLanguage): readonly NamedPlace[] {
  const fontsReady = useFonts()
  return useMemo(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (context === null || !fontsReady) return []
    return measureNames(storyNames(places, language), measureWith(context))
  }, [places, language, fontsReady])
}

function useLabelLayer(props: LetteringProps, story: readonly NamedPlace[]): void {
  const { letterer, theme, names, graticule, onIssue, covers } = props
  const map = useMap()
  const ref = useRef<LabelLayer | null>(null)
  useEffect(
    function addLayer() {
      const layer = new LabelLayer(letterer)
      ref.current = layer
      map.addLayer(layer)
      const stopListening = letterer.listen({ onChange: () => layer.draw(), onIssue })
      return function removeLayer() {
        stopListening()
        map.removeLayer(layer)
      }
    },
    [map, letterer, onIssue],
  )
  useEffect(
    function show() {
      // Names only: the places themselves are the page's business.
      const plain = story.map(({ place: _, lang: __, ...name }) => name)
      ref.current?.show({ story: plain, theme, language: names, graticule })
    },
    [story, theme, names, graticule],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what covers the map is measured by the layer
  useEffect(() => ref.current?.draw(), [covers])
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
