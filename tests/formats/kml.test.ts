import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { kml } from '../../src/formats/kml'
import {
  elementIn,
  elementsIn,
  elementsWithin,
  localName,
  type XmlElement,
} from '../../src/formats/readXml'
import type { PlaceGeometry } from '../../src/model/types'
import { layer, place } from '../fixtures/story'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { read } from './reading'
import { REAL_STORY, SMALL_STORY } from './stories'
import { rootOf } from './xml'

testLaws(kml)

const written = (story: Story) => String(kml.format?.(story).content)

/** The children of what we write, in the order of the schema of KML 2.2 (OGC 07-147r2). */
const ORDER: Readonly<Record<string, RegExp>> = {
  kml: /^Document $/u,
  Document: /^name (?:Style )+ExtendedData (?:Folder )*$/u,
  Folder: /^name (?:Placemark )*$/u,
  Placemark:
    /^name description styleUrl ExtendedData (?:Point |LineString |Polygon |MultiGeometry )?$/u,
  Style: /^IconStyle LineStyle PolyStyle $/u,
  IconStyle: /^color $/u,
  LineStyle: /^color $/u,
  PolyStyle: /^color $/u,
  ExtendedData: /^(?:Data )+$/u,
  Data: /^value $/u,
  Point: /^coordinates $/u,
  LineString: /^tessellate coordinates $/u,
  Polygon: /^tessellate outerBoundaryIs (?:innerBoundaryIs )*$/u,
  outerBoundaryIs: /^LinearRing $/u,
  innerBoundaryIs: /^LinearRing $/u,
  LinearRing: /^coordinates $/u,
  MultiGeometry: /^(?:(?:LineString )+|(?:Polygon )+)$/u,
}

function outOfOrder(element: XmlElement): readonly string[] {
  const children = elementsIn(element)
  const order = children.map((child) => `${localName(child)} `).join('')
  const isRight = (ORDER[localName(element)] ?? /^$/u).test(order)
  return [...(isRight ? [] : [`${localName(element)}: ${order}`]), ...children.flatMap(outOfOrder)]
}

describe('KML, written', () => {
  test('has its elements in the order of the schema, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const root = rootOf(written(story))
        expect(root.attributes.xmlns).toBe('http://www.opengis.net/kml/2.2')
        expect(outOfOrder(root)).toEqual([])
      }),
    )
  })

  test.each([
    [
      'the shape before the data',
      /(<ExtendedData>[\s\S]*?<\/ExtendedData>)(\s*<Polygon>[\s\S]*?<\/Polygon>)/u,
      '$2$1',
    ],
    [
      'a name after the description',
      /(<name>Kant<\/name>)(\s*<description>[^<]*<\/description>)/u,
      '$2$1',
    ],
    ['a point without coordinates', /<coordinates>74[^<]*<\/coordinates>/u, ''],
  ])('would be found out of order with %s', (_, found, instead) => {
    const broken = written(SMALL_STORY).replace(found, instead)
    expect(broken).not.toBe(written(SMALL_STORY))
    expect(outOfOrder(rootOf(broken))).not.toEqual([])
  })

  test('has ids that are there but once, and styles that are there', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const root = rootOf(written(story))
        const marked = elementsWithin(root, 'Style', 'Folder', 'Placemark')
        const ids = marked.map(({ attributes }) => attributes.id)
        expect(new Set(ids).size).toBe(ids.length)
        const used = elementsWithin(root, 'styleUrl').map(({ text }) => text.slice(1))
        expect(used.filter((id) => !ids.includes(id))).toEqual([])
      }),
    )
  })

  test('keeps the whole of the real story', () => {
    expect(kml.format?.(REAL_STORY).losses).toEqual([])
    expect(read(kml, written(REAL_STORY), 'a.kml')).toEqual({ value: REAL_STORY, issues: [] })
    expect(outOfOrder(rootOf(written(REAL_STORY)))).toEqual([])
  })

  test('tells of a place what is drawn and what is said of it, as plain text', () => {
    const [south] = elementsWithin(rootOf(written(SMALL_STORY)), 'Placemark')
    expect(elementIn(south, 'description')?.text).toBe(
      [
        'A box, because the text draws no edge.',
        '“A new one, in the south of the country, would be large.”\nThe article, in its own words (paragraph 1)',
        '“«Osh is far from here,»”\nAida Asanova, in her own words (paragraph 2)',
        '“The south is ours to guard.”\nAida Asanova, in her own words (paragraph 3)',
      ].join('\n\n'),
    )
  })

  test('keeps a place that is nowhere, without a shape', () => {
    const base = elementsWithin(rootOf(written(SMALL_STORY)), 'Placemark').at(-1)
    expect(elementIn(base, 'name')?.text).toBe('New base')
    expect(elementIn(base, 'Point', 'LineString', 'Polygon', 'MultiGeometry')).toBeUndefined()
  })

  const ring = [
    [0, 0],
    [2, 0],
    [2, 1],
    [0, 0],
  ]

  test.each<[PlaceGeometry, readonly string[]]>([
    [{ type: 'Point', coordinates: [0, 0] }, ['0,0']],
    [{ type: 'Point', coordinates: [-180, 90] }, ['-180,90']],
    [{ type: 'LineString', coordinates: ring }, ['0,0 2,0 2,1 0,0']],
    [{ type: 'MultiLineString', coordinates: [ring] }, ['0,0 2,0 2,1 0,0']],
    [{ type: 'Polygon', coordinates: [ring, ring] }, ['0,0 2,0 2,1 0,0', '0,0 2,0 2,1 0,0']],
    [{ type: 'MultiPolygon', coordinates: [[ring]] }, ['0,0 2,0 2,1 0,0']],
  ])('has longitude first: %j', (geometry, expected) => {
    const story = {
      ...SMALL_STORY,
      layers: [{ layer: layer('l'), places: [place('x', geometry)] }],
    }
    const found = elementsWithin(rootOf(written(story)), 'coordinates').map(({ text }) => text)
    expect(found).toEqual(expected)
  })

  test('names what XML cannot hold as a loss', () => {
    const places = [place('x', null, { name: 'Kant\u0000' })]
    const { losses, content } =
      kml.format?.({ ...SMALL_STORY, layers: [{ layer: layer('l'), places }] }) ?? {}
    expect(losses?.map(({ path }) => path)).toEqual(['places.x.properties.name'])
    expect(String(content)).toContain('<name>Kant\ufffd</name>')
  })
})
