/** Degrees between the lines of the graticule at a zoom: about one to two hundred pixels. */
export function graticuleStep(zoom: number): number {
  if (zoom < 3) return 20
  if (zoom < 4.5) return 10
  if (zoom < 6) return 5
  if (zoom < 7.5) return 2
  if (zoom < 9) return 1
  return 0.5
}

/** `42.89° N, 74.85° E`: as many decimals as a pixel can tell, at most three. */
export function formatPosition(longitude: number, latitude: number, zoom: number): string {
  const decimals = Math.min(3, Math.max(0, Math.round((zoom - 2) / 2.5)))
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(decimals)}° ${value >= 0 ? positive : negative}`
  return `${part(latitude, 'N', 'S')}, ${part(wrapped, 'E', 'W')}`
}
