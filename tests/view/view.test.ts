import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SENSE, SPEECH } from '../../src/view/filter'
import { formatView, parseView } from '../../src/view/link'
import {
  type Camera,
  DEFAULT_ARTICLE,
  deselect,
  languages,
  nameLanguages,
  PLAIN_VIEW as PLAIN,
  roundCamera,
  sameCamera,
  select,
  themes,
  toggleLayer,
  type View,
} from '../../src/view/view'

const FULL: View = {
  article: 'two-bases',
  place: 'osh',
  passage: 'p1-osh',
  hidden: ['sites', 'states'],
  filter: {
    speakers: ['Aida Asanova', "Bek O'Neill"],
    speech: ['direct'],
    sense: ['location'],
    layers: ['towns'],
  },
  language: 'ky',
  names: 'ru',
  tour: true,
  follow: false,
  embed: true,
  theme: 'dark',
  camera: { zoom: 6.5, latitude: 40.53, longitude: 72.8 },
}

const LINK =
  '?article=two-bases&place=osh&passage=p1-osh&hide=sites,states' +
  '&speaker=Aida+Asanova&speaker=Bek+O%27Neill&speech=direct&sense=location&layer=towns' +
  '&lang=ky&names=ru&tour=on&follow=off&embed=1&theme=dark&map=6.5/40.53/72.8'

