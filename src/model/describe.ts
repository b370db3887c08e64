import type { AnnotatedArticle, Certainty, Mention, Place, StoryPlace } from './types'

/** "paragraph 4"; the title has no number. */
export function whereInText(story: AnnotatedArticle, mention: Mention): string {
  const number = story.blocks[mention.block]?.number ?? null
  return number === null ? 'headline' : `paragraph ${number}`
}

const POSSESSIVE = { he: 'his', she: 'her', they: 'their' } as const

/** Who says the passage, and how: name in one part, manner in the other. */
export function whoSays(mention: Mention): { readonly who: string; readonly how: string } {
  const { speaker, speech } = mention
  if (speaker === null) return { who: 'The article', how: 'in its own words' }
  if (speech === 'reported') return { who: speaker.name, how: 'as the article reports' }
  return { who: speaker.name, how: `in ${POSSESSIVE[speaker.pronoun]} own words` }
}

const SHAPE_WORDS: Readonly<Record<Certainty, Readonly<Record<string, string>>>> = {
  exact: {
    Point: 'Exact point',
    LineString: 'Line, exact to its scale',
    MultiLineString: 'Line, exact to its scale',
    Polygon: 'Outline, exact to its scale',
    MultiPolygon: 'Outline, exact to its scale',
  },
  approximate: {
    Point: 'Approximate point',
    LineString: 'Approximate line',
    MultiLineString: 'Approximate line',
    Polygon: 'Approximate outline',
    MultiPolygon: 'Approximate outline',
  },
  vague: {
    Point: 'Somewhere around this point',
    LineString: 'Somewhere along this line',
    MultiLineString: 'Somewhere along this line',
    Polygon: 'Area with uncertain edges',
    MultiPolygon: 'Area with uncertain edges',
  },
  unlocated: {},
}

/** What the shape is and how sure: "Area with uncertain edges", "No site named". */
export function shapeInWords({ geometry, properties }: Place): string {
  if (geometry === null) return 'No site named'
  return SHAPE_WORDS[properties.certainty][geometry.type] ?? geometry.type
}

/** "1 passage", "5 passages". */
export function passageCount({ mentions }: StoryPlace): string {
  return mentions.length === 1 ? '1 passage' : `${mentions.length} passages`
}

/** The accessible name of a place's shape on the map: "Kant, town, 1 passage". */
export function placeLabel(place: StoryPlace): string {
  const { name, kind } = place.place.properties
  return `${name}, ${kind}, ${passageCount(place)}`
}
