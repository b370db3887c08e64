import { useEffect, useMemo, useRef } from 'react'
import { TileLayer, useMap } from 'react-leaflet'
import { ZOOM_RANGE } from '../view/view'
import { streetDetail } from './streetDetail'

/** So many tiles in a row that do not come, and none that does: the server is gone. */
const PATIENCE = 3

/** Tiles of another server over the embedded map, and closer zooms for as long as they last. */
export function StreetDetail({ onFail }: { readonly onFail: () => void }) {
  const map = useMap()
  const failures = useRef(0)
  useEffect(
    function allowCloser() {
      map.setMaxZoom(ZOOM_RANGE.closest)
      return function forbidCloser() {
        map.setMaxZoom(ZOOM_RANGE.most)
      }
    },
    [map],
  )
  const eventHandlers = useMemo(
    () => ({
      tileload: () => {
        failures.current = 0
      },
      tileerror: () => {
        failures.current += 1
        if (failures.current === PATIENCE) onFail()
      },
    }),
    [onFail],
  )
  if (streetDetail === null) return null
  return (
    <TileLayer
      url={streetDetail.template}
      maxZoom={ZOOM_RANGE.closest}
      zIndex={2}
      className="street-detail"
      eventHandlers={eventHandlers}
    />
  )
}
