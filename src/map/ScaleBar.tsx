import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useWords } from '../language/useLanguage'
import { metresPerPixel, roundLength } from '../model/scale'

const WIDEST_PIXELS = 140

/** A length on the ground at the middle of the map, as wide as it says. */
export function ScaleBar() {
  const map = useMap()
  const words = useWords()
  const now = () => scaleAt(map.getZoom(), map.getCenter().lat)
  const [{ metres, pixels }, setScale] = useState(now)
  const update = () => setScale(now())
  useMapEvents({ moveend: update, zoomend: update })
  const text = metres >= 1000 ? words.kilometres(metres / 1000) : words.metres(metres)
  return (
    <div className="scale-bar" style={{ width: pixels }}>
      {text}
    </div>
  )
}

/** The longest round length (1, 2 or 5 times a power of ten, metres) that fits the bar. */
export function scaleAt(zoom: number, latitude: number) {
  const perPixel = metresPerPixel(zoom, latitude)
  const metres = roundLength(perPixel * WIDEST_PIXELS)
  return { metres, pixels: Math.round(metres / perPixel) }
}
