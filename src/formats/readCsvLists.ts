import type { Speaker } from '../model/types'
import { type CsvRow, splitTranslations } from './csvColumns'

const PRONOUNS = ['he', 'she', 'they'] as const

/** Whoever a row names; "they" where no row says more. */
export function speakersIn(rows: readonly CsvRow[]): readonly Speaker[] {
  const names = new Set(rows.map(({ cell }) => cell('speaker')).filter((name) => name !== ''))
  return [...names].map((name) => {
    const own = rows.filter(({ cell }) => cell('speaker') === name)
    const said = own.map(({ cell }) => PRONOUNS.find((one) => one === cell('pronoun')))
    const pronoun = said.find((one) => one !== undefined) ?? 'they'
    const first = own.map(({ cell }) => cell('speaker_names')).find((cell) => cell !== '')
    const names = splitTranslations(first ?? '')
    return names === undefined ? { name, pronoun } : { name, names, pronoun }
  })
}

/** The layers that rows describe, lowest first; one that is only named is made up later. */
export function layersIn(rows: readonly CsvRow[]): readonly unknown[] {
  const described = rows.filter(({ cell }) => cell('layer') !== '' && cell('drawing') !== '')
  const first = new Map(described.toReversed().map((row) => [row.cell('layer'), row]))
  return [...first.values()]
    .toSorted((a, b) => Number(a.cell('layer_number')) - Number(b.cell('layer_number')))
    .map(layerIn)
}

function layerIn({ cell }: CsvRow): Record<string, unknown> {
  const said = {
    id: cell('layer'),
    title: cell('layer_title'),
    titles: splitTranslations(cell('layer_titles')),
    file: cell('layer_file'),
    draw: cell('drawing'),
    legend: cell('legend'),
    legends: splitTranslations(cell('legends')),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
