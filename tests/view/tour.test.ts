import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/types'
import { NO_FILTER } from '../../src/view/filter'
import { placesRead } from '../../src/view/reading'
import { resolveView } from '../../src/view/resolveView'
import { asksForStates, stepFrom, toggleStates, tourOf } from '../../src/view/tour'
import { PLAIN_VIEW, type View } from '../../src/view/view'
import { story } from '../realFiles'

const TOUR = tourOf(story, PLAIN_VIEW)
const POLITIES = story.mentions.filter(({ sense }) => sense === 'polity')

function filtered(filter: Partial<View['filter']>): View {
  return { ...PLAIN_VIEW, filter: { ...NO_FILTER, ...filter } }
}

function mention(id: string): Mention {
  const found = story.mentions.find((each) => each.id === id)
  if (found === undefined) throw new RangeError(`The story has no mention "${id}".`)
  return found
}

describe('the tour', () => {
  test('goes through the places named, in the order of the text, and skips states as actors', () => {
    expect(TOUR).toHaveLength(17)
    expect(TOUR).toEqual(story.mentions.filter(({ sense }) => sense !== 'polity'))
    const starts = TOUR.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test('takes them in when asked, and leaves them out again', () => {
    const asked = toggleStates(PLAIN_VIEW)
    expect(asksForStates(asked)).toBe(true)
    expect(tourOf(story, asked)).toEqual(story.mentions)
    expect(toggleStates(asked)).toEqual(PLAIN_VIEW)
  })

  test.each<[string, Partial<View['filter']>, readonly Mention[]]>([
    [
      'one speaker',
      { speakers: ['Sergei Shoigu'] },
      [mention('p2-tajikistan'), mention('p2-kyrgyzstan')],
    ],
    ['states as actors alone', { sense: ['polity'] }, POLITIES],
    ['nothing', { speakers: ['Sergei Shoigu'], speech: ['direct'] }, []],
  ])('obeys a filter for %s', (_, filter, stops) => {
    expect(tourOf(story, filtered(filter))).toEqual(stops)
  })

  test('begins where a link asks for it and names no place', () => {
    const { value } = resolveView({ ...PLAIN_VIEW, tour: true }, story)
    expect(value).toMatchObject({ place: 'second-base', passage: 'title-second-base' })
    const reported = { ...filtered({ speech: ['reported'] }), tour: true }
    expect(resolveView(reported, story).value.passage).toBe('p1-second-base')
    const nothing = { ...filtered({ speakers: ['Sergei Shoigu'], speech: ['direct'] }), tour: true }
    expect(resolveView(nothing, story).value).toEqual(nothing)
  })
})

describe('a step', () => {
  test.each<[string, Mention | null, 1 | -1, Mention | null]>([
    ['forwards from nowhere leads to the first', null, 1, TOUR.at(0) ?? null],
    ['back from nowhere leads to the last', null, -1, TOUR.at(-1) ?? null],
    ['forwards from the last leads nowhere', TOUR.at(-1) ?? null, 1, null],
    ['back from the first leads nowhere', TOUR.at(0) ?? null, -1, null],
    ['forwards from a name that is no stop', mention('p2-russia'), 1, mention('p2-tajikistan')],
    ['back from a name that is no stop', mention('p2-russia'), -1, mention('p1-country')],
  ])('%s', (_, at, by, to) => {
    expect(stepFrom(TOUR, at, by)).toEqual(to)
  })

  test('among no stops leads nowhere', () => {
    expect(stepFrom([], null, 1)).toBe(null)
    expect(stepFrom([], mention('p5-kant'), -1)).toBe(null)
  })

  test('law: forwards and back is where one was, but at the ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOUR), (at) => {
        const next = stepFrom(TOUR, at, 1)
        const before = stepFrom(TOUR, at, -1)
        if (next !== null) expect(stepFrom(TOUR, next, -1)).toBe(at)
        if (before !== null) expect(stepFrom(TOUR, before, 1)).toBe(at)
      }),
    )
  })

  test('law: steps from the first go through all, once each', () => {
    const stops: Mention[] = []
    for (let at = stepFrom(TOUR, null, 1); at !== null; at = stepFrom(TOUR, at, 1)) stops.push(at)
    expect(stops).toEqual(TOUR)
  })
})

describe('the paragraph being read', () => {
  const block = (id: string) => mention(id).block

  test.each<[string, View, number | null, readonly string[]]>([
    [
      'places, and no states as actors',
      PLAIN_VIEW,
      block('p2-russia'),
      ['tajikistan', 'kyrgyzstan'],
    ],
    [
      'each once',
      PLAIN_VIEW,
      block('p5-kant'),
      ['second-base', 'kyrgyzstan', 'afghanistan', 'central-asia', 'kant', 'kant-air-base'],
    ],
    [
      'what the filter shows of it',
      filtered({ speech: ['narration'] }),
      block('p5-kant'),
      ['second-base', 'kyrgyzstan'],
    ],
    ['nothing where none is read', PLAIN_VIEW, null, []],
  ])('names %s', (_, view, index, places) => {
    expect(placesRead(story, view, index)).toEqual(places)
  })
})
