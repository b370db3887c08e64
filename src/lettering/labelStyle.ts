import type { Inks } from '../basemap/inks'

export const labelKinds = [
  'country',
  'region',
  'enclave',
  'capital',
  'seat',
  'town',
  'range',
  'plateau',
  'valley',
  'desert',
  'river',
  'lake',
  'peak',
  'pass',
  'graticule',
] as const

export type LabelKind = (typeof labelKinds)[number]

/** What stands at the point that is named. */
export type Sign = 'capital' | 'seat' | 'town' | 'peak' | 'pass' | 'none'

/** Which side of its point a name may stand on, best first. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'centre'

export interface LabelStyle {
  readonly font: string
  /** CSS pixels. */
  readonly size: number
  readonly spacing: number
  readonly capitals: boolean
  readonly ink: keyof Inks['labels']
  readonly sides: readonly Side[]
  /** Radius of the sign, 0 for none. CSS pixels. */
  readonly dot: number
  readonly sign: Sign
  /** How far letters along a line may be spread to fill it, as a share of their size. */
  readonly spread: number
}

const SANS = '"Source Sans 3 Variable", sans-serif'
const SERIF = '"Source Serif 4 Italic", serif'
const PLAIN = {
  spacing: 0,
  capitals: false,
  sides: ['centre'],
  dot: 0,
  sign: 'none',
  spread: 0,
} satisfies Partial<LabelStyle>

const BESIDE: readonly Side[] = ['right', 'left', 'above', 'below']

/** How a name is set. Countries and regions grow with the zoom, as they do from plate to plate. */
export function labelStyle(kind: LabelKind, zoom: number): LabelStyle {
  switch (kind) {
    case 'country':
      return area(600, grow(zoom, 11, 16), grow(zoom, 1.5, 4), 'country')
    case 'region':
      return area(500, grow(zoom, 10, 12.5), 0.8, 'region')
    case 'enclave':
      return area(500, 11, 0.4, 'region')
    case 'capital':
      return town(700, grow(zoom, 12, 14.5), 4.4, 'capital')
    case 'seat':
      return town(600, grow(zoom, 11.5, 13.5), 3, 'seat')
    case 'town':
      return town(500, grow(zoom, 11.5, 13), 2.6, 'town')
    case 'river':
    case 'lake':
      return nature(grow(zoom, 11.5, 14), 0.3, 'water', ['centre'])
    case 'graticule':
      return { ...PLAIN, font: `400 10.5px ${SANS}`, size: 10.5, ink: 'graticule' }
    case 'peak':
    case 'pass':
      return { ...nature(11.5, 0, 'relief', BESIDE), dot: 3.6, sign: kind }
    default:
      return { ...nature(grow(zoom, 12, 16), 1.2, 'relief', ['centre']), spread: 0.7 }
  }
}

function area(weight: number, size: number, spacing: number, ink: string): LabelStyle {
  const font = `${weight} ${size}px ${SANS}`
  return { ...PLAIN, font, size, spacing, capitals: true, ink }
}

function town(weight: number, size: number, dot: number, sign: Sign): LabelStyle {
  const font = `${weight} ${size}px ${SANS}`
  return { ...PLAIN, font, size, ink: 'town', sides: BESIDE, dot, sign }
}

function nature(size: number, spacing: number, ink: string, sides: readonly Side[]): LabelStyle {
  const font = `italic 400 ${size}px ${SERIF}`
  return { ...PLAIN, font, size, spacing, ink, sides }
}

/** From `least` at zoom 4 to `most` at zoom 8, in half pixels. */
function grow(zoom: number, least: number, most: number): number {
  const share = Math.min(1, Math.max(0, (zoom - 4) / 4))
  return Math.round((least + (most - least) * share) * 2) / 2
}
