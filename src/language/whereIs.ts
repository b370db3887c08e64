import { nameIn } from '../model/nameIn'
import { nearTowns, type Town } from '../model/nearTowns'
import type { Place } from '../model/types'
import type { Language } from '../view/view'
import { AID_WORDS } from './aids'

/** A town with its names in other languages. */
export interface NamedTown extends Town {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
}

/** Where a place is, for whoever does not look at the map: by two towns that many know. */
export function whereIs(
  { geometry }: Place,
  towns: readonly NamedTown[],
  language: Language,
): string {
  if (geometry === null) return ''
  const words = AID_WORDS[language]
  const name = (town: NamedTown) => nameIn(town, language).text
  const bearings = nearTowns(geometry, towns)
  if (bearings.type === 'within') {
    const [one, other] = bearings.towns
    return words.within(name(one), name(other))
  }
  return bearings.towns
    .map(({ town, kilometres, direction }) => words.town(name(town), kilometres, direction))
    .join(', ')
}
