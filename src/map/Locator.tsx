import type { LatLngBounds } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Painter } from '../basemap/painter'
import { TILE_SIZE } from '../basemap/protocol'
import { mercatorX, mercatorY } from '../model/mercator'
import type { Theme } from '../view/view'
import { showBitmap } from './showBitmap'

interface LocatorProps {
  readonly painter: Painter
  readonly theme: Theme
}

/** The part of the world that it shows: west, south, east, north in degrees. */
const EURASIA = { west: 5, south: 6, east: 148, north: 68 }
const WIDTH = 132

const left = mercatorX(EURASIA.west)
const top = mercatorY(EURASIA.north)
/** CSS pixels for the whole world. */
const WORLD = WIDTH / (mercatorX(EURASIA.east) - left)
const HEIGHT = Math.round((mercatorY(EURASIA.south) - top) * WORLD)

/** Where in Eurasia the map is looking. Pixels from the locator's corner. */
export interface LocatorBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A small map of Eurasia with a frame around what the large one shows. */
export function Locator({ painter, theme }: LocatorProps) {
  const map = useMap()
  const [box, setBox] = useState(() => locatorBox(map.getBounds()))
  const update = () => setBox(locatorBox(map.getBounds()))
  useMapEvents({ moveend: update, resize: update })
  const canvas = useWorld(painter, theme)
  if (box === null) return null
  return (
    <div
      className="locator"
      aria-hidden="true"
      data-covers-map="names"
      style={{ width: WIDTH, height: HEIGHT }}
    >
      <canvas
        ref={canvas}
        style={{ width: WORLD, height: WORLD, left: -left * WORLD, top: -top * WORLD }}
      />
      <div className="locator-frame" style={box} />
    </div>
  )
}

/** Null where the map shows as much as the locator would, or lies outside it. */
export function locatorBox(bounds: LatLngBounds): LocatorBox | null {
  const x = (longitude: number) => (mercatorX(longitude) - left) * WORLD
  const y = (latitude: number) => (mercatorY(Math.max(-85, Math.min(85, latitude))) - top) * WORLD
  const [west, east] = [x(bounds.getWest()), x(bounds.getEast())]
  const [north, south] = [y(bounds.getNorth()), y(bounds.getSouth())]
  const isOutside = east < 0 || west > WIDTH || south < 0 || north > HEIGHT
  if (isOutside || east - west > WIDTH * 0.8) return null
  return {
    left: Math.round(west),
    top: Math.round(north),
    // A frame smaller than this would be a speck.
    width: Math.max(5, Math.round(east - west)),
    height: Math.max(5, Math.round(south - north)),
  }
}

/** The whole world on one tile, painted anew when theme or data change. */
function useWorld(painter: Painter, theme: Theme) {
  const ref = useRef<HTMLCanvasElement>(null)
  useEffect(
    function paint() {
      let cancel = () => {}
      const ask = () => {
        cancel()
        const ratio = (WORLD / TILE_SIZE) * Math.min(2, Math.max(1, window.devicePixelRatio))
        const wish = { tile: { zoom: 1, x: 0, y: 0 }, theme, graticule: false, ratio }
        cancel = painter.draw(wish, (bitmap) => {
          if (ref.current !== null) showBitmap(ref.current, bitmap, false)
        })
      }
      ask()
      const stopListening = painter.listen({ onChange: ask })
      return function stop() {
        cancel()
        stopListening()
      }
    },
    [painter, theme],
  )
  return ref
}
