import { describe, expect, test } from 'vitest'
import { linkedPlaces } from '../../src/formats/linkedPlaces'
import { placesOf, read, told } from './reading'

const readIn = (content: unknown) => read(linkedPlaces, content, 'places.jsonld')

/** As the documents of the format have it: two geometries, three relations, five kinds of link. */
const ABINGDON = {
  type: 'FeatureCollection',
  '@context': 'http://linkedpasts.org/assets/linkedplaces-context-v1.jsonld',
  features: [
    {
      '@id': 'http://mygaz.org/places/p_12345',
      type: 'Feature',
      properties: { title: 'Abingdon (UK)', ccodes: ['GB'] },
      when: {
        timespans: [{ start: { in: '0676' }, end: { in: '1066' } }],
        periods: [{ name: 'Anglo-Saxon Period, 449-1066', '@id': 'periodo:p06c6g3whtg' }],
      },
      names: [
        {
          toponym: 'Abingdon',
          lang: 'en',
          citations: [{ label: 'Ye Olde Gazetteer (1635)' }],
        },
        { toponym: 'Abingdon-on-Thames', lang: 'en' },
      ],
      types: [
        {
          identifier: 'aat:300008375',
          label: 'town',
          sourceLabels: [{ label: 'Market Town', lang: 'en' }],
        },
      ],
      geometry: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [-1.2879, 51.6708], certainty: 'certain' },
          {
            type: 'Point',
            coordinates: [-1.31, 51.64],
            geo_wkt: 'POLYGON ((-1.3 51.6, -1.2 51.6, -1.2 51.7, -1.3 51.6))',
            certainty: 'uncertain',
          },
        ],
      },
      links: [{ type: 'exactMatch', identifier: 'http://vocab.getty.edu/tgn/7011944' }],
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: 'http://mygaz.org/places/p_9876',
          label: 'part of Berkshire (UK)',
        },
      ],
      descriptions: [{ value: 'A market town.', lang: 'en' }],
    },
    {
      '@id': 'http://mygaz.org/places/p_9876',
      type: 'Feature',
      properties: { title: 'Berkshire (UK)' },
      geometry: { type: 'GeometryCollection', geometries: ['null'] },
    },
  ],
}

describe('Linked Places of others', () => {
  const { value, issues } = readIn(ABINGDON)
  const [abingdon, berkshire] = placesOf(value)

  test('give names, kind, country, certainty, and what lies in what', () => {
    expect(abingdon).toMatchObject({
      id: 'p-12345',
      geometry: { type: 'Point', coordinates: [-1.2879, 51.6708] },
      properties: {
        name: 'Abingdon (UK)',
        names: { en: 'Abingdon' },
        country: 'GB',
        kind: 'Market Town',
        certainty: 'exact',
        within: ['p-9876'],
        source: { name: 'mygaz.org' },
      },
    })
  })

  test('may have a place that is nowhere', () => {
    expect(berkshire?.geometry).toBeNull()
    expect(berkshire?.properties.certainty).toBe('unlocated')
  })

  test('have what is not used told', () => {
    expect(told(issues)).toContain(
      'features[0]: the id "http://mygaz.org/places/p_12345" becomes "p-12345"',
    )
    expect(told(issues)).toContain('features[0]: only the first of 2 geometries is used')
    expect(told(issues)).toContain(
      'features[0]: not used: descriptions, when, links, name "Abingdon-on-Thames"',
    )
  })

  test.each<[string, unknown, string]>([
    ['without an address', { '@id': undefined }, 'features[0].@id: '],
    ['without a title', { properties: {} }, 'features[0].properties.title: '],
    ['with names that are no list', { names: 'Kant' }, 'features[0].names: '],
    [
      'with a geometry in words only',
      { geometry: { geo_wkt: 'POINT (1 2)' } },
      'features[0].geometry.type: ',
    ],
  ])('%s are told, and the others kept', (_, change, expected) => {
    const [first, second] = ABINGDON.features
    const parsed = readIn({ ...ABINGDON, features: [{ ...first, ...(change as object) }, second] })
    expect(told(parsed.issues).some((one) => one.startsWith(expected))).toBe(true)
    expect(placesOf(parsed.value).map(({ id }) => id)).toEqual(['p-9876'])
  })
})
