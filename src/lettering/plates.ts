import { graticuleStep } from '../model/graticule'
import { nameIn } from '../model/nameIn'
import type { NameLanguage } from '../view/view'
import type { BaseLabel } from './baseLabels'
import { type PlacedLabel, placeLabels } from './placeLabels'
import { type Measure, type SetLabel, setLabels } from './setLabels'
import { type MeasuredName, setStoryLabels } from './storyLabels'

/** The names of the base map, placed for one zoom. */
export interface Plate {
  readonly labels: readonly SetLabel[]
  readonly placed: ReadonlyMap<string, PlacedLabel>
}

/** What the names of a plate depend on. */
export interface PlateWish {
  readonly zoom: number
  readonly story: readonly MeasuredName[]
  readonly language: NameLanguage
  readonly graticule: boolean
}

/** A plate for each zoom, made when it is first asked for and kept. */
export class Plates {
  #key = ''
  readonly #plates = new Map<number, Plate>()
  readonly #labels: () => readonly BaseLabel[]
  readonly #measure: Measure

  constructor(labels: () => readonly BaseLabel[], measure: Measure) {
    this.#labels = labels
    this.#measure = measure
  }

  plate({ zoom, story, language, graticule }: PlateWish): Plate {
    const key = JSON.stringify([language, graticule, story])
    if (key !== this.#key) this.#plates.clear()
    this.#key = key
    const wish = { zoom, story, language, graticule }
    const plate = this.#plates.get(zoom) ?? makePlate(this.#labels(), wish, this.#measure)
    this.#plates.set(zoom, plate)
    return plate
  }
}

/** The story's names choose first; a name that the story has is not written twice. */
export function makePlate(
  all: readonly BaseLabel[],
  { zoom, story, language, graticule }: PlateWish,
  measure: Measure,
): Plate {
  const taken = new Set(story.map(({ name }) => name))
  const others = all.filter((label) => !taken.has(nameIn(label, language).text))
  const degrees = graticule ? graticuleLabels(zoom) : []
  const labels = setLabels([...others, ...degrees], zoom, language, measure)
  return { labels, placed: placeLabels([...setStoryLabels(story, zoom), ...labels]) }
}

/** Where the lines of the graticule are told by their degrees: Central Asia and around. */
const [WEST, SOUTH, EAST, NORTH] = [40, 20, 100, 60]

function graticuleLabels(zoom: number): readonly BaseLabel[] {
  const step = graticuleStep(zoom)
  const count = (least: number, most: number) => Math.floor((most - least) / step) + 1
  return Array.from({ length: count(WEST, EAST) }, (_, x) => WEST + x * step).flatMap((longitude) =>
    Array.from({ length: count(SOUTH, NORTH) }, (_, y) => SOUTH + y * step).map((latitude) => ({
      id: `graticule:${latitude},${longitude}`,
      name: `${latitude}° N ${longitude}° E`,
      names: {},
      country: null,
      kind: 'graticule' as const,
      longitude,
      latitude,
      line: null,
      minzoom: 0,
      population: 0,
      height: null,
    })),
  )
}
