import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Painter } from '../basemap/painter'
import type { Issue } from '../model/types'
import type { Theme } from '../view/view'
import { BasemapLayer } from './BasemapLayer'

interface BasemapProps {
  readonly painter: Painter
  readonly theme: Theme
  readonly onIssue: (issue: Issue) => void
}

/** The base map under everything. */
export function Basemap({ painter, theme, onIssue }: BasemapProps) {
  const map = useMap()
  const layerRef = useRef<BasemapLayer | null>(null)
  const themeRef = useRef(theme)
  useEffect(
    function addLayer() {
      const layer = new BasemapLayer(painter, themeRef.current)
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
    function updateTheme() {
      themeRef.current = theme
      layerRef.current?.setTheme(theme)
    },
    [theme],
  )
  return null
}
