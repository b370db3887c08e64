import { nameIn } from '../model/nameIn'
import { translated } from '../model/translated'
import type { AnnotatedArticle, Mention, Place, PlaceGeometry, StoryPlace } from '../model/types'
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

/** The accessible name of a place's shape on the map: "Kant, town, 1 passage". */
export function placeLabel(words: Words, { place, mentions }: StoryPlace): string {
  const { kind, kinds } = place.properties
  const name = nameIn(place.properties, words.language).text
  return [name, translated(kind, kinds, words.language), words.passages(mentions.length)].join(', ')
}
