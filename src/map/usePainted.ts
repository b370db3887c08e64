import { GridLayer, type LayerEvent, type Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/** Whether the base map has been painted once. */
export function usePainted(map: LeafletMap | null): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(
    function wait() {
      if (map === null || isPainted) return
      const onLayer = ({ layer }: LayerEvent) => {
        if (layer instanceof GridLayer) layer.once('load', () => setPainted(true))
      }
      map.on('layeradd', onLayer)
      return function stop() {
        map.off('layeradd', onLayer)
      }
    },
    [map, isPainted],
  )
  return isPainted
}
