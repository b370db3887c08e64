import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTER, SENSE, type Shown, SPEECH, speakerOf } from '../../src/view/filter'
import { type Counted, filterCounts } from '../../src/view/filterCounts'
import { filterPlace, filterStory, firstPassage } from '../../src/view/filterStory'
import { PLAIN_VIEW, type View } from '../../src/view/view'
import { clearFilter, toggleWish, type Wish, wishesOf } from '../../src/view/wishes'
import { placeOf, story } from '../realFiles'

const SPEAKERS = [...new Set(story.mentions.map(speakerOf))]
const LAYERS = story.layers.map(({ layer }) => layer.id)

const some = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map((chosen) => chosen.toSorted())

/** Any view of the story's own speakers and layers. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    filter: fc.record({
      speakers: some(SPEAKERS),
      speech: some(SPEECH),
      sense: some(SENSE),
      layers: some(LAYERS),
    }),
    hidden: some(LAYERS),
  })
  .map((asked) => ({ ...PLAIN_VIEW, ...asked }))

const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ part: fc.constant('speakers' as const), value: fc.constantFrom(...SPEAKERS) }),
  fc.record({ part: fc.constant('speech' as const), value: fc.constantFrom(...SPEECH) }),
  fc.record({ part: fc.constant('sense' as const), value: fc.constantFrom(...SENSE) }),
  fc.record({ part: fc.constant('layers' as const), value: fc.constantFrom(...LAYERS) }),
  fc.record({ part: fc.constant('hidden' as const), value: fc.constantFrom(...LAYERS) }),
)

function view(filter: Partial<View['filter']>, hidden: readonly string[] = []): Shown {
  return { filter: { ...NO_FILTER, ...filter }, hidden }
}

function idsShown(shown: Shown): readonly string[] {
  return filterStory(story, shown).shown.map(({ id }) => id)
}

describe('the story under a filter', () => {
  test.each<[string, Shown, readonly string[]]>([
    ['one speaker', view({ speakers: ['Sergei Shoigu'] }), ['p2-tajikistan', 'p2-kyrgyzstan']],
    [
      'names of states as actors',
      view({ sense: ['polity'] }),
      ['p1-kyrgyzstan', 'p2-russia', 'p3-kyrgyz-republic', 'p5-kyrgyz-republic'],
    ],
    [
      'what two parts of it ask for together',
      view({ speakers: ['Sooronbai Jeenbekov'], speech: ['reported'] }),
      ['p1-second-base', 'p1-country', 'p3-central-asia', 'p3-afghanistan'],
    ],
    [
      'what lies in one layer',
      view({ speakers: ['Sooronbai Jeenbekov'], layers: ['borders'] }),
      ['p4-border'],
    ],
    [
      'what lies in no hidden layer',
      view({ speakers: ['Sooronbai Jeenbekov'], speech: ['reported'] }, ['areas', 'sites']),
      ['p1-country', 'p3-afghanistan'],
    ],
    [
      'nothing where two parts shut each other out',
      view({ speakers: ['Sergei Shoigu'], speech: ['direct'] }),
      [],
    ],
  ])('shows %s', (_, shown, ids) => {
    expect(idsShown(shown)).toEqual(ids)
  })

  test.each<[string, Shown, string, readonly string[]]>([
    ['somebody else says it', view({ speakers: ['Sergei Shoigu'] }), 'kant', ['speaker']],
    ['it is said in another way', view({ speech: ['reported'] }), 'kant', ['speech']],
    ['the name is used in another sense', view({ sense: ['polity'] }), 'kant', ['sense']],
    ['it is in another layer', view({ layers: ['areas'] }), 'kant', ['layer']],
    ['its layer is hidden', view({}, ['sites']), 'kant', ['hidden']],
    [
      'each passage has its own reason',
      view({ speakers: ['Sooronbai Jeenbekov'], speech: ['reported'] }, ['states']),
      'kyrgyzstan',
      ['speaker', 'hidden', 'speech'],
    ],
    [
      'one passage of seven is enough to be shown',
      view({ speakers: ['Sergei Shoigu'] }),
      'kyrgyzstan',
      [],
    ],
  ])('a place fades because %s', (_, shown, id, reasons) => {
    const { faded } = filterPlace(placeOf(id), story, shown)
    expect(faded.toSorted()).toEqual(reasons.toSorted())
  })

  test('a place that the text never names does not fade', () => {
    const never = { ...placeOf('kant'), mentions: [] }
    const shown = view({ speakers: ['Sergei Shoigu'] })
    expect(filterPlace(never, story, shown)).toEqual({ shown: [], faded: [] })
  })

  test.each([
    ['its first that is shown', view({ speakers: ['Sergei Shoigu'] }), 'p2-kyrgyzstan'],
    ['its first where none is', view({ speech: ['reported'] }, ['states']), 'p1-kyrgyzstan'],
  ])('a place opens with %s', (_, shown, id) => {
    expect(firstPassage(placeOf('kyrgyzstan'), story, shown)).toBe(id)
  })

  test('law: what is shown keeps the order of the text, and is what its places show', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { shown, places } = filterStory(story, given)
        expect(story.mentions.filter((mention) => shown.includes(mention))).toEqual(shown)
        const ofPlaces = [...places.values()].flatMap((place) => place.shown)
        expect(new Set(ofPlaces)).toEqual(new Set(shown))
      }),
    )
  })

  test('law: cleared, it shows all and no place fades', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { shown, places } = filterStory(story, clearFilter(given))
        expect(shown).toEqual(story.mentions)
        expect([...places.values()].flatMap(({ faded }) => faded)).toEqual([])
      }),
    )
  })
})

describe('its counts', () => {
  test('without a filter', () => {
    const counts = filterCounts(story, view({}))
    expect(counts.speakers.map(({ value, count, speech }) => [value, count, speech])).toEqual([
      ['Sooronbai Jeenbekov', 12, ['direct', 'reported']],
      ['Sergei Shoigu', 2, ['reported']],
      ['article', 7, ['narration']],
    ])
    expect(plain(counts.speech)).toEqual({ direct: 8, reported: 6, narration: 7 })
    expect(plain(counts.sense)).toEqual({ location: 17, polity: 4 })
    expect(plain(counts.layers)).toEqual({ states: 11, areas: 3, borders: 1, sites: 6 })
  })

  test('of one part obey the others, and not itself', () => {
    const counts = filterCounts(story, view({ speakers: ['Sergei Shoigu'] }))
    expect(plain(counts.speakers)).toEqual({
      'Sooronbai Jeenbekov': 12,
      'Sergei Shoigu': 2,
      article: 7,
    })
    expect(plain(counts.speech)).toEqual({ direct: 0, reported: 2, narration: 0 })
    expect(plain(counts.layers)).toEqual({ states: 2, areas: 0, borders: 0, sites: 0 })
  })

  test('law: of what is ticked, or of all where nothing is, they add up to what is shown', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const counts = filterCounts(story, given)
        const { length } = filterStory(story, given).shown
        expect(total(counts.speakers, given.filter.speakers)).toBe(length)
        expect(total(counts.speech, given.filter.speech)).toBe(length)
        expect(total(counts.sense, given.filter.sense)).toBe(length)
        expect(total(counts.layers, given.filter.layers)).toBe(length)
      }),
    )
  })
})

describe('a wish', () => {
  test('law: made twice, it changes nothing', () => {
    fc.assert(
      fc.property(anyView, anyWish, (given, wish) => {
        expect(toggleWish(toggleWish(given, wish), wish)).toEqual(given)
      }),
    )
  })

  test('law: those that are told, taken back one by one, leave all to be seen', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const left = wishesOf(story, given).reduce(toggleWish, given)
        expect(wishesOf(story, left)).toEqual([])
        expect(filterStory(story, left).shown).toEqual(story.mentions)
      }),
    )
  })

  test.each<[string, Partial<View>, readonly string[]]>([
    ['nothing', {}, []],
    ['a hidden layer', { hidden: ['areas'] }, ['hidden areas']],
    [
      'a speaker and a manner',
      { filter: { speakers: ['Sergei Shoigu'], speech: ['direct'], sense: [], layers: ['areas'] } },
      ['speakers Sergei Shoigu', 'speech direct', 'layers areas'],
    ],
    [
      'not what leaves nothing out',
      { filter: { speakers: SPEAKERS, speech: SPEECH, sense: SENSE, layers: LAYERS } },
      [],
    ],
  ])('is told: %s', (_, given, told) => {
    const wishes = wishesOf(story, { ...PLAIN_VIEW, ...given })
    expect(wishes.map(({ part, value }) => `${part} ${value}`)).toEqual(told)
  })
})

function plain(counts: readonly Counted<string>[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ value, count }) => [value, count]))
}

function total(counts: readonly Counted<string>[], ticked: readonly string[]): number {
  return counts.reduce(adding(ticked.length === 0 ? null : ticked), 0)
}

function adding(values: readonly string[] | null) {
  return (sum: number, { value, count }: Counted<string>) =>
    values === null || values.includes(value) ? sum + count : sum
}
