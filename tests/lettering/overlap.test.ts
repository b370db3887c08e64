import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaseLabel, parseBaseLabels } from '../../src/lettering/baseLabels'
import { type LabelBox, overlap } from '../../src/lettering/labelBox'
import { type PlacedLabel, placeLabels } from '../../src/lettering/placeLabels'
import { makePlate, Plates } from '../../src/lettering/plates'
import type { Measure } from '../../src/lettering/setLabels'
import { type MeasuredName, measureNames, setStoryLabels } from '../../src/lettering/storyLabels'
import { storyNames } from '../../src/lettering/storyNames'
import { mercatorX, mercatorY, worldSize } from '../../src/model/mercator'
import { type NameLanguage, nameLanguages } from '../../src/view/view'
import { readJson, story } from '../realFiles'

/** About as wide as the letters of the map: what matters is that all boxes are held apart. */
const measure: Measure = (text, { size, spacing }) => [...text].length * (size * 0.54 + spacing)

const LABELS: readonly BaseLabel[] = ['towns', 'labels'].flatMap((name) => {
  const file = `geo/basemap/${name}.geojson`
  return parseBaseLabels(readJson(file), file).value
})

function storyIn(language: NameLanguage): readonly MeasuredName[] {
  return measureNames(storyNames([...story.places.values()], language), measure)
}

const cameras = fc.sample(
  fc.record({
    zoom: fc.integer({ min: 4, max: 22 }).map((halves) => halves / 2),
    longitude: fc.integer({ min: 48, max: 88 }),
    latitude: fc.integer({ min: 30, max: 54 }),
  }),
  { numRuns: 40, seed: 7 },
)

describe.each(nameLanguages)('over 40 cameras, names in "%s"', (language) => {
  test('no name meets another, and those of the story are there first', () => {
    const plates = new Plates(() => LABELS, measure)
    const names = storyIn(language)
    for (const { zoom, longitude, latitude } of cameras) {
      const { placed } = plates.plate({ zoom, story: names, language, graticule: true })
      const inSight = [...placed.values()].filter(isInFrame(zoom, longitude, latitude))
      expect(meetings(inSight), `zoom ${zoom} at ${latitude}, ${longitude}`).toEqual([])
      // As if there were no other names on the map.
      const alone = placeLabels(setStoryLabels(names, zoom))
      expect([...placed].slice(0, alone.size)).toEqual([...alone])
    }
    const shown = cameras.map(({ zoom }) =>
      plates.plate({ zoom, story: names, language, graticule: true }),
    )
    expect(shown.every(({ placed }) => placed.has('kant'))).toBe(true)
  })
})

test('the names of the first view are those that orient: capitals, ranges, the story', () => {
  const { placed } = makePlate(
    LABELS,
    { zoom: 6.5, story: storyIn('en'), language: 'en', graticule: false },
    measure,
  )
  const ids = [...placed.keys()]
  expect(ids).toEqual(
    expect.arrayContaining(['kant', 'tajik-afghan-border', 'southern-kyrgyzstan']),
  )
  expect(LABELS.filter(({ kind, id }) => kind === 'capital' && !ids.includes(id))).toEqual([])
})

function isInFrame(zoom: number, longitude: number, latitude: number) {
  const world = worldSize(zoom)
  const [x, y] = [mercatorX(longitude) * world, mercatorY(latitude) * world]
  const frame: LabelBox = [x - 720, y - 450, x + 720, y + 450]
  return ({ box }: PlacedLabel) => overlap(box, frame)
}

function meetings(labels: readonly PlacedLabel[]): readonly string[] {
  return labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => label.boxes.some((a) => other.boxes.some((b) => overlap(a, b))))
      .map((other) => `${label.id} meets ${other.id}`),
  )
}
