import { describe, expect, test } from 'vitest'
import { addressesOf, idInAddress } from '../../src/formats/addresses'
import { Slugs, storyIdOf, toSlug } from '../../src/formats/slugs'
import { parseView } from '../../src/view/link'

describe('an id for what others call', () => {
  test.each([
    ['kant', 'kant'],
    ['Kant (KG)', 'kant-kg'],
    ['Qirgʻiziston', 'qirg-iziston'],
    ['Évian', 'evian'],
    ['p_12345', 'p-12345'],
    ['--a--b--', 'a-b'],
    ['½', '1-2'],
    ['Кант', null],
    ['😀', null],
    ['', null],
  ])('"%s" is %s', (theirs, ours) => {
    expect(toSlug(theirs)).toBe(ours)
  })

  test('is no other’s', () => {
    const slugs = new Slugs()
    const ids = ['Kant', 'kant', 'Кант', 'Ош'].map((one) => slugs.fresh(one, 'place'))
    expect(ids).toEqual(['kant', 'kant-2', 'place', 'place-2'])
  })

  test('is the same for the same', () => {
    const slugs = new Slugs()
    expect(['Ош', 'Кант', 'Ош'].map((one) => slugs.of(one, 'place'))).toEqual([
      ...['place', 'place-2', 'place'],
    ])
  })

  test.each([
    ['data/Kant sites.geojson', 'kant-sites'],
    ['C:\\data\\two-bases.places.jsonld', 'two-bases-places'],
    ['standard input', 'standard-input'],
    ['Кант.json', 'story'],
  ])('of a story in %s is %s', (file, id) => {
    expect(storyIdOf(file)).toBe(id)
  })
})

describe('an address in linked data', () => {
  const addresses = addressesOf('two-bases', 'https://example.org/map/?names=ru#x')

  test('is that of the page, whatever it shows', () => {
    expect(addresses.story).toBe('https://example.org/map/?article=two-bases')
  })

  test('is a link to the place, or to the passage', () => {
    const query = (address: string) => new URL(address).search
    expect(parseView(query(addresses.place('kant'))).value).toMatchObject({
      article: 'two-bases',
      place: 'kant',
    })
    const passage = addresses.passage('kant', 'p1-kant')
    expect(parseView(query(passage)).value).toMatchObject({ place: 'kant', passage: 'p1-kant' })
    expect(parseView(query(passage)).issues).toEqual([])
  })

  test.each([
    ['https://example.org/map/?article=two-bases&place=kant', 'kant'],
    ['https://www.geonames.org/1528193/', '1528193'],
    ['http://mygaz.org/places/p_12345#this', 'this'],
    ['https://example.org/%D0%9A%D0%B0%D0%BD%D1%82', 'Кант'],
    ['https://example.org/%E0%A4%A', '%E0%A4%A'],
    ['tgn:7011944', '7011944'],
    ['kant', 'kant'],
    ['', ''],
  ])('%s has the id %s', (address, id) => {
    expect(idInAddress(address, 'place')).toBe(id)
  })
})
