import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Painter } from '../basemap/painter'
import type { Issue } from '../model/types'
import type { Theme } from '../view/view'
import { BasemapLayer } from './BasemapLayer'

interface BasemapProps {
  readonly painter: Painter
  readonly theme: Theme
  readonly graticule: boolean
  readonly onIssue: (issue: Issue) => void
}

/** The base map under everything. */
export function Basemap({ painter, theme, graticule, onIssue }: BasemapProps) {
  const map = useMap()
  const layerRef = useRef<BasemapLayer | null>(null)
  const look = useRef({ theme, graticule })
  useEffect(
    function addLayer() {
      const layer = new BasemapLayer(painter, look.current.theme, look.current.graticule)
      layerRef.current = layer
      map.addLayer(layer)
      const stopListening = painter.listen({ onChange: () => layer.repaint(), onIssue })
      return function removeLayer() {
        stopListening()
        map.removeLayer(layer)
      }
    },
    [map, painter, onIssue],
  )
  useEffect(
    function updateLook() {
      look.current = { theme, graticule }
      layerRef.current?.setLook(theme, graticule)
    },
    [theme, graticule],
  )
  return null
}
