import type { NameLanguage } from '../view/view'
import type { BaseLabel } from './baseLabels'
import { nameIn } from './nameIn'
import { type PlacedLabel, placeLabels } from './placeLabels'
import { type Measure, type SetLabel, setLabels } from './setLabels'
import { type MeasuredName, setStoryLabels } from './storyLabels'

/** The names of the base map, placed for one zoom. */
export interface Plate {
  readonly labels: readonly SetLabel[]
  readonly placed: ReadonlyMap<string, PlacedLabel>
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

  plate(zoom: number, story: readonly MeasuredName[], language: NameLanguage): Plate {
    const key = JSON.stringify([language, story])
    if (key !== this.#key) this.#plates.clear()
    this.#key = key
    const plate =
      this.#plates.get(zoom) ?? makePlate(this.#labels(), story, zoom, language, this.#measure)
    this.#plates.set(zoom, plate)
    return plate
  }
}

/** The story's names choose first; a name that the story has is not written twice. */
export function makePlate(
  all: readonly BaseLabel[],
  story: readonly MeasuredName[],
  zoom: number,
  language: NameLanguage,
  measure: Measure,
): Plate {
  const taken = new Set(story.map(({ name }) => name))
  const others = all.filter((label) => !taken.has(nameIn(label, language).text))
  const labels = setLabels(others, zoom, language, measure)
  return { labels, placed: placeLabels([...setStoryLabels(story, zoom), ...labels]) }
}
