import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { elementsWithin } from '../../src/formats/readXml'
import { tei } from '../../src/formats/tei'
import { articleText } from '../../src/model/articleText'
import type { PlaceGeometry } from '../../src/model/types'
import { layer, place } from '../fixtures/story'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { REAL_STORY, SMALL_STORY } from './stories'
import { all, isInText, written } from './teiMarks'
import { brokenRules } from './teiRules'

testLaws(tei)

const textOf = (story: Story) => (story.article === null ? '' : articleText(story.article))

describe('TEI, written', () => {
  test('breaks none of the rules of P5, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(brokenRules(written(story))).toEqual([])
      }),
    )
  })

  test.each([
    ['the small story', SMALL_STORY],
    ['the real story', REAL_STORY],
    [
      'a story of nothing',
      { ...SMALL_STORY, article: null, layers: [], annotations: { speakers: [], annotations: [] } },
    ],
  ])('breaks none of the rules of P5 in %s', (_, story) => {
    expect(brokenRules(written(story))).toEqual([])
  })

  test.each([
    ['a header without a source', /<sourceDesc>[\s\S]*<\/sourceDesc>/u, ''],
    ['a place before its list', /<standOff>/u, '<standOff><place/>'],
    ['an element that TEI does not have', /<p>The base/u, '<p><place-name/>The base'],
    ['an id that is there twice', /xml:id="place-kant"/u, 'xml:id="place-south"'],
    ['a pointer to nowhere', /who="#person-1"/u, 'who="#person-9"'],
    ['a certainty of our own', /cert="high"/u, 'cert="exact"'],
    ['two elements that cross', /<\/said>/u, ''],
  ])('would be found to break them with %s', (_, found, instead) => {
    expect(brokenRules(written(SMALL_STORY).replace(found, instead))).not.toEqual([])
  })

  test('keeps the whole of the real story', () => {
    expect(tei.format?.(REAL_STORY).losses).toEqual([])
    expect(tei.parse?.(written(REAL_STORY), 'story.tei.xml')).toEqual({
      value: REAL_STORY,
      issues: [],
    })
  })

  test('has the words of the article, each once and none besides', () => {
    const blocks = all(REAL_STORY, 'head', 'p', 'quote', 'bibl').filter(isInText)
    expect(blocks.map(({ text }) => text).join('\n\n')).toBe(textOf(REAL_STORY))
  })

  test('says who the header is by, where the text is from, and its rights', () => {
    const [header] = all(SMALL_STORY, 'teiHeader')
    const words = (name: string) =>
      header === undefined ? [] : elementsWithin(header, name).map(({ text }) => text.trim())
    expect(words('title')).toEqual(['A base near Kant 🛩'])
    expect(words('sourceDesc')).toEqual(['Made up for a test.'])
    expect(words('availability')).toEqual(['Free.'])
  })
})

describe('a place in TEI', () => {
  test('has its latitude first, declared as WGS 84', () => {
    const [geo] = all(SMALL_STORY, 'geo').slice(-1)
    expect(geo?.text).toBe('42.89 74.85')
    const declared = all(SMALL_STORY, 'geoDecl').map(({ attributes }) => [
      `#${attributes['xml:id']}`,
      attributes.datum,
    ])
    expect(Object.fromEntries(declared)[geo?.attributes.decls ?? '']).toBe('WGS84')
  })

  const ring = [
    [0, 1],
    [2, 1],
    [2, 3],
    [0, 1],
  ]

  test.each<[string, PlaceGeometry, readonly (readonly [string | undefined, string])[]]>([
    ['a point at 0, 0', { type: 'Point', coordinates: [0, 0] }, [[undefined, '0 0']]],
    [
      'a point on the antimeridian',
      { type: 'Point', coordinates: [-180, -90] },
      [[undefined, '-90 -180']],
    ],
    ['a line', { type: 'LineString', coordinates: ring }, [[undefined, '1 0, 1 2, 3 2, 1 0']]],
    [
      'lines',
      { type: 'MultiLineString', coordinates: [ring, ring] },
      [
        ['1', '1 0, 1 2, 3 2, 1 0'],
        ['2', '1 0, 1 2, 3 2, 1 0'],
      ],
    ],
    [
      'an area with a hole',
      { type: 'Polygon', coordinates: [ring, ring] },
      [
        ['1.1', '1 0, 1 2, 3 2, 1 0'],
        ['1.2', '1 0, 1 2, 3 2, 1 0'],
      ],
    ],
    [
      'areas',
      { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] },
      [
        ['1.1', '1 0, 1 2, 3 2, 1 0'],
        ['2.1', '1 0, 1 2, 3 2, 1 0'],
        ['2.2', '1 0, 1 2, 3 2, 1 0'],
      ],
    ],
  ])('may be %s: one `geo` for each line or ring', (_, geometry, expected) => {
    const story = {
      ...SMALL_STORY,
      layers: [{ layer: layer('l'), places: [place('x', geometry)] }],
    }
    const geos = all(story, 'geo').map(({ attributes, text }) => [attributes.n, text])
    expect(geos).toEqual(expected)
    expect(all(story, 'location')[0]?.attributes.type).toBe(geometry.type)
  })

  test('without a geometry has a location without a `geo`, and says why', () => {
    const found = all(SMALL_STORY, 'place').find(
      ({ attributes }) => attributes['xml:id'] === 'place-new-base',
    )
    const [location] = found === undefined ? [] : elementsWithin(found, 'location')
    expect(location?.attributes.cert).toBe('unknown')
    expect(location?.text.trim()).toBe('Nothing is pinned: no site is named.')
  })

  test.each([
    ['exact', 'high'],
    ['approximate', 'medium'],
    ['vague', 'low'],
  ] as const)(
    'that is %s has the certainty "%s", where it lies and where it is named',
    (certainty, cert) => {
      const kant = place('kant', { type: 'Point', coordinates: [74.85, 42.89] }, { certainty })
      const story = { ...SMALL_STORY, layers: [{ layer: layer('l'), places: [kant] }] }
      expect(all(story, 'location')[0]?.attributes.cert).toBe(cert)
      const named = all(story, 'placeName').find(
        ({ attributes }) => attributes.ref === '#place-kant' && attributes['xml:id'] !== undefined,
      )
      expect(named?.attributes.cert).toBe(cert)
    },
  )
})

test('the page is named where its places are shown, if its address is known', () => {
  const { content } = tei.format?.(SMALL_STORY, { base: 'https://example.org/map/' }) ?? {}
  expect(content).toContain(
    '<idno type="URI">https://example.org/map/?article=two-bases&amp;place=kant</idno>',
  )
  expect(brokenRules(String(content))).toEqual([])
  expect(tei.parse?.(String(content), 'a.xml')).toEqual({ value: SMALL_STORY, issues: [] })
})