describe('a view and its link', () => {
  test('say the same', () => {
    expect(formatView(FULL)).toBe(LINK)
    expect(parseView(LINK)).toEqual({ value: FULL, issues: [] })
  })

  test.each([
    [''],
    ['?'],
    ['?place='],
    ['?hide=&map=&passage=&article=&names=&speaker=&speech=,&layer=&lang='],
  ])('the plain page is "%s"', (query) => {
    expect(parseView(query)).toEqual({ value: PLAIN, issues: [] })
  })

  test('the plain page has no query', () => {
    expect(formatView(PLAIN)).toBe('')
  })

  test.each([
    ['keys that are not ours', '?utm_source=mail&place=osh&langue=ky'],
    ['a fragment of our key', '?places=kant&place=osh'],
    ['a key that is there twice, but for the first', '?place=osh&place=kant'],
  ])('%s are left alone', (_, query) => {
    expect(parseView(query)).toEqual({ value: { ...PLAIN, place: 'osh' }, issues: [] })
  })

  test.each([
    ['place', '?place=Kant', '"Kant" is not an id'],
    ['place', '?place=%3Cscript%3E', '"<script>" is not an id'],
    ['place', '?place=kant-', '"kant-" is not an id'],
    ['place', '?place=%E0%A4%A', '"\ufffd%A" is not an id'],
    ['passage', '?passage=p1_osh', '"p1_osh" is not an id'],
    ['article', '?article=..%2Fetc', '"../etc" is not an id'],
    ['hide', '?hide=sites,S!,states', '"S!" is not an id'],
    ['map', '?map=6.5', 'expected zoom/latitude/longitude, found "6.5"'],
    ['map', '?map=6.5/40.53/72.8/1', 'expected zoom/latitude/longitude, found "6.5/40.53/72.8/1"'],
    ['map', '?map=a/b/c', 'expected zoom/latitude/longitude, found "a/b/c"'],
    ['map', '?map=1e1/40/72', 'expected zoom/latitude/longitude, found "1e1/40/72"'],
    ['map', '?map=./40/72', '"./40/72" is not a place the map can look at'],
    ['map', '?map=6.5.1/40/72', '"6.5.1/40/72" is not a place the map can look at'],
    ['map', '?map=1/40/72', '"1/40/72" is not a place the map can look at'],
    ['map', '?map=18.5/40/72', '"18.5/40/72" is not a place the map can look at'],
    ['map', '?map=6/86/72', '"6/86/72" is not a place the map can look at'],
    ['map', '?map=6/40/-361', '"6/40/-361" is not a place the map can look at'],
    ['names', '?names=kg', 'expected en, ru, ky, local, found "kg"'],
    ['lang', '?lang=kg', 'expected en, ru, ky, found "kg"'],
    ['tour', '?tour=yes', 'expected on, off, found "yes"'],
    ['follow', '?follow=1', 'expected on, off, found "1"'],
    ['embed', '?embed=on', 'expected 1, found "on"'],
    ['theme', '?theme=sepia', 'expected light, dark, found "sepia"'],
    ['speech', '?speech=sung,direct', 'expected direct, reported, narration, found "sung"'],
    ['sense', '?sense=location,smell', 'expected location, polity, found "smell"'],
    ['place', `?place=${'A'.repeat(99)}`, `"${'A'.repeat(40)}…" is not an id`],
  ])('nonsense in "%s" (%s) is told and left out, and the rest is kept', (key, query, message) => {
    const rest = LINK.replace('?', '&').replace(new RegExp(`&${key}=[^&]*`, 'u'), '')
    const { value, issues } = parseView(query + rest)
    const nothing = {
      hide: { hidden: ['sites', 'states'] },
      map: { camera: null },
      names: { names: null },
      lang: { language: null },
      tour: { tour: false },
      embed: { embed: false },
      theme: { theme: null },
      speech: {},
      sense: {},
    }
    const dropped = key === 'article' ? { article: DEFAULT_ARTICLE } : { [key]: null }
    expect(issues).toEqual([{ file: 'This link', path: key, message }])
    expect(value).toEqual({ ...FULL, ...(key in nothing ? nothing[key as 'map'] : dropped) })
  })

  test.each([
    ['0/0', { zoom: 2, latitude: 0, longitude: 0 }],
    ['-33.5/-70', { zoom: 2, latitude: -33.5, longitude: -70 }],
    ['62/190', { zoom: 2, latitude: 62, longitude: 190 }],
  ])('the map may look at %s', (at, camera) => {
    expect(parseView(`?map=2/${at}`)).toEqual({ value: { ...PLAIN, camera }, issues: [] })
  })

  const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/u)
  /** A number with so many decimals; made of whole ones, so that it is as the link writes it. */
  const decimal = (least: number, most: number, decimals: number) =>
    fc
      .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
      .map((whole) => whole / 10 ** decimals)
  const camera: fc.Arbitrary<Camera> = fc.record({
    zoom: decimal(2, 11, 2),
    latitude: decimal(-85, 85, 4),
    longitude: decimal(-360, 360, 4),
  })
  const sorted = <T extends string>(values: readonly T[]) => values.toSorted()
  const view: fc.Arbitrary<View> = fc.record({
    article: fc.oneof(fc.constant(DEFAULT_ARTICLE), id),
    place: fc.option(id),
    passage: fc.option(id),
    hidden: fc.uniqueArray(id).map((ids) => ids.toSorted()),
    filter: fc.record({
      speakers: fc
        .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 })
        .map(sorted),
      speech: fc.uniqueArray(fc.constantFrom(...SPEECH)).map(sorted),
      sense: fc.uniqueArray(fc.constantFrom(...SENSE)).map(sorted),
      layers: fc.uniqueArray(id).map(sorted),
    }),
    language: fc.option(fc.constantFrom(...languages)),
    names: fc.option(fc.constantFrom(...nameLanguages)),
    tour: fc.boolean(),
    follow: fc.option(fc.boolean()),
    embed: fc.boolean(),
    theme: fc.option(fc.constantFrom(...themes)),
    camera: fc.option(camera),
  })

  test('law: the link of a view gives the view back', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parseView(formatView(given))).toEqual({ value: given, issues: [] })
      }),
    )
  })

  test('law: any link gives a view, and that view has a link of its own', () => {
    const nonsense = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('osh', '6/40/72'))
    const keys = fc.constantFrom(
      ...['article', 'place', 'passage', 'hide', 'map', 'x'],
      ...['speaker', 'speech', 'sense', 'lang', 'names', 'tour', 'follow', 'embed', 'theme'],
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, nonsense)), (pairs) => {
        const { value } = parseView(`?${new URLSearchParams(pairs)}`)
        expect(parseView(formatView(value))).toEqual({ value, issues: [] })
      }),
    )
  })

  test('law: a rounded camera is the camera of its link', () => {
    const degrees = fc.double({ min: -85, max: 85, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 2, max: 11, noNaN: true }), degrees, degrees, (zoom, a, b) => {
        const camera = roundCamera({ zoom, latitude: a, longitude: b })
        const found = parseView(formatView({ ...PLAIN, camera })).value.camera
        expect(sameCamera(found, camera)).toBe(true)
      }),
    )
  })
})

describe('a change of the view', () => {
  test('selecting a passage leaves it to the map to find the place', () => {
    const found = select(FULL, 'kant', 'p5-kant')
    expect(found).toEqual({ ...FULL, place: 'kant', passage: 'p5-kant', camera: null })
  })

  test('closing the card ends the tour, and leaves the map where it is', () => {
    expect(deselect(FULL)).toEqual({ ...FULL, place: null, passage: null, tour: false })
  })

  test.each([
    ['hides a layer that is shown', 'areas', ['areas', 'sites', 'states']],
    ['shows a layer that is hidden', 'sites', ['states']],
  ])('a switch %s', (_, layer, hidden) => {
    expect(toggleLayer(FULL, layer)).toEqual({ ...FULL, hidden })
  })

  test('law: two turns of a switch change nothing', () => {
    const layer = fc.constantFrom('areas', 'borders', 'sites', 'states')
    fc.assert(
      fc.property(layer, (id) => {
        expect(toggleLayer(toggleLayer(FULL, id), id)).toEqual(FULL)
      }),
    )
  })
})
