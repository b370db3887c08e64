import { useCallback, useEffect, useRef } from 'react'
import { Pane, useMap } from 'react-leaflet'
import type { Letterer } from '../lettering/letterer'
import type { Issue, StoryPlace } from '../model/types'
import type { NameLanguage, Theme } from '../view/view'
import { LABEL_PANE, LabelLayer } from './LabelLayer'
import { StoryLabel } from './StoryLabel'
import { toLatLng } from './toLatLngs'
import { useCovered } from './useCovered'
import { useCovers } from './useCovers'
import type { PlaceActions, PlaceState } from './useMapButton'
import { type NamedPlace, useStoryNames } from './useStoryNames'

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
  const selected = places.find(({ id }) => stateOf(id).selected)?.id ?? null
  const { names, placed } = useStoryNames(places, props.names, selected)
  useLabelLayer(props, names)
  const covered = useCovered(placed, props.covers)
  return names.map(({ id, name, lang, at, place }) => {
    const label = placed.get(id)
    if (label === undefined || covered.includes(id)) return null
    return (
      <StoryLabel
        // Leaflet writes a new name into an element that has forgotten its place and its state.
        key={`${id} ${lang} ${name}`}
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
  useCovers(
    covers,
    useCallback(() => ref.current?.draw(), []),
  )
}
