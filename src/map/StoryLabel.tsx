import { DivIcon, type Marker as LeafletMarker } from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { Marker } from 'react-leaflet'
import type { StoryPlace } from '../model/types'
import { LABEL_PANE } from './LabelLayer'
import type { LatLngPair } from './toLatLngs'
import { markerElements, type PlaceActions, type PlaceState, useStateClasses } from './useMapButton'

interface StoryLabelProps extends PlaceState, PlaceActions {
  readonly place: StoryPlace
  /** As it is written on the map, and in which language. */
  readonly name: string
  readonly lang: string
  readonly at: LatLngPair
  /** From the point to the top left of the text's box, CSS pixels. */
  readonly offset: readonly [x: number, y: number]
}

/**
 * The name of a story place: text of the page, not of the canvas, because it can be
 * clicked. The shape or the marker is the place's button; this is hidden from the
 * accessibility tree, where it would say everything twice.
 */
export function StoryLabel({ place, name, lang, at, offset, ...rest }: StoryLabelProps) {
  const { onPick, onLight } = rest
  const ref = useRef<LeafletMarker>(null)
  const icon = useMemo(() => labelIcon(place, name, lang), [place, name, lang])
  useStateClasses(() => markerElements(ref), rest)
  const [x, y] = offset
  useEffect(
    function placeText() {
      const text = ref.current?.getElement()?.firstElementChild
      if (text instanceof HTMLElement) text.style.transform = `translate(${x}px, ${y}px)`
    },
    [x, y],
  )
  const eventHandlers = useMemo(
    () => ({
      click: () => onPick(place.id, 'pointer'),
      mouseover: () => onLight(place.id),
      mouseout: () => onLight(null),
    }),
    [place.id, onPick, onLight],
  )
  return (
    <Marker
      ref={ref}
      position={at}
      icon={icon}
      pane={LABEL_PANE}
      keyboard={false}
      eventHandlers={eventHandlers}
    />
  )
}

function labelIcon({ layer }: StoryPlace, name: string, lang: string): DivIcon {
  const text = document.createElement('span')
  text.textContent = name
  text.lang = lang
  text.setAttribute('aria-hidden', 'true')
  const className = `story-label draw-${layer.draw}`
  return new DivIcon({ className, html: text, iconSize: [0, 0] })
}
