import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import { blurPixels } from '../model/scale'

/**
 * The pattern and the filter of vague areas. The filter fades a shape inwards from its
 * edge: alpha is blurred, and the outer half of the blur, which would reach over the
 * neighbours, is cut away.
 */
export function SoftEdge() {
  const map = useMap()
  const now = () => blurPixels(map.getZoom(), map.getCenter().lat)
  const [blur, setBlur] = useState(now)
  const update = () => setBlur(now())
  useMapEvents({ zoomend: update, moveend: update })
  return createPortal(
    <svg className="soft-edge-definitions" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch" />
        <Hatch id="hatch-strong" />
        <filter id="soft-edge" x="0" y="0" width="1" height="1" colorInterpolationFilters="sRGB">
          <feComponentTransfer in="SourceAlpha" result="solid">
            <feFuncA type="linear" slope="100" />
          </feComponentTransfer>
          <feGaussianBlur in="solid" stdDeviation={blur} result="blurred" />
          <feComponentTransfer in="blurred" result="inside">
            <feFuncA type="linear" slope="2" intercept="-1" />
          </feComponentTransfer>
          <feComposite in="SourceGraphic" in2="inside" operator="in" />
        </filter>
      </defs>
    </svg>,
    map.getContainer(),
  )
}

/** Lines on a light ground; the selected one is stronger, by its id, in shapes.css. */
function Hatch({ id }: { readonly id: string }) {
  const size = 7
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="hatch-ground" width={size} height={size} />
      <line className="hatch-line" x1="0" y1="0" x2="0" y2={size} />
    </pattern>
  )
}
