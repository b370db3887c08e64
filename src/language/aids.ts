import type { Compass } from '../model/nearTowns'
import { list, number } from './plural'
import type { Catalogue } from './useLanguage'

/** What helps whoever does not see the map; it is loaded after the first view. */
export interface AidWords {
  /** Where a town lies, as seen from the place: the town is named in its first case. */
  readonly town: (name: string, kilometres: number, direction: Compass) => string
  readonly within: (one: string, other: string) => string
}

const EN = {
  ...{ n: 'north', ne: 'north-east', e: 'east', se: 'south-east' },
  ...{ s: 'south', sw: 'south-west', w: 'west', nw: 'north-west' },
} as const

const RU = {
  ...{ n: 'северу', ne: 'северо-востоку', e: 'востоку', se: 'юго-востоку' },
  ...{ s: 'югу', sw: 'юго-западу', w: 'западу', nw: 'северо-западу' },
} as const

const KY = {
  ...{ n: 'түндүктө', ne: 'түндүк-чыгышта', e: 'чыгышта', se: 'түштүк-чыгышта' },
  ...{ s: 'түштүктө', sw: 'түштүк-батышта', w: 'батышта', nw: 'түндүк-батышта' },
} as const

export const AID_WORDS: Catalogue<AidWords> = {
  en: {
    town: (name, kilometres, direction) =>
      `${name} ${number('en', kilometres)} km to the ${EN[direction]}`,
    within: (...names) => `${list('en', names)} lie in it`,
  },
  ru: {
    town: (name, kilometres, direction) =>
      `${name} в ${number('ru', kilometres)} км к ${RU[direction]}`,
    within: (...names) => `внутри: ${list('ru', names)}`,
  },
  ky: {
    town: (name, kilometres, direction) =>
      `${name} ${number('ky', kilometres)} км ${KY[direction]}`,
    within: (...names) => `ичинде: ${list('ky', names)}`,
  },
}
