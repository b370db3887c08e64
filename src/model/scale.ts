import { worldSize } from './mercator'

/** The equator of the sphere that Web Mercator is drawn on, metres. */
const EARTH_METRES = 40_075_017

/** Metres on the ground for a CSS pixel, at one of Leaflet's zooms and a latitude in degrees. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (EARTH_METRES * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom)
}

/** The longest round length (1, 2 or 5 times a power of ten) that is not over `most`. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power
}

/** How far a soft edge fades, metres on the ground: nobody has said where it runs. */
const FADE_METRES = 20_000
const MOST_PIXELS = 60

/** The blur of a soft edge: half of the fade on either side of two standard deviations. */
export function blurPixels(zoom: number, latitude: number): number {
  const pixels = FADE_METRES / 2 / metresPerPixel(zoom, latitude)
  // Rounded: it is a look.
  return Math.min(MOST_PIXELS, Math.round(pixels * 2) / 2)
}
