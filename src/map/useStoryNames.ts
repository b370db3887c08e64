import { useEffect, useMemo, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { measureWith } from '../lettering/drawLabels'
import { type PlacedLabel, placeLabels } from '../lettering/placeLabels'
import { type MeasuredName, measureNames, setStoryLabels } from '../lettering/storyLabels'
import { type StoryPlaceName, storyNames } from '../lettering/storyNames'
import type { StoryPlace } from '../model/types'
import type { NameLanguage } from '../view/view'

export type NamedPlace = StoryPlaceName & MeasuredName

export interface PlacedNames {
  /** In the order in which they choose their places. */
  readonly names: readonly NamedPlace[]
  readonly placed: ReadonlyMap<string, PlacedLabel>
}

/**
 * The story's names where there is room for them at a zoom: they depend on no others. The
 * selected place is always named; only where it had no room does it choose before the rest.
 */
export function useStoryNames(
  places: readonly StoryPlace[],
  language: NameLanguage,
  selected: string | null,
): PlacedNames {
  const zoom = useZoom()
  const measured = useMeasured(places, language)
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
  const names = useMemo(() => storyNames(places, language), [places, language])
  const loaded = useFonts(names.map(({ name }) => name).join(''))
  return useMemo(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (context === null || loaded === null) return []
    return measureNames(names, measureWith(context))
  }, [names, loaded])
}

/**
 * Fonts load only when something is set in them; a canvas does not wait, so we do.
 *
 * @returns the text whose letters there are now, null at first
 */
function useFonts(text: string): string | null {
  const [loaded, setLoaded] = useState<string | null>(null)
  useEffect(
    function load() {
      let wanted = true
      const set = () => {
        if (wanted) setLoaded(text)
      }
      // A font that cannot be had is no reason to have no names.
      document.fonts.load('700 12px "Source Sans 3 Variable"', text).then(set, set)
      return function forget() {
        wanted = false
      }
    },
    [text],
  )
  return loaded
}

function useZoom(): number {
  const map = useMap()
  const [zoom, setZoom] = useState(map.getZoom())
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  return zoom
}
