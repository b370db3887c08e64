import { type ReactNode, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { isLoaded } from './isLoaded'

/**
 * What hangs on elements of the map: Leaflet makes none before the first view, and the first
 * view needs to know how large the map and the card over it have become.
 */
export function WhenLoaded({ children }: { readonly children: ReactNode }) {
  const map = useMap()
  const [loaded, setLoaded] = useState(isLoaded(map))
  useEffect(
    function wait() {
      map.whenReady(() => setLoaded(true))
    },
    [map],
  )
  return loaded ? children : null
}
