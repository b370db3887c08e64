import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseBaseLabels } from '../src/lettering/baseLabels'
import { articleText } from '../src/model/articleText'
import { articleIds, layerPlaces, layers, readJson, readStory, readText, story } from './realFiles'

const LABEL_FILES = readdirSync('geo/basemap').filter((name) => name.endsWith('.geojson'))

describe('every article', () => {
  test.each(articleIds)('%s: each file is sound, and each annotation has its words', (id) => {
    expect(readStory(id).issues).toEqual([])
  })

  test.each(articleIds)('%s: bears the name of its folder, in both files', (id) => {
    const files = ['article.json', 'annotations.json'].map(
      (name) => `public/articles/${id}/${name}`,
    )
    expect(files.map(readJson)).toMatchObject([{ id }, { article: id }])
  })

  test.each(articleIds)('%s: every passage contains its mention', (id) => {
    const { mentions, text } = readStory(id).value
    const without = mentions.filter(({ start, end, passage }) => {
      const words = text.slice(start, end)
      return !text.slice(passage.start, passage.end).includes(words) || passage.start > start
    })
    expect(without).toEqual([])
  })

  test.each(articleIds)('%s: first shows places that it names and that can be shown', (id) => {
    const { article, places } = readStory(id).value
    const shown = article?.overview.map((place) => places.get(place))
    expect(shown?.filter((place) => (place?.place.geometry ?? null) === null)).toEqual([])
    expect(shown?.filter((place) => place?.mentions.length === 0)).toEqual([])
  })
})

describe('the text of the article', () => {
  test('is the text that was supplied, to the character', () => {
    const supplied = readText('tests/fixtures/second-russian-base.txt')
    expect(`${story.article === null ? '' : articleText(story.article)}\n\n`).toBe(supplied)
  })

  test.each([
    ['no-break spaces', '\u00a0'],
    ['opening guillemets', '«'],
    ['closing guillemets', '»'],
  ])('keeps its %s', (_, character) => {
    const supplied = readText('tests/fixtures/second-russian-base.txt')
    const count = supplied.split(character).length
    expect(count).toBeGreaterThan(1)
    expect(story.text.split(character)).toHaveLength(count)
  })
})

describe('the layers', () => {
  test('are all in the list, each in the file that bears its id', () => {
    const files = readdirSync('geo').filter((name) => name.endsWith('.geojson'))
    expect(layers.value.map(({ id }) => `${id}.geojson`).toSorted()).toEqual(files.toSorted())
    expect(layers.value.filter(({ id, file }) => file !== `${id}.geojson`)).toEqual([])
  })

  test('hold only places that an article describes', () => {
    const described = articleIds.flatMap((id) => readStory(id).value.mentions.map((m) => m.place))
    const places = layerPlaces.flatMap(({ parsed }) => parsed.value.map(({ id }) => id))
    expect(places.filter((id) => !described.includes(id))).toEqual([])
  })

  test('say of every place in which others it lies, and those exist', () => {
    const places = layerPlaces.flatMap(({ parsed }) => parsed.value)
    const known = places.map(({ id }) => id)
    const unknown = places.flatMap(({ id, properties }) =>
      properties.within.filter((other) => !known.includes(other)).map((other) => [id, other]),
    )
    expect(unknown).toEqual([])
  })
})

describe('the names of the base map', () => {
  test.each(LABEL_FILES)('are sound in %s', (name) => {
    const { value, issues } = parseBaseLabels(readJson(`geo/basemap/${name}`), name)
    expect(issues).toEqual([])
    expect(value.length).toBeGreaterThan(0)
  })

  test('have an id each, in all files together', () => {
    const ids = LABEL_FILES.flatMap((name) =>
      parseBaseLabels(readJson(`geo/basemap/${name}`), name).value.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})
