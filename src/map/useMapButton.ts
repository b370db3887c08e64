import type { Layer, LeafletEventHandlerFnMap } from 'leaflet'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { placeLabel } from '../language/describe'
import { useWords } from '../language/useLanguage'
import type { StoryPlace } from '../model/types'
import type { FilteredPlace } from '../view/filterStory'

export interface PlaceState {
  readonly selected: boolean
  readonly lit: boolean
  /** A selected place that has no site lies somewhere in this one. */
  readonly hinted: boolean
  /** Named in the paragraph being read. */
  readonly read: boolean
  readonly filtered: FilteredPlace
}

/** A click or a tap, which may hit several places at once; or Enter or Space on one of them. */
export type Press = 'pointer' | 'key'

export interface PlaceActions {
  readonly onPick: (place: string, by: Press) => void
  /** Hover or focus begins (an id) or ends (null). */
  readonly onLight: (place: string | null) => void
}

export interface ButtonTarget extends PlaceActions {
  readonly place: StoryPlace
  readonly filtered: FilteredPlace
}

/** A Leaflet layer that has an element of its own: a path or a marker. */
export type ElementLayer = Layer & { getElement(): Element | undefined }

/**
 * Make the element of a Leaflet layer a button: stock paths take no focus, and neither
 * paths nor icons carry a name.
 *
 * @returns the Leaflet events to hand to the layer
 */
export function useMapButton(
  ref: RefObject<ElementLayer | null>,
  { place, filtered, onPick, onLight }: ButtonTarget,
): LeafletEventHandlerFnMap {
  const { id } = place
  const label = placeLabel(useWords(), place, filtered)
  useEffect(
    function makeButton() {
      const element = ref.current?.getElement()
      if (element === undefined) return
      element.setAttribute('role', 'button')
      element.setAttribute('tabindex', '0')
      element.setAttribute('aria-label', label)
      element.setAttribute('data-place', id)
      const listening = new AbortController()
      const listen = (type: string, listener: (event: Event) => void) =>
        element.addEventListener(type, listener, { signal: listening.signal })
      listen('keydown', (event) => {
        if (!isPress(event)) return
        event.preventDefault()
        onPick(id, 'key')
      })
      listen('focus', () => onLight(id))
      listen('blur', () => onLight(null))
      return function stopListening() {
        listening.abort()
      }
    },
    [ref, id, label, onPick, onLight],
  )
  return useMemo(
    () => ({
      click: () => onPick(id, 'pointer'),
      mouseover: () => onLight(id),
      mouseout: () => onLight(null),
    }),
    [id, onPick, onLight],
  )
}

/** Show the state of a place as classes: Leaflet reads a class name only when it creates. */
export function useStateClasses(
  elements: () => readonly Element[],
  { selected, lit, hinted, read, filtered }: PlaceState,
): void {
  const latest = useRef(elements)
  latest.current = elements
  const faded = filtered.faded.length > 0
  useEffect(
    function showState() {
      for (const { classList } of latest.current()) {
        classList.toggle('is-selected', selected)
        classList.toggle('is-lit', lit)
        classList.toggle('is-hinted', hinted)
        classList.toggle('is-read', read)
        classList.toggle('is-faded', faded)
      }
    },
    [selected, lit, hinted, read, faded],
  )
}

/** The element of a marker, if it is on the map. */
export function markerElements(ref: RefObject<ElementLayer | null>): readonly Element[] {
  const element = ref.current?.getElement()
  return element === undefined ? [] : [element]
}

function isPress(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')
}
