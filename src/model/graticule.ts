/** Degrees between the lines of the graticule at a zoom: about one to two hundred pixels. */
export function graticuleStep(zoom: number): number {
  if (zoom < 3) return 20
  if (zoom < 4.5) return 10
  if (zoom < 6) return 5
  if (zoom < 7.5) return 2
  if (zoom < 9) return 1
  return 0.5
}
