import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { formatPosition } from '../language/position'
import { useWords } from '../language/useLanguage'

/** Past this zoom the lines of the base map are shown larger than they were drawn. */
const DATA_ZOOM = 7.5

/** How closely the map was drawn, said once the reader is closer than that. */
export function ScaleNote() {
  const map = useMap()
  const words = useWords()
  const [zoom, setZoom] = useState(map.getZoom())
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  if (zoom < DATA_ZOOM) return null
  return <p className="map-note scale-note">{words.drawnAtScale}</p>
}

/** Where the pointer is; without one, the middle of the map. */
export function PointerPosition() {
  const map = useMap()
  const words = useWords()
  const [at, setAt] = useState<readonly [longitude: number, latitude: number] | null>(null)
  const [, setRests] = useState(0)
  useMapEvents({
    mousemove: ({ latlng }) => setAt([latlng.lng, latlng.lat]),
    mouseout: () => setAt(null),
    moveend: () => setRests((count) => count + 1),
  })
  const { lng, lat } = map.getCenter()
  const [longitude, latitude] = at ?? [lng, lat]
  return (
    <p className="map-note pointer-position">
      {at === null && `${words.middle} `}
      {formatPosition(words, longitude, latitude, map.getZoom())}
    </p>
  )
}
