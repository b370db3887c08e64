import { getIssues } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { featureClass } from '../../src/formats/featureClass'
import type { Story } from '../../src/formats/format'
import { linkedPlaces } from '../../src/formats/linkedPlaces'
import { KANT, place } from '../fixtures/story'
import { polygonsOf } from '../realFiles'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { RULES } from './linkedPlacesRules'
import { placesOf, read } from './reading'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(linkedPlaces)

const OPTIONS = { base: 'https://example.org/map/', date: '2026-11-20' }

const written = (story: Story) => String(linkedPlaces.format?.(story, OPTIONS).content)
const readBack = (content: string) => read(linkedPlaces, content, 'places.jsonld')

function breaches(story: Story): readonly string[] {
  const { issues = [] } = v.safeParse(RULES, JSON.parse(written(story)))
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}

describe('Linked Places, written', () => {
  test('keeps the rules of 1.3, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(breaches(story)).toEqual([])
      }),
    )
  })

  test('keeps the rules of 1.3 in the real story', () => {
    expect(breaches(REAL_STORY)).toEqual([])
  })

  test.each([
    ['an address', '"@id"', '"id"'],
    ['a title', '"title"', '"name"'],
    ['classes', '"fclasses"', '"classes"'],
    ['names', '"names"', '"toponyms"'],
    ['a time', '"when"', '"time"'],
    ['a time that is one', '"timespans"', '"spans"'],
  ])('without %s would be found out', (_, member, other) => {
    const wrong = JSON.parse(written(SMALL_STORY).replaceAll(member, other))
    expect(v.safeParse(RULES, wrong).success).toBe(false)
  })

  test('is GeoJSON with nothing that check-geojson finds wrong', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(getIssues(written(story))).toEqual([])
      }),
    )
    expect(getIssues(written(REAL_STORY))).toEqual([])
  })

  test('says of a place without a geometry in which other it lies somewhere', () => {
    const features = JSON.parse(written(SMALL_STORY)).features
    expect(features[2]).toMatchObject({
      '@id': 'https://example.org/map/?article=two-bases&place=new-base',
      geometry: null,
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: 'https://example.org/map/?article=two-bases&place=south',
          label: 'somewhere within The south',
          certainty: 'less-certain',
        },
      ],
    })
  })

  test.each([
    ['exact', 'certain'],
    ['approximate', 'less-certain'],
    ['vague', 'uncertain'],
  ] as const)('calls what is %s %s', (ours, theirs) => {
    const [layer] = SMALL_STORY.layers
    const places = [place('kant', KANT, { certainty: ours })]
    const story = { ...SMALL_STORY, layers: layer === undefined ? [] : [{ ...layer, places }] }
    expect(JSON.parse(written(story)).features[0].geometry.certainty).toBe(theirs)
  })

  test('has addresses that lead nowhere where no page is known', () => {
    const [feature] = JSON.parse(String(linkedPlaces.format?.(SMALL_STORY).content)).features
    expect(feature['@id']).toBe('https://passages.invalid/?article=two-bases&place=south')
  })

  test('keeps the whole of the real story', () => {
    expect(linkedPlaces.format?.(REAL_STORY).losses).toEqual([])
    expect(readBack(written(REAL_STORY))).toEqual({ value: REAL_STORY, issues: [] })
  })
})

test('places come back whole from a tool that drops what stands beside them', () => {
  const { passages: _, ...rest } = JSON.parse(written(SMALL_STORY))
  const { value, issues } = readBack(JSON.stringify(rest))
  expect(issues).toEqual([])
  expect(placesOf(value)).toEqual(placesOf(SMALL_STORY))
  expect(value.annotations.speakers).toEqual(SMALL_STORY.annotations.speakers)
})

describe('the class of a place', () => {
  test.each([
    ['town', 'P'],
    ['country', 'A'],
    ['group of states', 'A'],
    ['boundary', 'A'],
    ['region of a country', 'A'],
    ['air base', 'S'],
    ['proposed military base', 'S'],
    ['lake', 'H'],
    ['mountain pass', 'T'],
    ['railway tunnel', 'R'],
    ['something else', 'S'],
  ])('of a point that is a "%s" is %s', (kind, expected) => {
    expect(featureClass(place('x', KANT, { kind }))).toBe(expected)
  })

  test('of an area whose kind has no word we know is L', () => {
    const [south] = placesOf(SMALL_STORY)
    expect(featureClass(place('x', south?.geometry ?? null, { kind: 'zone' }))).toBe('L')
  })
})

test('a shape with a hole comes back with its hole', () => {
  const [south] = placesOf(readBack(written(SMALL_STORY)).value)
  expect(polygonsOf(south?.geometry ?? null)[0]).toHaveLength(2)
})
