import { parseXml, XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameAddress, LINK_KEYS } from '../../src/embed/frameAddress'
import { elementSnippet, frameSnippet } from '../../src/embed/snippet'
import { parseView } from '../../src/view/link'
import { PLAIN_VIEW, type View } from '../../src/view/view'

const PAGE = 'https://maps.example/press/?place=osh&map=6/40/72#credits'
const VIEW: View = {
  ...PLAIN_VIEW,
  place: 'kant',
  passage: 'p5-kant',
  hidden: ['states'],
  language: 'ru',
  tour: true,
  camera: { zoom: 5, latitude: 40, longitude: 70 },
}

test('the frame is one tag, with all that a frame of another page needs', () => {
  expect(frameSnippet(PAGE, VIEW, 'Map')).toBe(
    '<iframe src="https://maps.example/press/?place=kant&amp;passage=p5-kant&amp;hide=states' +
      '&amp;lang=ru&amp;embed=1" title="Map" width="100%" height="640" loading="lazy"' +
      ' referrerpolicy="strict-origin" allow="fullscreen; web-share; clipboard-write"' +
      ' frameborder="0"></iframe>',
  )
})

test('the element comes with its script, and with a link for readers without', () => {
  expect(elementSnippet(PAGE, VIEW, 'Map')).toBe(
    '<script async src="https://maps.example/press/passages-map.js"></script>\n' +
      '<passages-map article="second-russian-base" place="kant" passage="p5-kant" hide="states"' +
      ' lang="ru" label="Map"><a href="https://maps.example/press/?place=kant&amp;' +
      'passage=p5-kant&amp;hide=states&amp;lang=ru">Map</a></passages-map>',
  )
})

describe('law: whatever the article is called', () => {
  /** What XML can hold, too: it is read back by a parser of that. */
  const title = fc
    .string({ unit: fc.oneof(fc.constantFrom(...'"\'<>&;=/ -'), fc.constantFrom(...'aЖң𐰀—')) })
    .filter((text) => text !== '')
  const filter = fc.record({
    speakers: fc.array(title, { maxLength: 1 }),
    speech: fc.constant([]),
    sense: fc.constant([]),
    layers: fc.constant([]),
  })

  test('the frame carries its name, and the view to the letter', () => {
    fc.assert(
      fc.property(title, filter, (name, filter) => {
        const [frame] = elementsOf(frameSnippet(PAGE, { ...VIEW, filter }, name))
        expect(frame?.name).toBe('iframe')
        expect(frame?.attributes.title).toBe(name)
        const { value, issues } = parseView(new URL(frame?.attributes.src ?? '').search)
        expect(issues).toEqual([])
        expect(value).toEqual({ ...VIEW, filter, embed: true, camera: null, tour: false })
      }),
    )
  })

  test('the element carries its name, and makes a frame of the same view', () => {
    fc.assert(
      fc.property(title, (name) => {
        const [script, map] = elementsOf(
          elementSnippet(PAGE, VIEW, name).replace('async', 'async=""'),
        )
        expect(script?.attributes.src).toBe('https://maps.example/press/passages-map.js')
        expect(map?.attributes.label).toBe(name)
        expect(map?.text).toBe(name)
        expect(map?.children).toHaveLength(1)
        const attributes = map?.attributes ?? {}
        expect(Object.keys(attributes).filter((key) => key !== 'label')).toEqual(
          LINK_KEYS.filter((key) => key in attributes),
        )
        const address = frameAddress(PAGE.split('?')[0] ?? '', (key) => attributes[key] ?? null)
        const { value } = parseView(new URL(address).search)
        expect(value).toEqual({ ...VIEW, embed: true, camera: null, tour: false })
      }),
    )
  })
})

function elementsOf(markup: string): readonly XmlElement[] {
  const { root } = parseXml(`<page>${markup}</page>`)
  return (root?.children ?? []).filter((child) => child instanceof XmlElement)
}
