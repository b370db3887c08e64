import { describe, expect, test } from 'vitest'
import { kml } from '../../src/formats/kml'
import { placesOf, read, told } from './reading'
import { SMALL_STORY } from './stories'

const messages = (content: string) => told(read(kml, content, 'places.kml').issues)

/**
 * As desktop globes write it, in the shape of the examples of the KML reference: nested
 * folders, heights, a description in HTML, data with and without a schema. Made up.
 */
const GLOBE = `<?xml version="1.0" encoding="UTF-8"?>
<kml:kml xmlns:kml="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
<kml:Document>
  <kml:name>My places.kml</kml:name>
  <kml:Style id="s"><kml:IconStyle><kml:scale>1.1</kml:scale></kml:IconStyle></kml:Style>
  <kml:Folder>
    <kml:name>Towns</kml:name>
    <kml:Placemark id="ID_00001">
      <kml:name>
        Kant
      </kml:name>
      <kml:description><![CDATA[<b>A town</b><br/>east of&nbsp;Bishkek]]></kml:description>
      <kml:LookAt><kml:range>1000</kml:range></kml:LookAt>
      <kml:TimeStamp><kml:when>2020</kml:when></kml:TimeStamp>
      <kml:styleUrl>#s</kml:styleUrl>
      <kml:ExtendedData>
        <kml:Data name="height"><kml:value>740 m</kml:value></kml:Data>
        <kml:SchemaData schemaUrl="#x"><kml:SimpleData name="people">21,589</kml:SimpleData></kml:SchemaData>
      </kml:ExtendedData>
      <kml:Point><kml:altitudeMode>absolute</kml:altitudeMode><kml:coordinates>
        74.85077, 42.89106, 740
      </kml:coordinates></kml:Point>
    </kml:Placemark>
  </kml:Folder>
  <kml:Placemark>
    <kml:name>Way</kml:name>
    <kml:LineString><kml:coordinates>74.8,42.8,0
      74.9,42.9,0</kml:coordinates></kml:LineString>
  </kml:Placemark>
  <kml:Placemark>
    <kml:MultiGeometry>
      <kml:Point><kml:coordinates>1,2</kml:coordinates></kml:Point>
      <kml:LineString><kml:coordinates>1,2 3,4</kml:coordinates></kml:LineString>
    </kml:MultiGeometry>
  </kml:Placemark>
  <kml:Placemark>
    <kml:name>Field</kml:name>
    <kml:Polygon>
      <kml:innerBoundaryIs><kml:LinearRing><kml:coordinates>1,1 1,2 2,2 1,1</kml:coordinates></kml:LinearRing></kml:innerBoundaryIs>
      <kml:outerBoundaryIs><kml:LinearRing><kml:coordinates>0,0 9,0 9,9 0,0</kml:coordinates></kml:LinearRing></kml:outerBoundaryIs>
    </kml:Polygon>
  </kml:Placemark>
  <kml:GroundOverlay><kml:name>A picture</kml:name></kml:GroundOverlay>
</kml:Document>
</kml:kml>`

describe('KML of others', () => {
  const { value } = read(kml, GLOBE, 'data/My places.kml')

  test('gives its places in the layers of its folders, and the rest by what can be drawn together', () => {
    expect(value.id).toBe('my-places')
    expect(
      value.layers.map(({ layer: { id, draw }, places }) => [id, draw, places.length]),
    ).toEqual([
      ['areas', 'soft-area', 1],
      ['lines', 'boundary', 1],
      ['sites', 'marker', 1],
      ['towns', 'marker', 1],
    ])
  })

  test('gives what it notes as facts, without markup', () => {
    const source = { name: 'data/My places.kml' }
    expect(placesOf(value)[3]?.properties).toMatchObject({
      name: 'Kant',
      certainty: 'approximate',
      facts: [
        { label: 'Description', value: 'A town east of Bishkek', source },
        { label: 'height', value: '740 m', source },
        { label: 'people', value: '21,589', source },
      ],
    })
  })

  test('gives points, lines and areas, the outline of an area first', () => {
    expect(placesOf(value).map(({ geometry }) => geometry)).toEqual([
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [1, 2],
            [2, 2],
            [1, 1],
          ],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [74.8, 42.8],
          [74.9, 42.9],
        ],
      },
      { type: 'Point', coordinates: [1, 2] },
      { type: 'Point', coordinates: [74.85077, 42.89106] },
    ])
  })

  test('tells what it could not use, and where', () => {
    expect(messages(GLOBE)).toEqual([
      `${lineOf('<kml:GroundOverlay')}: a GroundOverlay is no place, and is not used`,
      `${lineOf('<kml:Placemark id')}: the id "ID_00001" becomes "id-00001"`,
      `${lineOf('<kml:Placemark id')}: heights are not used`,
      expect.stringContaining('filled in as not known'),
      `${lineOf('<kml:Placemark id')}: not used: TimeStamp`,
      expect.stringContaining('filled in as not known'),
      `${lineOf('<kml:Placemark>\n    <kml:MultiGeometry')}: only the first of 2 geometries is used`,
      expect.stringContaining('filled in as not known'),
      expect.stringContaining('filled in as not known'),
    ])
  })

  const one = (placemark: string) => `<kml><Placemark><name>K</name>${placemark}</Placemark></kml>`

  test.each<[string, string, string]>([
    ['no XML', 'places', 'line 1: is not well-formed: Root element is missing or invalid'],
    ['another root', '<gpx/>', ': expected a KML file, found one of <gpx>'],
    [
      'a latitude over 90',
      one('<Point><coordinates>42.8,142.8</coordinates></Point>'),
      'line 1.geometry.coordinates.1: Invalid value: Expected <=90 but received 142.8',
    ],
    [
      'no numbers',
      one('<Point><coordinates>a,b</coordinates></Point>'),
      'line 1.geometry.coordinates.0: Invalid type: Expected number but received NaN',
    ],
    [
      'no coordinates',
      one('<Point/>'),
      'line 1.geometry.coordinates: Invalid type: Expected Array but received undefined',
    ],
    [
      'an open ring',
      one(
        '<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,1</coordinates></LinearRing></outerBoundaryIs></Polygon>',
      ),
      'line 1.geometry.coordinates.0: expected a closed ring',
    ],
    [
      'a link to more',
      '<kml><NetworkLink/></kml>',
      'line 1: a NetworkLink is no place, and is not used',
    ],
  ])('with %s is told with place and reason', (_, content, expected) => {
    expect(messages(content)).toContain(expected)
  })

  test('keeps the sound places when one is broken', () => {
    const broken = GLOBE.replace('74.8,42.8,0', '74.8,942.8,0')
    expect(placesOf(read(kml, broken, 'a.kml').value)).toHaveLength(3)
  })

  test('that went through another tool has its places still, when the story is gone', () => {
    const bare = String(kml.format?.(SMALL_STORY).content).replace(
      /<ExtendedData>[\s\S]*?<\/ExtendedData>/u,
      '',
    )
    const { value: places } = read(kml, bare, 'a.kml')
    expect(placesOf(places).map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      ['south', 'Polygon'],
      ['kant', 'Point'],
      ['new-base', undefined],
    ])
  })
})

function lineOf(words: string): string {
  return `line ${GLOBE.slice(0, GLOBE.indexOf(words)).split('\n').length}`
}
