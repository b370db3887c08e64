import { number } from './plural'
import type { Words } from './words'

/** `42.89° N, 74.85° E`: as many decimals as a pixel can tell, at most three. */
export function formatPosition(
  { language, position }: Words,
  longitude: number,
  latitude: number,
  zoom: number,
): string {
  const decimals = Math.min(3, Math.max(0, Math.round((zoom - 2) / 2.5)))
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180
  const degrees = (value: number) => number(language, Math.abs(value), decimals)
  return position(degrees(latitude), latitude >= 0, degrees(wrapped), wrapped >= 0)
}
