import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markWords } from '../../src/search/markWords'
import { type Found, type MapName, SearchIndex } from '../../src/search/searchIndex'
import { story } from '../browser/story'

const name = (id: string, english: string, ru: string, population = 0): MapName => ({
  ...{ id, name: english, names: { ru }, population },
  ...{ longitude: 0, latitude: 0, zoom: 6, isSeat: false },
})

const NAMES = [
  name('kant', 'Kant', 'Кант', 21_000),
  name('jalal-abad', 'Jalal-Abad', 'Джалал-Абад', 75_700),
  name('osh', 'Osh', 'Ош', 200_000),
  name('kanthi', 'Kanthi', 'Кантхи', 9_000),
  name('kantang', 'Kantang', 'Кантанг', 90_000),
]

const index = new SearchIndex(story, NAMES)
const found = (query: string) => index.find(query).map(({ hit }) => `${hit.kind} ${hit.id}`)

describe('the box finds', () => {
  test.each([
    ['a town of the map in Latin', 'Osh', 'name osh'],
    ['a town of the map in Cyrillic', 'Ош', 'name osh'],
    ['a name in an older spelling', 'Dzhalal-Abad', 'name jalal-abad'],
    ['a name in Cyrillic, without its hyphen', 'джалал абад', 'name jalal-abad'],
    ['a place by its English name', 'kant air base', 'place kant-air-base'],
    ['a place by its Russian name', 'Киргизия', 'place kyrgyzstan'],
    ['a place by its Kyrgyz name', 'Кыргызстан', 'place kyrgyzstan'],
    ['a place by its Uzbek name, whatever the apostrophe', "Qirg'iziston", 'place kyrgyzstan'],
    ['a place that is not on the map', 'second base', 'place second-base'],
    ['a place from the beginning of its name', 'tadj', 'place tajikistan'],
    ['a speaker in Latin', 'Jeenbekov', 'speaker Sooronbai Jeenbekov'],
    ['a speaker in Cyrillic', 'Шойгу', 'speaker Sergei Shoigu'],
    ['a passage by words within it', 'entire international community', 'passage p4-border'],
    ['a passage with a slip of the pen', 'airspase security', 'passage p5-kant'],
  ])('%s', (_, query, hit) => {
    expect(found(query)).toContain(hit)
  })

  test.each([['zzzz'], ['«»'], [' '], ['']])('nothing for "%s"', (query) => {
    expect(found(query)).toEqual([])
  })

  test('words that stand on either side of a no-break space or a guillemet', () => {
    const [spaced] = story.text.match(/\p{L}+\u00a0\p{L}+/u) ?? []
    expect(spaced).toBeDefined()
    const kinds = index.find(String(spaced).replace('\u00a0', ' ')).map(({ hit }) => hit.kind)
    expect(kinds).toContain('passage')
  })

  test('kind by kind, and the greater town first', () => {
    const order = ['place', 'passage', 'speaker', 'name']
    const kinds = index.find('kant').map(({ hit }) => order.indexOf(hit.kind))
    expect(kinds).toEqual(kinds.toSorted())
    const towns = found('kant').filter((hit) => hit.startsWith('name'))
    expect(towns).toEqual(['name kantang', 'name kanthi'])
  })

  test('a place of the article once, and not again as a name of the map', () => {
    expect(found('Kant')).not.toContain('name kant')
  })

  test('a passage once, though two places are named in it', () => {
    const passages = index.find('plays an important role').map(({ hit }) => hit)
    expect(passages).toHaveLength(1)
  })

  test('every place by each of its names, and every passage by its first words', () => {
    for (const { id, place, mentions } of story.places.values()) {
      for (const each of [place.properties.name, ...Object.values(place.properties.names)]) {
        expect(found(each), each).toContain(`place ${id}`)
      }
      for (const { passage } of mentions) {
        const start = story.text.slice(passage.start, passage.end).slice(0, 60)
        const spans = index
          .find(start)
          .flatMap(({ hit }) => (hit.kind === 'passage' ? [hit.mention.passage] : []))
        expect(spans, start).toContainEqual(passage)
      }
    }
  })
})

describe('what was found is marked', () => {
  const marked = ({ hit, terms }: Found) => {
    if (hit.kind !== 'passage') return []
    const { start, end } = hit.mention.passage
    return markWords(story.text.slice(start, end), terms).filter((run) => run.isMarked)
  }

  test('word by word', () => {
    const [first] = index.find('tajik afghan bor').filter(({ hit }) => hit.kind === 'passage')
    expect(first && marked(first).map(({ text }) => text)).toEqual(['Tajik', 'Afghan', 'border'])
  })

  test('law: the runs are the text, to the character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const runs = markWords(text, new Set(terms))
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })
})
