import { expect, test, vi } from 'vitest'
import type { BaseLabel } from '../../src/lettering/baseLabels'
import { overlap } from '../../src/lettering/labelBox'
import { makePlate, Plates, type PlateWish } from '../../src/lettering/plates'
import type { Measure } from '../../src/lettering/setLabels'
import type { MeasuredName } from '../../src/lettering/storyLabels'

const measure: Measure = (text) => text.length * 6
const KANT: MeasuredName = {
  id: 'kant',
  name: 'Kant',
  draw: 'marker',
  isPoint: true,
  at: [74.85, 42.89],
  width: 28,
}

const WISH: PlateWish = { zoom: 5, story: [KANT], language: 'en', graticule: false }

function town(id: string, longitude: number, latitude: number): BaseLabel {
  const where = { longitude, latitude, line: null, country: null }
  const rest = { kind: 'town', minzoom: 4, population: 0, height: null } as const
  return { id, name: id, names: {}, ...where, ...rest }
}

test('a name of the story takes its place from every other', () => {
  const { labels, placed } = makePlate([town('Beside', 74.9, 42.9)], WISH, measure)
  expect(labels.map(({ id }) => id)).toEqual(['Beside'])
  expect([...placed.keys()]).toEqual(['kant'])
})

test('a name that the story has is not written twice', () => {
  const { labels } = makePlate([town('Kant', 74.85, 42.89), town('Osh', 72.8, 40.5)], WISH, measure)
  expect(labels.map(({ id }) => id)).toEqual(['Osh'])
})

test('names that are far apart all find room', () => {
  const { placed } = makePlate([town('Osh', 72.8, 40.5)], WISH, measure)
  const [kant, osh] = ['kant', 'Osh'].map((id) => placed.get(id)?.box)
  if (kant === undefined || osh === undefined) throw new Error('both have room')
  expect(overlap(kant, osh)).toBe(false)
})

test('a plate is made once for a zoom and a story', () => {
  const labels = vi.fn(() => [town('Osh', 72.8, 40.5)])
  const plates = new Plates(labels, measure)
  const first = plates.plate({ ...WISH, zoom: 5, story: [KANT], language: 'en' })
  expect(plates.plate({ ...WISH, zoom: 5, story: [{ ...KANT }], language: 'en' })).toBe(first)
  expect(plates.plate({ ...WISH, zoom: 6, story: [KANT], language: 'en' })).not.toBe(first)
  expect(plates.plate({ ...WISH, zoom: 5, story: [], language: 'en' })).not.toBe(first)
  expect(plates.plate({ ...WISH, zoom: 5, story: [], language: 'en' }).placed.has('kant')).toBe(
    false,
  )
  expect(plates.plate({ ...WISH, zoom: 5, story: [KANT], language: 'ru' })).not.toBe(
    plates.plate({ ...WISH, zoom: 5, story: [KANT], language: 'en' }),
  )
})

test('the lines of the graticule are told by their degrees where names leave room', () => {
  const { placed } = makePlate([], { ...WISH, story: [], graticule: true }, measure)
  expect([...placed.keys()]).toContain('graticule:40,70')
  expect([...makePlate([], WISH, measure).placed.keys()]).toEqual(['kant'])
})
