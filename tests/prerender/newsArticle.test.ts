import { describe, expect, test } from 'vitest'
import type { AnnotatedArticle } from '../../src/model/types'
import { newsArticle } from '../../src/prerender/newsArticle'
import { languages } from '../../src/view/view'
import { story } from '../realFiles'

/** The names of schema.org that may be used here, with those that each of them may hold. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, 'text' | readonly string[]>>>> = {
  NewsArticle: {
    '@context': 'text',
    headline: 'text',
    inLanguage: 'text',
    articleBody: 'text',
    creditText: 'text',
    contentLocation: ['Place'],
    url: 'text',
    mainEntityOfPage: 'text',
    image: 'text',
  },
  Place: {
    name: 'text',
    alternateName: 'text',
    geo: ['GeoCoordinates'],
    containedInPlace: ['Place'],
  },
  GeoCoordinates: { latitude: 'text', longitude: 'text' },
}

type Thing = Readonly<Record<string, unknown>>

const OWN = { page: 'https://news.example.org/a/', card: 'https://news.example.org/a/card.png' }
const made = newsArticle(story, 'en', OWN) as Thing
const places = made.contentLocation as readonly Thing[]

function placeCalled(name: string): Thing | undefined {
  return places.find((place) => place.name === name)
}

/** What is not in the table, or holds what it may not. */
function faults(thing: Thing): readonly string[] {
  const { '@type': type, ...properties } = thing
  const known = PROPERTIES[String(type)]
  if (known === undefined) return [`${type}: no such type`]
  return Object.entries(properties).flatMap(([name, value]) => {
    const holds = known[name]
    if (holds === undefined) return [`${type}.${name}: no such property`]
    return [value].flat().flatMap((each) => {
      const isThing = typeof each === 'object' && each !== null
      if (!isThing)
        return holds === 'text' && each !== undefined ? [] : [`${type}.${name}: ${each}`]
      const inner = each as Thing
      return holds.includes(String(inner['@type'])) ? faults(inner) : [`${type}.${name}: a thing`]
    })
  })
}

describe('an article in the words of schema.org', () => {
  test.each(languages)('has only names that are in the table, in %s', (language) => {
    expect(faults(newsArticle(story, language, null) as Thing)).toEqual([])
    expect(faults(newsArticle(story, language, OWN) as Thing)).toEqual([])
  })

  test.each([
    ['a type', { '@type': 'Story' }],
    ['a property', { '@type': 'Place', nom: 'Kant' }],
    ['a thing in the wrong place', { '@type': 'NewsArticle', headline: { '@type': 'Place' } }],
  ])('%s that is not in the table would be found', (_, thing) => {
    expect(faults(thing)).toHaveLength(1)
  })

  test('has its title, its whole text and its language', () => {
    expect(made.headline).toBe('Second Russian military base to be aimed at Afghan threats')
    expect(made.inLanguage).toBe('en')
    for (const { type, text } of story.blocks) {
      if (type !== 'title') expect(made.articleBody).toContain(text)
    }
  })

  test('names each place that the text names, and no other', () => {
    const named = [...story.places.values()].filter(({ mentions }) => mentions.length > 0)
    expect(places.map(({ name }) => name)).toEqual(named.map(({ place }) => place.properties.name))
  })

  test.each([
    ['an exact point', 'Kant', true],
    ['an uncertain area', 'Southern Kyrgyzstan', false],
    ['a line', 'Tajik-Afghan border', false],
    ['a state', 'Kyrgyzstan', false],
    ['no site', 'Second Russian military base', false],
  ])('%s (%s) has a position only where it is exact', (_, name, isExact) => {
    const place = placeCalled(name)
    const [found] = [...story.places.values()].filter(({ place }) => place.properties.name === name)
    const geometry = found?.place.geometry
    const position = geometry?.type === 'Point' ? geometry.coordinates : null
    expect(place?.geo).toEqual(
      isExact
        ? { '@type': 'GeoCoordinates', longitude: position?.[0], latitude: position?.[1] }
        : undefined,
    )
  })

  test('says of a place without a site what it is in', () => {
    expect(placeCalled('Second Russian military base')?.containedInPlace).toEqual([
      { '@type': 'Place', name: 'Southern Kyrgyzstan' },
    ])
  })

  test('invents no author, no publisher and no date', () => {
    expect(Object.keys(made).filter((key) => /author|publisher|date|editor/iu.test(key))).toEqual(
      [],
    )
  })

  test('knows its address only where it is told', () => {
    const plain = newsArticle(story, 'en', null) as Thing
    expect([made.url, made.image]).toEqual([OWN.page, OWN.card])
    expect(JSON.stringify(plain).replace('https://schema.org', '')).not.toContain('https://')
  })

  test('an article without blocks has an empty title, and that is all', () => {
    const empty: AnnotatedArticle = { ...story, blocks: [] }
    expect((newsArticle(empty, 'en', null) as Thing).headline).toBe('')
  })
})
