import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { lossesBetween } from '../../src/formats/losses'
import type { Place } from '../../src/model/types'
import { annotation, KANT, layer, OSH, parts, place } from '../fixtures/story'

const ANNOTATIONS = [annotation('p1-osh', 'osh', 'near |Osh|'), annotation('p2', 'kant', '|Kant|')]

function story(rest: Partial<Story> = {}): Story {
  const { id, article, annotations, layers } = parts(ANNOTATIONS)
  return { id, article, annotations, layers, ...rest }
}

function withPlaces(...places: readonly Place[]): Story {
  return story({ layers: [{ layer: layer('towns'), places }] })
}

const pathsBetween = (before: Story, after: Story) =>
  lossesBetween(before, after).map(({ path, message }) => `${path}: ${message}`)

describe('the losses between a story and what is kept of it', () => {
  test('are none where all is kept', () => {
    expect(lossesBetween(story(), structuredClone(story()))).toEqual([])
  })

  test.each<[string, Story, Story, readonly string[]]>([
    ['the text', story(), story({ article: null }), ['article: is left out']],
    [
      'an annotation',
      story(),
      story({ annotations: { ...story().annotations, annotations: ANNOTATIONS.slice(1) } }),
      ['annotations.p1-osh: is left out'],
    ],
    [
      'a speaker',
      story(),
      story({ annotations: { speakers: [], annotations: ANNOTATIONS } }),
      ['speakers.Aida Asanova: is left out'],
    ],
    [
      'a member of a place',
      withPlaces(place('kant', KANT, { country: 'KG' })),
      withPlaces(place('kant', KANT)),
      ['places.kant.properties.country: is left out'],
    ],
    [
      'coordinates, as one',
      withPlaces(place('kant', KANT)),
      withPlaces(place('kant', OSH)),
      ['places.kant.geometry.coordinates: [74.85,42.89] becomes [72.8,40.53]'],
    ],
    [
      'a list of names',
      withPlaces(place('kant', KANT, { within: ['kyrgyzstan'] })),
      withPlaces(place('kant', KANT)),
      ['places.kant.properties.within: ["kyrgyzstan"] becomes []'],
    ],
    [
      'an order',
      withPlaces(place('osh', OSH), place('kant', KANT)),
      withPlaces(place('kant', KANT), place('osh', OSH)),
      ['layers.towns.places: are in another order'],
    ],
    [
      'a place in another layer',
      withPlaces(place('kant', KANT)),
      story({
        layers: [
          { layer: layer('towns'), places: [] },
          { layer: layer('sites'), places: [place('kant', KANT)] },
        ],
      }),
      ['layers.sites: is new', 'places.kant.layer: "towns" becomes "sites"'],
    ],
  ])('name %s', (_, before, after, expected) => {
    expect(pathsBetween(before, after).toSorted()).toEqual(expected)
  })

  test('are one for each of two that have the same name', () => {
    const twice = withPlaces(place('kant', KANT), place('kant', OSH))
    expect(pathsBetween(twice, withPlaces(place('kant', KANT)))).toEqual([
      'places.kant (2): is left out',
    ])
  })

  test('say why, where the format knows', () => {
    const without = story({ article: null })
    const losses = lossesBetween(story(), without, (path) =>
      path === 'article' ? 'a table has no room for a text' : null,
    )
    expect(losses).toEqual([{ path: 'article', message: 'a table has no room for a text' }])
  })
})
