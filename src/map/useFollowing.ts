import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import { placesBounds } from '../model/overview'
import type { AnnotatedArticle } from '../model/types'
import type { Following } from '../view/reading'
import { REDUCED_MOTION, useMediaQuery } from '../view/useMediaQuery'
import { bringTarget } from './CameraKeeper'
import { isLoaded } from './isLoaded'

/** A reader who has stayed so long with a paragraph reads it, and does not scroll past. ms */
const STAYED = 250

/**
 * Brings the places of the paragraph being read into sight, once for each paragraph: what else
 * moves the map afterwards stays. Where it comes to rest is told like any other rest, so that
 * the link shows what the reader sees.
 */
export function useFollowing(
  map: LeafletMap,
  story: AnnotatedArticle,
  { block, isPaused, places }: Following,
): void {
  const reducedMotion = useMediaQuery(REDUCED_MOTION)
  const latest = useRef({ story, places, reducedMotion })
  latest.current = { story, places, reducedMotion }
  useEffect(
    function follow() {
      if (block === null || isPaused) return
      const timer = setTimeout(() => {
        const { story, places, reducedMotion } = latest.current
        const sites = places.filter((id) => hasSite(id, story))
        if (sites.length === 0 || !isLoaded(map)) return
        bringTarget(map, placesBounds(story, sites), !reducedMotion, () => {})
      }, STAYED)
      return function leave() {
        clearTimeout(timer)
      }
    },
    [map, block, isPaused],
  )
}

function hasSite(id: string, story: AnnotatedArticle): boolean {
  return (story.places.get(id)?.place.geometry ?? null) !== null
}
