import { useCallback } from 'react'

interface MapSketchProps {
  /** Null where the page came without one. */
  readonly sketch: Element | null
}

/** The map that came with the page, in the place of the real one until that is painted. */
export function MapSketch({ sketch }: MapSketchProps) {
  const hang = useCallback(
    (frame: HTMLElement | null) => {
      if (sketch !== null) frame?.append(sketch)
    },
    [sketch],
  )
  return sketch === null ? null : <div className="map-sketch" ref={hang} />
}
