/** Web Mercator (EPSG:3857) as a share of the world's width, 0 at 180° W, 1 at 180° E. */
export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5
}

/** Web Mercator (EPSG:3857) as a share of the world's height, 0 at the top (85.05° N). */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

/** The inverse of `mercatorX`, in degrees. */
export function longitudeAt(x: number): number {
  return (x - 0.5) * 360
}

/** The inverse of `mercatorY`, in degrees. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
}

/** The width of the world in CSS pixels at one of Leaflet's zooms. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom
}
