import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { PainterFiles } from '../basemap/protocol'
import type { Issue } from '../model/types'
import type { Theme } from '../view/view'
import { BasemapLayer } from './BasemapLayer'

interface BasemapProps {
  readonly files: PainterFiles
  readonly theme: Theme
  readonly onIssue: (issue: Issue) => void
}

/** The base map under everything; one layer and one worker for the life of the map. */
export function Basemap({ files, theme, onIssue }: BasemapProps) {
  const map = useMap()
  const layerRef = useRef<BasemapLayer | null>(null)
  const themeRef = useRef(theme)
  useEffect(
    function addLayer() {
      const layer = new BasemapLayer(files, themeRef.current, onIssue)
      layerRef.current = layer
      map.addLayer(layer)
      return function removeLayer() {
        map.removeLayer(layer)
        layer.close()
      }
    },
    [map, files, onIssue],
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
