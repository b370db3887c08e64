import type { CsvRow, Said } from './csvColumns'
import { parseWkt } from './wkt'

/** From well-known text, or from latitude and longitude; as GeoJSON, unchecked. */
export function readGeometry(rows: readonly CsvRow[], said: Said, file: string) {
  const wkt = wktIn(rows, said)
  const path = rows.find(({ cell }) => cell('geometry') !== '')?.path ?? rows[0]?.path ?? ''
  if (wkt !== undefined) {
    const geometry = parseWkt(wkt)
    const message = `"${wkt.slice(0, 40)}" is no well-known text of a point, line or area`
    return { geometry, issues: geometry === null ? [{ file, path, message }] : [] }
  }
  const [latitude, longitude] = [said('latitude'), said('longitude')]
  if (latitude === undefined && longitude === undefined) return { geometry: null, issues: [] }
  const coordinates = [longitude, latitude].map((cell) => degrees(cell ?? ''))
  if (coordinates.every((one) => one !== null)) {
    return { geometry: { type: 'Point', coordinates }, issues: [] }
  }
  const message = `"${latitude ?? ''}", "${longitude ?? ''}" are no latitude and longitude`
  return { geometry: null, issues: [{ file, path, message }] }
}

/** A long shape goes on in further rows, "2 of 3". */
function wktIn(rows: readonly CsvRow[], said: Said): string | undefined {
  const parts = rows.filter(({ cell }) => cell('geometry_part') !== '')
  if (parts.length === 0) return said('geometry')
  const number = ({ cell }: CsvRow) => Number.parseInt(cell('geometry_part'), 10)
  return parts
    .toSorted((a, b) => number(a) - number(b))
    .map(({ cell }) => cell('geometry'))
    .join('')
}

/** Spreadsheets of many countries write a comma in their numbers. */
function degrees(cell: string): number | null {
  const number = Number(cell.trim().replace(/^(-?\d+),(\d+)$/u, '$1.$2'))
  return cell.trim() === '' || Number.isNaN(number) ? null : number
}
