import { nameIn } from '../model/nameIn'
import { translated } from '../model/translated'
import type { AnnotatedArticle, Mention, Place, PlaceGeometry, StoryPlace } from '../model/types'
import type { Reason } from '../view/filter'
import type { FilteredPlace } from '../view/filterStory'
import type { Form, Words } from './words'

/** "paragraph 4"; the title has no number. */
export function whereInText(words: Words, story: AnnotatedArticle, mention: Mention): string {
  const number = story.blocks[mention.block]?.number ?? null
  return number === null ? words.headline : words.paragraph(number)
}

/** Who says the passage, and how: name in one part, manner in the other. */
export function whoSays(
  words: Words,
  { speaker, speech }: Mention,
): { readonly who: string; readonly how: string } {
  const who =
    speaker === null ? words.theArticle : translated(speaker.name, speaker.names, words.language)
  return { who, how: words.says(speech, speaker?.pronoun ?? null) }
}

const FORMS: Readonly<Record<PlaceGeometry['type'], Form>> = {
  Point: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
}

/** What the shape is and how sure: "Area with uncertain edges", "No site named". */
export function shapeInWords(words: Words, { geometry, properties }: Place): string {
  const { certainty } = properties
  if (geometry === null || certainty === 'unlocated') return words.noSiteNamed
  return words.shape[certainty][FORMS[geometry.type]]
}

/**
 * The accessible name of a place's shape on the map: "Kant, town, 1 passage", or under a filter
 * "Kant, town, 0 of 1 passage. Filtered out: somebody else says it."
 */
export function placeLabel(words: Words, { place, mentions }: StoryPlace, under?: FilteredPlace) {
  const { kind, kinds } = place.properties
  const name = nameIn(place.properties, words.language).text
  const passages =
    under === undefined
      ? words.passages(mentions.length)
      : passagesShown(words, mentions.length, under)
  const label = [name, translated(kind, kinds, words.language), passages].join(', ')
  const faded = under?.faded ?? []
  return faded.length === 0 ? label : `${label}. ${whyFiltered(words, faded)}`
}

/** "7 passages", or under a filter "2 of 7 passages". */
export function passagesShown(words: Words, count: number, { shown }: FilteredPlace): string {
  return shown.length === count ? words.passages(count) : words.passagesOf(shown.length, count)
}

/** "Filtered out: somebody else says it." */
export function whyFiltered(words: Words, reasons: readonly Reason[]): string {
  return words.filteredOut(reasons.map((reason) => words.filteredBy[reason]).join('; '))
}
