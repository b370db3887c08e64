import { nameIn } from '../model/nameIn'
import type { StoryPlace } from '../model/types'
import type { NameLanguage } from '../view/view'
import { anchorPoint } from './anchorPoint'
import type { StoryName } from './storyLabels'

/** The name of a place as the map writes it. */
export interface StoryPlaceName extends StoryName {
  readonly place: StoryPlace
  readonly lang: string
}

/** The names of the places that have a site. */
export function storyNames(
  places: readonly StoryPlace[],
  language: NameLanguage,
): readonly StoryPlaceName[] {
  return places.flatMap((place) => {
    const { geometry, properties } = place.place
    if (geometry === null) return []
    const { draw } = place.layer
    const isPoint = geometry.type === 'Point'
    const at = anchorPoint(geometry)
    const { text, language: lang } = nameIn(properties, language)
    return [{ id: place.id, name: text, lang, draw, isPoint, at, place }]
  })
}
