import { describe, expect, test } from 'vitest'
import { placeLabel, shapeInWords, whereInText, whoSays } from '../../src/language/describe'
import { en } from '../../src/language/en'
import type { Certainty, Mention, PlaceGeometry } from '../../src/model/types'
import type { FilteredPlace } from '../../src/view/filterStory'
import { KANT, place, STORY } from '../fixtures/story'

const [TITLE, P1] = STORY.mentions as readonly [Mention, Mention]
const storyPlace = (mentions: readonly Mention[]) => {
  const found = STORY.places.get('kant')
  if (found === undefined) throw new RangeError('The story has no Kant.')
  return { ...found, mentions }
}

describe('a place in words', () => {
  test.each<[PlaceGeometry['type'] | null, Certainty, string]>([
    ['Point', 'exact', 'Exact point'],
    ['Point', 'approximate', 'Approximate point'],
    ['Point', 'vague', 'Somewhere around this point'],
    ['LineString', 'exact', 'Line, exact to its scale'],
    ['MultiLineString', 'vague', 'Somewhere along this line'],
    ['Polygon', 'exact', 'Outline, exact to its scale'],
    ['Polygon', 'vague', 'Area with uncertain edges'],
    ['MultiPolygon', 'approximate', 'Approximate outline'],
    [null, 'unlocated', 'No site named'],
  ])('a %s that is %s is "%s"', (type, certainty, words) => {
    const geometry = type === null ? null : ({ type, coordinates: [] } as unknown as PlaceGeometry)
    expect(shapeInWords(en, place('kant', geometry, { certainty }))).toBe(words)
  })

  test.each<[string, readonly Mention[], FilteredPlace, string]>([
    ['none', [], { shown: [], faded: [] }, '0 passages'],
    ['one', [TITLE], { shown: [TITLE], faded: [] }, '1 passage'],
    ['two', [TITLE, P1], { shown: [TITLE, P1], faded: [] }, '2 passages'],
    ['those that are shown', [TITLE, P1], { shown: [P1], faded: [] }, '1 of 2 passages'],
    [
      'none that is shown, and why',
      [TITLE, P1],
      { shown: [], faded: ['speaker', 'hidden'] },
      '0 of 2 passages. Filtered out: somebody else says it; its layer is hidden.',
    ],
  ])('counts its passages: %s', (_, mentions, filtered, words) => {
    expect(placeLabel(en, storyPlace(mentions), filtered)).toBe(`kant, town, ${words}`)
  })

  test('is called by its name, its kind and its passages', () => {
    const named = { ...storyPlace([TITLE]), place: place('kant', KANT, { name: 'Kant' }) }
    expect(placeLabel(en, named, { shown: [TITLE], faded: [] })).toBe('Kant, town, 1 passage')
  })
})

describe('a mention in words', () => {
  test('is in the headline or in a numbered paragraph', () => {
    const where = STORY.mentions.map((mention) => whereInText(en, STORY, mention))
    expect(where).toEqual(['headline', 'paragraph 1', 'paragraph 1', 'paragraph 2'])
  })

  test.each([
    [null, 'narration', 'The article', 'in its own words'],
    ['he', 'direct', 'Bek', 'in his own words'],
    ['she', 'direct', 'Bek', 'in her own words'],
    ['they', 'direct', 'Bek', 'in their own words'],
    ['he', 'reported', 'Bek', 'as the article reports'],
  ] as const)('by %s, %s, is said by "%s", %s', (pronoun, speech, who, how) => {
    const speaker = pronoun === null ? null : { name: 'Bek', pronoun }
    expect(whoSays(en, { ...TITLE, speaker, speech })).toEqual({ who, how })
  })
})
