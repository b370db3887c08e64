import { nameIn } from '../model/nameIn'
import type { Drawing, StoryPlace } from '../model/types'
import type { NameLanguage } from '../view/view'
import { anchorPoint } from './anchorPoint'
import type { StoryName } from './storyLabels'

/** The name of a place as the map writes it. */
export interface StoryPlaceName extends StoryName {
  readonly place: StoryPlace
  readonly lang: string
}

/** Points choose their side first, states last: an area has more room to be named in. */
const ORDER: readonly Drawing[] = ['marker', 'boundary', 'soft-area', 'tint']

/** The names of the places that have a site, in the order in which they choose where to stand. */
export function storyNames(
  places: readonly StoryPlace[],
  language: NameLanguage,
): readonly StoryPlaceName[] {
  return places
    .flatMap((place) => {
      const { geometry, properties } = place.place
      if (geometry === null) return []
      const { draw } = place.layer
      const isPoint = geometry.type === 'Point'
      const at = anchorPoint(geometry)
      const { text, language: lang } = nameIn(properties, language)
      return [{ id: place.id, name: text, lang, draw, isPoint, at, place }]
    })
    .toSorted((a, b) => ORDER.indexOf(a.draw) - ORDER.indexOf(b.draw))
}
